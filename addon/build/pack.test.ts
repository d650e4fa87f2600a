import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { templates } from '../../shared/template/catalogue/catalogue.ts'
import { pack } from './pack.ts'
import { unpack } from './unpack.ts'

const { plain } = fc.letrec((tie) => ({
  plain: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom('', 'once', 'a text that may stand twice', 'constructor'),
    fc.integer(),
    fc.array(tie('plain'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom('id', 'words', 'a-longer-key'), tie('plain'), { noNullPrototype: true }),
  ),
}))

it('gives back what it was given', () => {
  fc.assert(
    fc.property(plain, (data) => {
      expect(unpack(pack(data))).toEqual(data)
    }),
  )
})

it('gives back every template with its keys in their order', () => {
  for (const { wording, ...instrument } of templates) {
    const data = { ...instrument, wording: { id: wording.id, en: wording.en } }
    expect(JSON.stringify(unpack(pack(JSON.parse(JSON.stringify(data)))))).toBe(JSON.stringify(data))
  }
})

it('writes what repeats once', () => {
  const words = { statement: 'All partners agreed.' }
  expect(pack([words, words, ['All partners agreed.']])).toEqual({
    table: [[-1, 'statement'], 'All partners agreed.', [0, 1]],
    whole: [-1, 2, 2, [-1, 1]],
  })
})
