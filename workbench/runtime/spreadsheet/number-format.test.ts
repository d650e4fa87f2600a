import { expect, test } from 'vitest'
import { localeNamed } from './locale.ts'
import { displayed } from './number-format.ts'

test.each([
  [3.456, undefined, 'in_ID', '3,456'],
  [1 / 3, undefined, 'en_US', '0.3333333333'],
  [2.75, '0.0', 'in_ID', '2,8'],
  [1.005, '0.00', 'en_US', '1.01'],
  [-0.04, '0.0', 'en_US', '0.0'],
  [-2.5, '0.00', 'in_ID', '-2,50'],
  [0.386, '0%', 'en_US', '39%'],
  [0.3867, '0.0%', 'in_ID', '38,7%'],
  [1234567.5, '#,##0.00', 'in_ID', '1.234.567,50'],
  [1234.5, '#,##0', 'en_US', '1,235'],
  [5, '0" of 6"', 'en_US', '5 of 6'],
  [5, '0;-0;"none";@', 'en_US', '5'],
  [0, '0;-0;"none";@', 'en_US', 'none'],
  [-5, '0;(0)', 'en_US', '(5)'],
  [4.5, '[>=4]"▲ "0.0;[<3]"▼ "0.0;0.0', 'en_US', '▲ 4.5'],
  [3.5, '[>=4]"▲ "0.0;[<3]"▼ "0.0;0.0', 'en_US', '3.5'],
  [5, '[$Rp]#,##0', 'in_ID', 'Rp5'],
  [0.5, '#.##', 'en_US', '.5'],
  [1.5, '0.##', 'en_US', '1.5'],
  [12345, '0.00E+00', 'en_US', '1.23E+04'],
  [7, '000', 'en_US', '007'],
  [46022, 'dd/MM/yyyy', 'in_ID', '31/12/2025'],
  [46022, 'd mmmm yyyy', 'in_ID', '31 Desember 2025'],
  [46022, 'ddd, mmm d', 'en_US', 'Wed, Dec 31'],
  [46022.5625, 'yyyy-mm-dd hh:mm', 'en_US', '2025-12-31 13:30'],
  [46022.5625, 'h:mm am/pm', 'en_US', '1:30 PM'],
  [1.5, '[h]:mm', 'en_US', '36:00'],
  [true, '0.0', 'in_ID', 'TRUE'],
  ['teks', '0.0', 'in_ID', 'teks'],
  ['teks', '0;0;0;"«"@"»"', 'in_ID', '«teks»'],
  [null, '0', 'in_ID', ''],
  [{ error: '#N/A' }, '0', 'in_ID', '#N/A'],
])('%s as %s in %s shows %s', (value, format, locale, text) => {
  expect(displayed(value, format, localeNamed(locale))).toBe(text)
})
