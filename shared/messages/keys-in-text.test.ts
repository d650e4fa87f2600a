import { expect, it } from 'vitest'
import { keysInText } from './keys-in-text.ts'

it('finds keys by themselves, in links and between other words, in order, each once', () => {
  const text = `Dana: https://mitra.test/open?k=mitra_view_a_1&language=id
mitra_view_b_2,mitra_view_a_1; "mitra_view_c_3"`
  expect(keysInText(text)).toEqual(['mitra_view_a_1', 'mitra_view_b_2', 'mitra_view_c_3'])
  expect(keysInText('https://mitra.test/programmes/a/ and nothing else')).toEqual([])
})
