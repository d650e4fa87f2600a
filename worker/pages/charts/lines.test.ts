import { expect, it } from 'vitest'
import { linesOf } from './lines.ts'

it('breaks text between words, each line as long as may be', () => {
  expect(linesOf('Evaluasi dan pembelajaran berkelanjutan', 25)).toEqual([
    'Evaluasi dan pembelajaran',
    'berkelanjutan',
  ])
})

it('leaves a longer word whole', () => {
  expect(linesOf('a pertanggungjawaban b', 6)).toEqual(['a', 'pertanggungjawaban', 'b'])
})
