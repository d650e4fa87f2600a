import { expect, test } from 'vitest'
import { roundSchema } from './round.ts'
import { roundsFromLabels } from './rounds-from-labels.ts'

test('labels become rounds in their order, without blanks', () => {
  expect(roundsFromLabels(['Data awal 2027', '  ', ' Évaluasi (akhir)! '])).toEqual([
    { id: 'data-awal-2027', label: 'Data awal 2027' },
    { id: 'evaluasi-akhir', label: 'Évaluasi (akhir)!' },
  ])
})

test('ids differ and have their form, whatever the labels', () => {
  const labels = [
    'Pulse',
    'pulse',
    'PULSE!',
    '基線',
    '—',
    '-a-',
    `${'x'.repeat(36)} ${'y'.repeat(20)}`,
    'x'.repeat(60),
  ]
  const rounds = roundsFromLabels(labels)
  expect(new Set(rounds.map(({ id }) => id)).size).toBe(labels.length)
  for (const round of rounds) expect(roundSchema.parse(round)).toEqual(round)
  expect(rounds[3]?.id).toBe('round-4')
})
