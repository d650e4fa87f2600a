import type { Fault } from '../faults/fault.ts'
import { formatNumber, type InEachLanguage, type Language } from '../language/language.ts'
import { inTenths } from '../scoring/rounding.ts'
import type { Band } from './instrument.ts'

const lowestTenths = 10
const highestTenths = 50

const written = (score: number, language: Language): string => formatNumber(score, 1, language)

function startWords({ id, from }: Band, expected: number): InEachLanguage<string> {
  const start = expected / 10
  const isGap = inTenths(from) > expected
  return {
    id: `Kelompok skor "${id}" ${isGap ? 'menyisakan celah di bawahnya' : 'bertumpang tindih dengan skor sebelumnya'}: mulailah dari ${written(start, 'id')}.`,
    en: `Band "${id}" ${isGap ? 'leaves a gap' : 'overlaps the scores before it'}: let it start at ${written(start, 'en')}.`,
  }
}

const endWords = ({ id, from }: Band): InEachLanguage<string> => ({
  id: `Kelompok skor "${id}" berakhir sebelum mulai: akhiri pada ${written(from, 'id')} atau lebih.`,
  en: `Band "${id}" ends before it starts: give it an end of ${written(from, 'en')} or more.`,
})

const lastWords = ({ id }: Band): InEachLanguage<string> => ({
  id: `Kelompok skor "${id}" yang terakhir: akhiri pada 5,0.`,
  en: `Band "${id}" is the last: let it end at 5.0.`,
})

/**
 * What keeps the bands from covering every score from 1.0 to 5.0 exactly once, in ascending order; empty when nothing
 * does.
 */
export function bandFaults(bands: readonly Band[]): Fault[] {
  const faults: Fault[] = []
  let expected = lowestTenths
  bands.forEach((band, index) => {
    const path = `bands.${index}`
    if (inTenths(band.from) !== expected) faults.push({ path, words: startWords(band, expected) })
    if (inTenths(band.to) < inTenths(band.from)) faults.push({ path, words: endWords(band) })
    expected = inTenths(band.to) + 1
  })
  const last = bands[bands.length - 1]
  if (last !== undefined && expected !== highestTenths + 1) {
    faults.push({ path: `bands.${bands.length - 1}`, words: lastWords(last) })
  }
  return faults
}
