import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { stableIdSchema } from '../template/stable-id.ts'
import { readTemplateCode, templateIdOf, writeTemplateCode } from './template-code.ts'

const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXY'
const codes = fc.uint8Array({ minLength: 64, maxLength: 64, max: 231 }).map(writeTemplateCode)

it('writes eight characters without look-alikes, which are read again as they are typed', () => {
  fc.assert(
    fc.property(codes, (code) => {
      expect(code).toMatch(/^[2-9A-HJKMNP-TV-Y]{4}-[2-9A-HJKMNP-TV-Y]{4}$/)
      for (const typed of [code, code.toLowerCase(), code.replace('-', ''), ` ${code.replace('-', ' ')} `]) {
        expect(readTemplateCode(typed)).toBe(code)
      }
    }),
  )
})

it('tells every single wrong character', () => {
  const code = writeTemplateCode(new Uint8Array(64).map((_, place) => (place * 37) % 232)).replace('-', '')
  for (const [place, right] of Array.from(code).entries()) {
    for (const wrong of alphabet.replace(right, '')) {
      expect(readTemplateCode(code.slice(0, place) + wrong + code.slice(place + 1))).toBeUndefined()
    }
  }
})

it('tells every two characters that changed places', () => {
  fc.assert(
    fc.property(codes, fc.nat(7), fc.nat(7), (code, one, other) => {
      const characters = Array.from(code.replace('-', ''))
      const swapped = [...characters]
      swapped[one] = characters[other] ?? ''
      swapped[other] = characters[one] ?? ''
      fc.pre(swapped.join('') !== characters.join(''))
      expect(readTemplateCode(swapped.join(''))).toBeUndefined()
    }),
  )
})

it.each(['', 'education', '7KQ3-M9X', '7KQ3-M9XTT', '0KQ3-M9XT', 'ÄKQ3-M9XT', '7KQ3_M9XT'])(
  'does not take %j for a code',
  (typed) => expect(readTemplateCode(typed)).toBeUndefined(),
)

it('gives a template an id that its own schema takes', () => {
  fc.assert(fc.property(codes, (code) => stableIdSchema.safeParse(templateIdOf(code)).success))
})
