import { expect, test } from 'vitest'
import { blockName, cellName, readBlock } from './notation.ts'

test('names cells and blocks, and reads them back', () => {
  expect(cellName(0, 26)).toBe('AA1')
  const block = { top: 4, left: 1, height: 5, width: 2 }
  expect(blockName(block)).toBe('B5:C9')
  expect(readBlock('b5:C9')).toEqual(block)
  expect(readBlock('C9:B5')).toEqual(block)
  expect(readBlock('nothing')).toBeNull()
})
