import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { under } from './fault.ts'
import { schemaFaults } from './schema-faults.ts'

const schema = z.strictObject({
  share: z.number().positive().lt(1),
  step: z.number().multipleOf(5),
  named: z.record(z.string().regex(/^[a-z]+$/), z.number().min(2)),
  choice: z.union([z.literal('none'), z.strictObject({ deep: z.array(z.string().min(1)) })]),
})
const good = { share: 0.5, step: 10, named: { a: 2 }, choice: 'none' }

function faultsOf(changes: object) {
  const parsed = schema.safeParse({ ...good, ...changes })
  return parsed.success ? [] : schemaFaults(parsed.error)
}

describe('a content that does not follow its schema', () => {
  test.each([
    [{ share: 0 }, 'share', 'Harus lebih dari 0.', 'This must be more than 0.'],
    [{ share: 1 }, 'share', 'Harus kurang dari 1.', 'This must be less than 1.'],
    [{ step: 12 }, 'step', 'Harus kelipatan 5.', 'This must be a multiple of 5.'],
    [{ named: { a: 1 } }, 'named.a', 'paling sedikit 2.', 'at least 2.'],
    [
      { named: { A: 2 } },
      'named.A',
      'Bentuknya tidak sesuai: harus huruf kecil, angka, dan tanda hubung saja.',
      'It does not have the right form: lower-case letters, digits and hyphens only.',
    ],
    [
      { choice: { deep: ['x', ''] } },
      'choice.deep.1',
      'Isian ini tidak boleh kosong.',
      'This cannot be left empty.',
    ],
    [
      { colour: 'red' },
      'colour',
      'Isian ini tidak dikenal: hapus. Bila berasal dari lembar Anda, perbarui add-on Mitra.',
      'This field is not known: remove it. If it comes from your sheet, update the Mitra add-on.',
    ],
  ])('%j is said in both languages', (changes, path, id, en) => {
    expect(faultsOf(changes)).toEqual([{ path, words: { id, en } }])
  })

  test('has its places named from the whole', () => {
    const words = { id: 'Salah.', en: 'Wrong.' }
    expect(
      under('plan', [
        { path: '', words },
        { path: 'rounds.0', words },
      ]),
    ).toEqual([
      { path: 'plan', words },
      { path: 'plan.rounds.0', words },
    ])
  })
})
