import { expect, test } from 'vitest'
import { canonicalFormula, fileFormula, formulaOfFile, localFormula, shiftedFormula } from './formula.ts'
import { localeNamed } from './locale.ts'

const indonesian = localeNamed('in_ID')
const american = localeNamed('en_US')

test.each([
  ['=if(A1>1,5;"a;b,c";\'it;s\'!B2)', '=IF(A1>1.5,"a;b,c",\'it;s\'!B2)'],
  ['=SUM({1\\2;3\\4})', '=SUM({1,2;3,4})'],
  ['=A1&"""";', '=A1&"""",'],
  ['=ROUND(100*A1;6)/10^2', '=ROUND(100*A1,6)/10^2'],
])('Indonesian %s is kept as %s', (written, kept) => {
  expect(canonicalFormula(written, indonesian)).toBe(kept)
})

test('it is shown again by the locale', () => {
  const kept = '=IF(A1>1.5,"a;b,c",SUM({1,2;3,4}))'
  expect(localFormula(kept, indonesian)).toBe('=IF(A1>1,5;"a;b,c";SUM({1\\2;3\\4}))')
  expect(localFormula(kept, american)).toBe(kept)
})

test('a comma between arguments is no separator in a decimal-comma locale', () => {
  expect(canonicalFormula('=SUM(A1,B1)', indonesian)).not.toBe('=SUM(A1,B1)')
  expect(localFormula(canonicalFormula('=SUM(A1,B1)', indonesian), indonesian)).toBe('=SUM(A1,B1)')
})

test('; is corrected to , in a comma locale', () => {
  expect(canonicalFormula('=SUM(A1;1.5,2)', american)).toBe('=SUM(A1,1.5,2)')
})

test('references without $ move when a formula is copied, texts and sheet names do not', () => {
  expect(shiftedFormula('=A1+$B$2+C$3&"A1"&\'A1\'!D4', 2, 1)).toBe('=B3+$B$2+D$3&"A1"&\'A1\'!E6')
  expect(shiftedFormula('=A1', -1, 0)).toBe('=#REF!')
  expect(shiftedFormula('=LOG10(A1)', 1, 0)).toBe('=LOG10(A2)')
})

test('newer functions carry a prefix in files', () => {
  expect(fileFormula('=TEXTJOIN(",",TRUE,A1:A2)&"IFS("')).toBe('_xlfn.TEXTJOIN(",",TRUE,A1:A2)&"IFS("')
  expect(formulaOfFile('_xlfn.TEXTJOIN(",",TRUE,A1)')).toBe('=TEXTJOIN(",",TRUE,A1)')
})
