import { expect, test } from 'vitest'
import { pressed } from './pressing.ts'

const plain = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false }
const reach = { page: 20, rows: 1000, columns: 26 }
const press = (key: string, held: Partial<typeof plain> = {}) => pressed({ ...plain, ...held, key }, reach)

test('typing starts an entry, commands do not', () => {
  expect(press('4')).toEqual({ kind: 'type', text: '4' })
  expect(press('=')).toEqual({ kind: 'type', text: '=' })
  expect(press('c', { ctrlKey: true })).toBeNull()
  expect(press('z', { metaKey: true })).toEqual({ kind: 'undo' })
})

test('keys that move', () => {
  expect(press('ArrowDown')).toMatchObject({ kind: 'move', down: 1, right: 0, extend: false })
  expect(press('ArrowUp', { shiftKey: true })).toMatchObject({ down: -1, extend: true })
  expect(press('Tab', { shiftKey: true })).toMatchObject({ right: -1, extend: false })
  expect(press('PageDown')).toMatchObject({ down: 20 })
  expect(press('Home', { ctrlKey: true })).toMatchObject({ down: -1000, right: -26 })
})

test('keys that edit and clear', () => {
  expect(press('F2')).toEqual({ kind: 'edit' })
  expect(press('Enter')).toEqual({ kind: 'edit' })
  expect(press('ArrowDown', { altKey: true })).toEqual({ kind: 'edit' })
  expect(press('Delete')).toEqual({ kind: 'clear' })
  expect(press('Shift', { shiftKey: true })).toBeNull()
})
