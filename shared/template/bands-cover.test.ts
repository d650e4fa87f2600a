import { expect, test } from 'vitest'
import { bandFaults } from './bands-cover.ts'

test('bands from 1.0 to 5.0 in steps of a tenth cover every score', () => {
  expect(
    bandFaults([
      { id: 'concern', from: 1, to: 2.9 },
      { id: 'discuss', from: 3, to: 3.9 },
      { id: 'strength', from: 4, to: 5 },
    ]),
  ).toEqual([])
})

test('every possible border between two bands is accepted, whatever its binary fraction', () => {
  for (let tenths = 10; tenths < 50; tenths += 1) {
    const bands = [
      { id: 'low', from: 1, to: tenths / 10 },
      { id: 'high', from: (tenths + 1) / 10, to: 5 },
    ]
    expect(bandFaults(bands)).toEqual([])
  }
})

test.each([
  {
    fault: 'a gap',
    bands: [
      { id: 'low', from: 1, to: 2.8 },
      { id: 'high', from: 3, to: 5 },
    ],
    path: 'bands.1',
    said: {
      id: 'Kelompok skor "high" menyisakan celah di bawahnya: mulailah dari 2,9.',
      en: 'Band "high" leaves a gap: let it start at 2.9.',
    },
  },
  {
    fault: 'an overlap',
    bands: [
      { id: 'low', from: 1, to: 3 },
      { id: 'high', from: 3, to: 5 },
    ],
    path: 'bands.1',
    said: {
      id: 'Kelompok skor "high" bertumpang tindih dengan skor sebelumnya: mulailah dari 3,1.',
      en: 'Band "high" overlaps the scores before it: let it start at 3.1.',
    },
  },
  {
    fault: 'descending order',
    bands: [
      { id: 'high', from: 3, to: 5 },
      { id: 'low', from: 1, to: 2.9 },
    ],
    path: 'bands.0',
    said: {
      id: 'Kelompok skor "high" menyisakan celah di bawahnya: mulailah dari 1,0.',
      en: 'Band "high" leaves a gap: let it start at 1.0.',
    },
  },
  {
    fault: 'an end before the start',
    bands: [
      { id: 'low', from: 1, to: 2.9 },
      { id: 'middle', from: 3, to: 2 },
      { id: 'high', from: 2.1, to: 5 },
    ],
    path: 'bands.1',
    said: {
      id: 'Kelompok skor "middle" berakhir sebelum mulai: akhiri pada 3,0 atau lebih.',
      en: 'Band "middle" ends before it starts: give it an end of 3.0 or more.',
    },
  },
  {
    fault: 'an end below 5.0',
    bands: [
      { id: 'low', from: 1, to: 2.9 },
      { id: 'high', from: 3, to: 4.9 },
    ],
    path: 'bands.1',
    said: {
      id: 'Kelompok skor "high" yang terakhir: akhiri pada 5,0.',
      en: 'Band "high" is the last: let it end at 5.0.',
    },
  },
])('$fault is named with what to do', ({ bands, path, said }) => {
  expect(bandFaults(bands)).toContainEqual({ path, words: said })
})
