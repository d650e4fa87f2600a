import { type Fault, under } from '../faults/fault.ts'
import { templateFaults } from '../template/template.ts'
import type { Plan } from './plan.ts'

function repeatedFaults(path: string, values: readonly string[]): Fault[] {
  return values.flatMap((value, index) =>
    values.indexOf(value) === index
      ? []
      : [
          {
            path: `${path}.${index}`,
            words: { id: `${value} tertulis dua kali.`, en: `${value} is there twice.` },
          },
        ],
  )
}

/** Rounds and kinds that stand in a plan twice. */
export function repetitionFaults({ rounds, kinds }: Pick<Plan, 'rounds' | 'kinds'>): Fault[] {
  return [
    ...repeatedFaults(
      'rounds',
      rounds.map(({ id }) => id),
    ),
    ...repeatedFaults('kinds', kinds),
  ]
}

/** What is wrong with a plan beyond its form: what repeats, and a template that is not whole. */
export function planFaults(plan: Plan): Fault[] {
  const { instrument, wording } = plan.template
  return [...repetitionFaults(plan), ...under('template', templateFaults(instrument, wording))]
}
