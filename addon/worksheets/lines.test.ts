import { expect, it } from 'vitest'
import { linesOf } from './lines.ts'

it('breaks a text between words', () => {
  expect(linesOf('one two three', 7)).toEqual(['one two', 'three'])
  expect(linesOf('unbreakable', 3)).toEqual(['unbreakable'])
})
