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

/** What is wrong with a plan beyond its form: rounds or kinds that repeat, and a template that is not whole. */
export function planFaults({ rounds, kinds, template }: Plan): Fault[] {
  return [
    ...repeatedFaults(
      'rounds',
      rounds.map(({ id }) => id),
    ),
    ...repeatedFaults('kinds', kinds),
    ...under('template', templateFaults(template.instrument, template.wording)),
  ]
}
