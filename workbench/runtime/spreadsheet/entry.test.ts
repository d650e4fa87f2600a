import { expect, test } from 'vitest'
import { readEntry } from './entry.ts'
import { localeNamed } from './locale.ts'

const read = (text: string, locale: string, format?: string) => readEntry(text, localeNamed(locale), format)

test.each([
  ['in_ID', '3,5', 3.5],
  ['id', '1.234.567,5', 1234567.5],
  ['id_ID', '1.234', 1234],
  ['in', '-2', -2],
  ['in_ID', '+62', 62],
  ['in_ID', '007', 7],
  ['in_ID', 'Rp 10.000', 10000],
  ['in_ID', '50%', 0.5],
  ['en_US', '3.5', 3.5],
  ['en_US', '1,234', 1234],
  ['en_US', '1e3', 1000],
  ['en_US', 'true', true],
  ['in_ID', 'FALSE', false],
  ['in_ID', '31/12/2025', 46022],
  ['in_ID', '2025-12-31', 46022],
  ['in_ID', '31 Desember 2025', 46022],
  ['en_US', '12/31/2025', 46022],
  ['en_US', 'Dec 31, 2025', 46022],
  ['en_GB', '31/12/2025', 46022],
  ['in_ID', '31/12/2025 12:00', 46022.5],
  ['in_ID', '6:00', 0.25],
])('in %s, %s is read as %s', (locale, text, value) => {
  expect(read(text, locale).value).toBe(value)
})

test.each([
  ['in_ID', '3.5'],
  ['en_US', '3,5'],
  ['in_ID', '12/31/2025'],
  ['in_ID', '31/02/2025'],
  ['in_ID', ' NA'],
  ['in_ID', '1.23.456'],
  ['in_ID', '- a point'],
  ['in_ID', '@x'],
  ['in_ID', '08123-456-789'],
  ['in_ID', '='],
])('in %s, %s stays text', (locale, text) => {
  expect(read(text, locale)).toEqual({ value: text })
})

test('a plain-text cell takes everything as text, an apostrophe makes the rest text', () => {
  expect(read('3', 'in_ID', '@')).toEqual({ value: '3' })
  expect(read('=1+1', 'in_ID', '@')).toEqual({ value: '=1+1' })
  expect(read("'=1+1", 'in_ID')).toEqual({ value: '=1+1', marked: true })
  expect(read("''", 'in_ID')).toEqual({ value: "'", marked: true })
})

test('a sign before a reference or a function makes a formula too', () => {
  expect(read('+A1', 'in_ID').formula).toBe('=+A1')
  expect(read('-sum(A1;2)', 'in_ID').formula).toBe('=-SUM(A1,2)')
})
