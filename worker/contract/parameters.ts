import * as z from 'zod'
import { under } from '../../shared/faults/fault.ts'
import { schemaFaults } from '../../shared/faults/schema-faults.ts'
import type { InEachLanguage } from '../../shared/language/language.ts'
import { programmeIdSchema } from '../../shared/messages/key.ts'
import { roundIdSchema } from '../../shared/messages/round.ts'
import { partnershipIdSchema } from '../../shared/messages/submission.ts'
import { Refused } from '../refused.ts'
import type { MitraContext } from '../web/context.ts'

interface Parameter {
  readonly schema: z.ZodType<string>
  readonly words: InEachLanguage<string>
  /** Whether its form is checked. What is only looked up needs no check: an id of another form is an unknown one. */
  readonly isChecked: boolean
}

/** What stands in braces in the addresses. */
export const parameters = {
  programme: {
    schema: programmeIdSchema,
    words: {
      id: 'Id program; tertulis dalam setiap kuncinya.',
      en: 'The programme’s id; every key of it holds it.',
    },
    isChecked: false,
  },
  round: {
    schema: roundIdSchema,
    words: { id: 'Id putaran dari rencana program.', en: 'The id of a round of the programme’s plan.' },
    isChecked: false,
  },
  partnership: {
    schema: partnershipIdSchema,
    words: {
      id: 'Id kemitraan; dibuat di lembar saat kemitraan ditambahkan.',
      en: 'The partnership’s id; made in the sheet when the partnership is added.',
    },
    isChecked: true,
  },
  key: {
    schema: z.uuid(),
    words: { id: 'Id kunci, bukan kuncinya.', en: 'The key’s id, not the key.' },
    isChecked: true,
  },
  template: {
    schema: z.string().max(60),
    words: {
      id: 'Kode templat, seperti 7KQ3-M9XT (huruf kecil dan tanpa tanda hubung pun boleh), atau id templat yang menyertai Mitra.',
      en: 'The template’s code, such as 7KQ3-M9XT (lower case and without the hyphen too), or the id of one that ships with Mitra.',
    },
    isChecked: false,
  },
  version: {
    schema: z.string().regex(/^[1-9]\d{0,5}$/),
    words: { id: 'Nomor versi templat.', en: 'The number of the template’s version.' },
    isChecked: false,
  },
  scorecard: {
    schema: z.string().regex(/^[0-9A-Za-z]{22}$/),
    words: {
      id: 'Kode acak kartu skor, dari alamatnya.',
      en: 'The scorecard’s random code, from its address.',
    },
    isChecked: false,
  },
} as const satisfies Readonly<Record<string, Parameter>>

export type ParameterName = keyof typeof parameters

/** A parameter of the matched pattern; a declaration that names another one is a mistake of ours. */
export function readParameter(context: MitraContext, name: ParameterName): string {
  const value = context.req.param(name)
  if (value === undefined) throw new Error(`The route has no parameter ${name}`)
  return value
}

/** @throws Refused when a parameter whose form is checked has another form */
export function checkParameters(context: MitraContext, names: readonly ParameterName[]): void {
  for (const name of names) {
    const { schema, isChecked } = parameters[name]
    const parsed = isChecked ? schema.safeParse(context.req.param(name)) : undefined
    if (parsed?.error !== undefined) {
      throw new Refused('invalid-content', { faults: under(name, schemaFaults(parsed.error)) })
    }
  }
}
