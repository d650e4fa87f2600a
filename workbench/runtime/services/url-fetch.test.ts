import { Worker } from 'node:worker_threads'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeBundle } from '../testing.ts'
import { openSpreadsheet } from '../workbench.ts'

// In a thread of its own: this one stands still while the script fetches.
const server = `
const { createServer } = require('node:http')
const { parentPort } = require('node:worker_threads')
const server = createServer((request, response) => {
  let body = ''
  request.on('data', (part) => { body += part })
  request.on('end', () => {
    if (request.url === '/api/moved') { response.writeHead(302, { location: '/api/echo' }); response.end(); return }
    response.writeHead(request.url === '/api/missing' ? 404 : 200, { 'content-type': 'application/json', 'x-a': 'b' })
    response.end(JSON.stringify({ method: request.method, url: request.url, body, type: request.headers['content-type'] || '',
      key: request.headers.authorization || '' }))
  })
})
server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port))`

const manifest = { urlFetchWhitelist: ['https://mitra.example/api/'] }
const code = `function get(path, options) {
  const response = UrlFetchApp.fetch('https://mitra.example/' + path, options)
  return { code: response.getResponseCode(), text: response.getContentText(), headers: response.getHeaders() }
}`

describe('UrlFetchApp', () => {
  const thread = new Worker(server, { eval: true })
  let port = 0
  beforeAll(async () => {
    port = await new Promise<number>((resolve) => {
      thread.once('message', resolve)
    })
  })
  afterAll(() => thread.terminate())

  const open = (local = `http://127.0.0.1:${port}/api/`) =>
    openSpreadsheet({
      bundle: writeBundle(code, manifest),
      addresses: { 'https://mitra.example/api/': local },
    })

  test('reaches the local address that stands in, while the script waits', async () => {
    const desk = await open()
    const options = {
      method: 'post',
      contentType: 'application/json',
      payload: '{"a":1}',
      headers: { Authorization: 'k' },
    }
    const answer = desk.rpc('get', 'api/echo?x=1', options)
    const text = JSON.stringify({
      method: 'POST',
      url: '/api/echo?x=1',
      body: '{"a":1}',
      type: 'application/json',
      key: 'k',
    })
    expect(answer).toMatchObject({
      code: 200,
      text,
      headers: { 'Content-Type': 'application/json', 'X-A': 'b' },
    })
  })

  test('sends an object as a form', async () => {
    const answer = (await open()).rpc('get', 'api/echo', { method: 'post', payload: { a: '1 2', b: 'ü' } })
    expect(answer).toMatchObject({ text: expect.stringContaining('a=1+2&b=%C3%BC') })
  })

  test('throws for a failing status unless muted', async () => {
    const desk = await open()
    expect(() => desk.rpc('get', 'api/missing')).toThrow(
      /Request failed for https:\/\/mitra.example returned code 404/,
    )
    expect(desk.rpc('get', 'api/missing', { muteHttpExceptions: true })).toMatchObject({ code: 404 })
  })

  test('follows redirects unless told not to', async () => {
    const desk = await open()
    expect(desk.rpc('get', 'api/moved')).toMatchObject({ code: 200 })
    expect(desk.rpc('get', 'api/moved', { followRedirects: false })).toMatchObject({ code: 302 })
  })

  test('throws for an unreachable address, a foreign one and a long one', async () => {
    const desk = await open('http://127.0.0.1:1/api/')
    expect(() => desk.rpc('get', 'api/echo')).toThrow('Address unavailable: https://mitra.example/api/echo')
    expect(() => desk.rpc('get', 'other')).toThrow(/urlFetchWhitelist/)
    expect(() => desk.rpc('get', `api/${'x'.repeat(2100)}`)).toThrow(/URL Length/)
    expect(() => desk.rpc('get', 'api/echo', { metod: 'post' })).toThrow(/metod/)
  })
})
