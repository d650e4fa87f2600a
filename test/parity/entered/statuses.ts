import * as fc from 'fast-check'
import { worksheetWords } from '../../../addon/worksheets/words-in-each-language.ts'
import type { Language } from '../../../shared/language/language.ts'
import { type PracticeStatus, practiceStatuses } from '../../../shared/scoring/checklist.ts'
import type { Instrument } from '../../../shared/template/instrument.ts'

/** A practice's status cell: what it counts as, and what stands there in a language; '' is blank. */
export interface StatusCell {
  readonly status: PracticeStatus | null
  readonly entry: (language: Language) => string | number | boolean
}

const word = (status: PracticeStatus, language: Language) => worksheetWords[language].statuses[status]

const chosen = fc.constantFrom(...practiceStatuses).map(
  (status): StatusCell => ({
    status,
    entry: (language) => word(status, language),
  }),
)

/** Sheets compares words without regard to case. */
const inCapitals = fc.constantFrom(...practiceStatuses).map(
  (status): StatusCell => ({
    status,
    entry: (language) => word(status, language).toUpperCase(),
  }),
)

const blank: StatusCell = { status: null, entry: () => '' }

/** Pasted from elsewhere: a code, a word with a space behind it, part of a word, a wildcard, a number, TRUE. */
const invalid = fc
  .constantFrom<StatusCell['entry']>(
    () => 'in-place',
    (language) => `${word('in-place', language)} `,
    (language) => word('partly', language).slice(0, 4),
    () => '*',
    () => 1,
    () => true,
  )
  .map((entry): StatusCell => ({ status: null, entry }))

/** A status cell for each practice, in template order; how many are blank differs, up to all. */
export function statusCells({ practices }: Pick<Instrument, 'practices'>): fc.Arbitrary<StatusCell[]> {
  const cell = (blanks: number) =>
    fc.oneof(
      { weight: 10, arbitrary: chosen },
      { weight: 1, arbitrary: inCapitals },
      { weight: 1, arbitrary: invalid },
      { weight: blanks, arbitrary: fc.constant(blank) },
    )
  const { length } = practices
  return fc
    .constantFrom(0, 3, 100)
    .chain((blanks) => fc.array(cell(blanks), { minLength: length, maxLength: length }))
}
