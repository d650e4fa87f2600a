import { expect, test } from 'vitest'
import { evaluated, openWith } from '../testing.ts'

test('the script has no global of the web or of Node', async () => {
  const names =
    'setTimeout setInterval queueMicrotask fetch Request FormData URL URLSearchParams TextEncoder TextDecoder atob btoa crypto performance process require module exports global window document self Buffer structuredClone'
  expect(
    await evaluated(`return ${JSON.stringify(names.split(' '))}.filter((name) => name in globalThis)`),
  ).toEqual([])
})

test('values are of the script’s own realm', async () => {
  const holds = await evaluated(`
    sheet.getRange('A1').setValue(new Date(2026, 0, 1))
    const values = sheet.getRange('A1').getValues()
    const all = PropertiesService.getDocumentProperties().getProperties()
    let error
    try { sheet.getRange('A0') } catch (caught) { error = caught }
    return [values instanceof Array, values[0] instanceof Array, values[0][0] instanceof Date,
      all instanceof Object, error instanceof Error, error.name]`)
  expect(holds).toEqual([true, true, true, true, true, 'Exception'])
})

test('nothing survives a run in variables, and global statements run anew', async () => {
  const desk = await openWith('let count = 0; function next() { count += 1; return count }')
  expect([desk.rpc('next'), desk.rpc('next')]).toEqual([1, 1])
})

test('a script that fails at load cannot be opened', async () => {
  await expect(openWith('SpreadsheetApp.getActive().getName()')).rejects.toThrow(
    'You do not have permission to call SpreadsheetApp.getActive',
  )
})

test('promises settle before the run ends', async () => {
  const desk = await openWith(`async function later() { await null; return 'done' }
    async function fails() { await null; throw new RangeError('too far') }`)
  expect(desk.rpc('later')).toBe('done')
  expect(() => desk.rpc('fails')).toThrow('too far')
})

test.each([
  ['sheet.getRange("A1").setFontFlavour("x")', 'Range.setFontFlavour is not implemented in the workbench'],
  ['SpreadsheetApp.openById("x")', 'SpreadsheetApp.openById is not implemented in the workbench'],
  ['SpreadsheetApp.BorderStyle.WAVY', 'EnumGroup.WAVY is not implemented in the workbench'],
  ['sheet.model', 'Sheet.model is not implemented in the workbench'],
])('%s throws by name', async (code, message) => {
  await expect(evaluated(`return ${code}`)).rejects.toThrow(message)
})

test('the same sheet and the same enum member are the same object', async () => {
  expect(
    await evaluated(`const file = SpreadsheetApp.getActive()
      return [file.getSheets()[0] === sheet, SpreadsheetApp.BorderStyle.SOLID === SpreadsheetApp.BorderStyle.SOLID,
        String(SpreadsheetApp.BorderStyle.SOLID)]`),
  ).toEqual([true, true, 'SOLID'])
})

test('the script’s error keeps its name and message', async () => {
  const desk = await openWith('function go() { throw new TypeError("no such thing") }')
  expect(() => desk.rpc('go')).toThrow(
    expect.objectContaining({ name: 'TypeError', message: 'no such thing' }),
  )
})
