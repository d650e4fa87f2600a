import { expect, test } from 'vitest'
import { openWith } from '../testing.ts'

const echo = 'function echo(value) { return value } function hidden_() {} function give() { return made() }'

test('plain values travel both ways, undefined in arrays becomes null', async () => {
  const desk = await openWith(echo)
  const value = { a: [1, 'x', true, null], b: { c: 2 } }
  expect(desk.rpc('echo', value)).toEqual(value)
  expect(desk.rpc('echo', [undefined, 1])).toEqual([null, 1])
  expect(desk.rpc('echo', { a: undefined })).toEqual({})
  expect(desk.rpc('echo')).toBeUndefined()
})

test.each([
  [new Date(), 'Date'],
  [() => 1, 'function'],
  [new Map(), 'Map'],
  [Number.NaN, 'NaN'],
  [new (class Thing {})(), 'Object'],
  [{ deep: [new Date()] }, 'Date'],
])('%s cannot be sent', async (value, kind) => {
  const desk = await openWith(echo)
  expect(() => desk.rpc('echo', value)).toThrow(new RegExp(`illegal value.*${kind}`))
})

test.each([
  'new Date()',
  '() => 1',
  'new Map()',
  'new (class Thing {})()',
  'SpreadsheetApp.getActive()',
  '[NaN]',
])('%s cannot be given back', async (made) => {
  const desk = await openWith(`${echo} function made() { return ${made} }`)
  expect(() => desk.rpc('give')).toThrow(/illegal value/)
})

test('functions whose names end in _ and unknown ones cannot be called', async () => {
  const desk = await openWith(echo)
  expect(() => desk.rpc('hidden_')).toThrow(/not found/)
  expect(() => desk.rpc('nothing')).toThrow(/not found/)
})
