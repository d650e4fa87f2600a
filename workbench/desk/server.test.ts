import { mkdtempSync, readdirSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as z from 'zod'
import type { RunningDesk } from './server.ts'
import { startSmallDesk } from './testing.ts'

const folder = mkdtempSync(join(tmpdir(), 'desk-'))
let desk: RunningDesk

beforeAll(async () => {
  desk = await startSmallDesk(folder)
})
afterAll(() => desk.close())

/** An answer's members are looked at freely: the expectations say what they should be. */
async function jsonOf(response: Response) {
  return z.any().parse(await response.json())
}

async function post(path: string, body: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(`${desk.address}/api/spreadsheets${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
  return { status: response.status, body: await jsonOf(response) }
}

async function get(path: string) {
  const response = await fetch(`${desk.address}/api/spreadsheets${path}`)
  return await jsonOf(response)
}

async function created(language: 'id' | 'en' = 'en'): Promise<string> {
  const { status, body } = await post('', { name: 'Mine', language })
  expect(status).toBe(201)
  return body.id
}

const sheetOf = async (id: string): Promise<string> => (await get(`/${id}`)).tabs[0].name

async function textOf(id: string, sheet: string, row: number, column: number) {
  const { cells } = await get(`/${id}/rows?${new URLSearchParams({ sheet, from: '0', count: '50' })}`)
  const found = cells.find(
    (cell: { row: number; column: number }) => cell.row === row && cell.column === column,
  )
  return found?.text ?? ''
}

/** A request with headers that fetch does not let one set. */
function rawStatus(
  headers: Record<string, string>,
  method = 'GET',
  path = '/api/spreadsheets',
): Promise<number> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(desk.address)
    const sent = request({ host: '127.0.0.1', port, method, path, headers }, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
    sent.on('error', reject)
    sent.end()
  })
}

test('only its own page and programs of this machine are answered', async () => {
  const { host } = new URL(desk.address)
  expect(await rawStatus({ host })).toBe(200)
  expect(await rawStatus({ host: 'evil.example' })).toBe(403)
  expect(await rawStatus({ host, origin: 'https://evil.example' }, 'POST')).toBe(403)
  expect(await rawStatus({ host, origin: 'null' }, 'POST')).toBe(403)
  expect(await rawStatus({ host, 'content-type': 'text/plain' }, 'POST')).toBe(415)
  expect(await rawStatus({ host, 'sec-fetch-site': 'cross-site' })).toBe(403)
})

test('pages come with a strict policy, and paths lead nowhere else', async () => {
  const page = await fetch(`${desk.address}/`)
  expect(page.headers.get('content-security-policy')).toContain("script-src 'self'")
  expect((await fetch(`${desk.address}/spreadsheets/any`)).status).toBe(200)
  for (const path of [
    '/..%2f..%2fpackage.json',
    '/page-files.ts',
    '/api/spreadsheets/..%2f..%2fx',
    '/api/else',
  ])
    expect((await fetch(`${desk.address}${path}`)).status).toBe(404)
})

test('refusals come in the language asked for', async () => {
  const ask = async (language: string) =>
    jsonOf(await fetch(`${desk.address}/api/spreadsheets/none`, { headers: { 'accept-language': language } }))
  expect((await ask('id')).message).toContain('tidak ada lagi')
  expect((await ask('en')).message).toContain('no longer here')
  expect((await post('', { name: '', language: 'en' })).status).toBe(400)
  expect((await post('', { name: 'x', language: 'en', more: 1 })).status).toBe(400)
})

test('types by the locale, computes, takes back', async () => {
  const id = await created('id')
  const sheet = await sheetOf(id)
  await post(`/${id}/actions`, { do: 'type', sheet, a1: 'A1', input: '2,5' })
  const { body } = await post(`/${id}/actions`, { do: 'type', sheet, a1: 'A2', input: '=A1*2' })
  expect(body).toMatchObject({ state: 'done', overview: { canUndo: true } })
  expect(await textOf(id, sheet, 1, 0)).toBe('5')
  await post(`/${id}/actions`, { do: 'paste', sheet, a1: 'B1', rows: [['1', '2'], ['NA']] })
  expect(await textOf(id, sheet, 1, 1)).toBe('NA')
  await post(`/${id}/actions`, { do: 'undo' })
  expect(await textOf(id, sheet, 1, 1)).toBe('')
  expect(await textOf(id, sheet, 1, 0)).toBe('5')
})

test('a script waits for the answers to its dialogs', async () => {
  const id = await created()
  const sheet = await sheetOf(id)
  const first = await post(`/${id}/actions`, { do: 'menu', sheet, a1: 'A1', function: 'ask' })
  expect(first.body).toMatchObject({
    state: 'asking',
    question: { title: 'Sure?', buttons: ['YES', 'NO'], asksText: false },
  })
  expect(await get(`/${id}`)).toMatchObject({ question: { title: 'Sure?' } })
  const yes = { question: first.body.question.id, button: 'YES', text: '' }
  const second = await post(`/${id}/answers`, yes)
  expect(second.body).toMatchObject({ state: 'asking', question: { prompt: 'Your name', asksText: true } })
  expect((await post(`/${id}/answers`, yes)).status).toBe(409)
  const answer = { question: second.body.question.id, button: 'OK', text: 'Sari' }
  const done = await post(`/${id}/answers`, answer)
  expect(done.body).toMatchObject({ state: 'done', toasts: [{ title: 'Done', message: 'Written' }] })
  expect(await textOf(id, sheet, 0, 0)).toBe('YES Sari')
})

test('the sidebar calls server functions, and hears when they fail', async () => {
  const id = await created()
  const sheet = await sheetOf(id)
  const call = (name: string, ...given: unknown[]) =>
    post(`/${id}/actions`, { do: 'call', sheet, a1: 'A1', function: name, arguments: given })
  const shown = await post(`/${id}/actions`, { do: 'menu', sheet, a1: 'A1', function: 'show' })
  expect(shown.body.overview.sidebar).toMatchObject({ title: 'Small sidebar' })
  const page = await fetch(`${desk.address}/api/spreadsheets/${id}/sidebar`)
  expect(page.headers.get('content-security-policy')).toContain('sandbox allow-scripts')
  expect(await page.text()).toMatch(/<head><script>/)
  expect((await call('double', { number: 21 })).body).toMatchObject({ state: 'done', value: { doubled: 42 } })
  expect((await call('fail')).body).toMatchObject({ state: 'failed', message: 'It broke' })
  expect((await call('hidden_')).body).toMatchObject({ state: 'failed' })
  const closed = await post(`/${id}/actions`, { do: 'closeSidebar' })
  expect(closed.body.overview.sidebar).toBeNull()
})

test('an .xlsx is opened, worked in and given back', async () => {
  const workbook = new ExcelJS.Workbook()
  const own = workbook.addWorksheet('Own data')
  own.getCell('A1').value = 'kept'
  own.getCell('B1').value = 3
  own.getCell('B2').value = { formula: 'B1*2' }
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  const upload = (body: Buffer<ArrayBuffer> | string) =>
    fetch(`${desk.address}/api/spreadsheets/upload?name=Ours&language=en`, {
      method: 'POST',
      headers: { 'content-type': type },
      body,
    })
  const { id } = await jsonOf(await upload(Buffer.from(await workbook.xlsx.writeBuffer())))
  expect(await textOf(id, 'Own data', 1, 1)).toBe('6')
  await post(`/${id}/actions`, { do: 'type', sheet: 'Own data', a1: 'B1', input: '5' })
  const file = await fetch(`${desk.address}/api/spreadsheets/${id}/xlsx`)
  expect(file.headers.get('content-disposition')).toContain("UTF-8''Ours.xlsx")
  const back = new ExcelJS.Workbook()
  await back.xlsx.load(await file.arrayBuffer())
  expect(back.getWorksheet('Own data')?.getCell('A1').value).toBe('kept')
  expect(back.getWorksheet('Own data')?.getCell('B2').value).toMatchObject({ formula: 'B1*2' })
  expect(back.getWorksheet('Own data')?.getCell('B1').value).toBe(5)
  const before = (await get('')).spreadsheets.length
  expect((await upload('no spreadsheet')).status).toBe(422)
  expect((await get('')).spreadsheets.length).toBe(before)
})

test('everything is still there after a restart; renamed and deleted ones too', async () => {
  const id = await created()
  const gone = await created()
  const sheet = await sheetOf(id)
  await post(`/${id}/actions`, { do: 'type', sheet, a1: 'C3', input: 'still here' })
  await post(`/${id}/name`, { name: 'Renamed' })
  await fetch(`${desk.address}/api/spreadsheets/${gone}`, { method: 'DELETE' })
  await desk.close()
  desk = await startSmallDesk(folder)
  expect(await textOf(id, sheet, 2, 2)).toBe('still here')
  expect(await get(`/${id}`)).toMatchObject({ name: 'Renamed' })
  const { spreadsheets } = await get('')
  expect(spreadsheets).toContainEqual(expect.objectContaining({ id, name: 'Renamed', group: null }))
  expect(spreadsheets.map((each: { id: string }) => each.id)).not.toContain(gone)
  expect(readdirSync(join(folder, id)).sort()).toEqual(['about.json', 'state.json'])
})
