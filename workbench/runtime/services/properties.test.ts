import { expect, test } from 'vitest'
import { evaluated, openWith, writeBundle } from '../testing.ts'
import { openSpreadsheet } from '../workbench.ts'

const store = 'const store = PropertiesService.getDocumentProperties();'

test('properties hold 9 KB a value and 500 KB a store, strings only', async () => {
  await expect(evaluated(`${store} store.setProperty('a', 'x'.repeat(9 * 1024))`)).resolves.toBeUndefined()
  await expect(evaluated(`${store} store.setProperty('a', 'x'.repeat(9 * 1024 + 1))`)).rejects.toThrow(
    /too large/,
  )
  await expect(evaluated(`${store} store.setProperty('a', 'é'.repeat(5000))`)).rejects.toThrow(/too large/)
  await expect(evaluated(`${store} store.setProperty('a', 1)`)).rejects.toThrow(/no string/)
  await expect(
    evaluated(`${store} for (let i = 0; i < 57; i++) store.setProperty('key' + i, 'x'.repeat(9 * 1024))`),
  ).rejects.toThrow(/storage quota/)
})

test('the three stores are apart and survive a saved state', async () => {
  const code = `function set() { for (const [name, of] of stores()) of.setProperty('who', name) }
    function get() { return stores().map(([, of]) => of.getProperty('who') + of.getProperty('none')) }
    function stores() { return [['document', PropertiesService.getDocumentProperties()],
      ['user', PropertiesService.getUserProperties()], ['script', PropertiesService.getScriptProperties()]] }`
  const desk = await openWith(code)
  desk.rpc('set')
  const state = JSON.parse(JSON.stringify(desk.save()))
  const again = await openSpreadsheet({ bundle: writeBundle(code), state })
  expect(again.rpc('get')).toEqual(['documentnull', 'usernull', 'scriptnull'])
})
