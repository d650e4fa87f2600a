import { describe, expect, it } from 'vitest'
import { text } from './text.ts'

describe('text for a cell', () => {
  it.each([
    '=IMPORTXML("https://example.org";"//a")',
    '+1',
    '-1',
    '@x',
    '\t=1+1',
    '\u0000=1',
    ' \ufeff =1',
    '\tplain',
    '\rplain',
    '\nplain',
  ])('marks %j so that it stays text', (value) => {
    expect(text(value).written).toBe(`'${value}`)
  })

  it.each(['3', '1/2', '2027-08-17', 'Rp 5.000', '50%', '17 Agustus 2027', 'TRUE', 'benar', "'tis"])(
    'marks %j, which a cell would turn into something else',
    (value) => {
      expect(text(value).written).toBe(`'${value}`)
    },
  )

  it.each(['', 'Sekolah Sahabat', 'a = b', 'NA', 'Pemerintah – daerah'])('leaves %j alone', (value) => {
    expect(text(value).written).toBe(value)
  })

  it('fits into a cell', () => {
    expect(text('x'.repeat(60_000)).written).toHaveLength(49_999)
    expect(text(`=${'x'.repeat(60_000)}`).written).toHaveLength(50_000)
  })
})
