import { describe, expect, it } from 'vitest'
import { csvField, csvOf } from './csv.ts'

describe('CSV', () => {
  it('quotes what RFC 4180 wants quoted and ends every line with CR LF', () => {
    expect(
      csvOf([
        ['a', 'b,c', 'say "yes"'],
        ['one\ntwo', '', 1],
      ]),
    ).toBe('a,"b,c","say ""yes"""\r\n"one\ntwo",,1\r\n')
  })

  it.each([
    ['=IMPORTXML("http://x","//a")', `"'=IMPORTXML(""http://x"",""//a"")"`],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@x', "'@x"],
    ['\tx', "'\tx"],
    ['  =1', "'  =1"],
    ['\u0000=1', "'\u0000=1"],
    ['\ufeff=1', "'\ufeff=1"],
    ['\r=1', `"'\r=1"`],
  ])('neutralises the text %j', (text, written) => {
    expect(csvField(text)).toBe(written)
  })

  it('leaves numbers numeric, also negative ones, and ordinary text alone', () => {
    expect([csvField(-1.5), csvField(0), csvField(null), csvField('Sekolah-ku = satu')]).toEqual([
      '-1.5',
      '0',
      '',
      'Sekolah-ku = satu',
    ])
  })
})
