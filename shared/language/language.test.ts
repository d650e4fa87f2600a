import { describe, expect, test } from 'vitest'
import { formatNumber, languageOfLocale } from './language.ts'

describe('languageOfLocale', () => {
  test.each(['id', 'id_ID', 'id-ID', 'in', 'in_ID', 'IN', 'ID_id'])('%s reads Indonesian', (locale) => {
    expect(languageOfLocale(locale)).toBe('id')
  })

  test.each(['en', 'en_GB', 'en_ID', 'de_DE', 'ia', 'ig_NG', 'inh', ''])('%j reads English', (locale) => {
    expect(languageOfLocale(locale)).toBe('en')
  })
})

describe('formatNumber', () => {
  test('writes a decimal comma in Indonesian and a point in English', () => {
    expect(formatNumber(3.6, 1, 'id')).toBe('3,6')
    expect(formatNumber(3.6, 1, 'en')).toBe('3.6')
  })

  test('always writes as many decimals as asked for', () => {
    expect(formatNumber(4, 2, 'en')).toBe('4.00')
    expect(formatNumber(70, 0, 'id')).toBe('70')
  })
})
