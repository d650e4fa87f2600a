import { expect, test } from 'vitest'
import { evaluated, openWith, writeBundle } from '../testing.ts'
import { openSpreadsheet } from '../workbench.ts'

const denied = /You do not have permission to call/

test.each(['NONE', 'LIMITED'] as const)('onOpen under %s may build a menu', async (mode) => {
  const desk = await openWith(
    `function onOpen(e) { SpreadsheetApp.getUi().createAddonMenu().addItem(String(e.authMode), 'x').addToUi() }`,
    { enabled: mode === 'LIMITED' },
  )
  expect(desk.menu()).toEqual([{ kind: 'item', caption: mode, functionName: 'x' }])
})

test('NONE has neither the spreadsheet nor properties', async () => {
  for (const call of ['SpreadsheetApp.getActive()', 'PropertiesService.getDocumentProperties()'])
    await expect(openWith(`function onOpen() { ${call} }`, { enabled: false })).rejects.toThrow(denied)
})

test('LIMITED has the spreadsheet and properties, but no fetch, sidebar or alert', async () => {
  await openWith(
    `function onOpen() { SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue(1)
      PropertiesService.getDocumentProperties().setProperty('a', 'b') }`,
  )
  for (const call of [
    'UrlFetchApp.fetch("https://example.org/")',
    'SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(""))',
    'SpreadsheetApp.getUi().alert("x")',
  ])
    await expect(openWith(`function onOpen() { ${call} }`)).rejects.toThrow(denied)
})

test('a scope that the manifest lacks refuses the service', async () => {
  const code = `function go() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('')) }
    function who() { return Session.getActiveUser().getEmail() }`
  const bundle = writeBundle(code, {
    oauthScopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'],
  })
  const desk = await openSpreadsheet({ bundle })
  expect(() => desk.rpc('go')).toThrow(/Specified permissions are not sufficient to call Ui.showSidebar/)
  expect(() => desk.rpc('who')).toThrow(/userinfo.email/)
})

test('reads and writes that reach Google are counted; builders and getRange are not', async () => {
  const desk = await openWith(`function go() {
    const sheet = SpreadsheetApp.getActive().getSheetByName('Sheet1')
    const range = sheet.getRange('A1:B2').offset(1, 1)
    range.setValues([[1, 2], [3, 4]]).setFontWeight('bold')
    SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5).setAllowInvalid(false).build()
    sheet.getLastRow()
    sheet.getRange('A1').getValues()
  }`)
  desk.rpc('go')
  expect(desk.serviceCallsByMember()).toEqual({
    'Range.setValues': 1,
    'Range.setFontWeight': 1,
    'Sheet.getLastRow': 1,
    'Range.getValues': 1,
  })
  desk.resetServiceCalls()
  expect(desk.serviceCalls()).toBe(0)
})

test('a document lock can be taken', async () => {
  expect(
    await evaluated(`const lock = LockService.getDocumentLock()
      return [lock.tryLock(10), lock.hasLock(), lock.releaseLock(), lock.hasLock()]`),
  ).toEqual([true, true, null, false])
})
