import { expect, it } from 'vitest'
import { readAddress, readDatabases, readSecrets, readSignIn } from './wrangler-answers.ts'

it('reads who is signed in, also between notices', () => {
  const accounts = [{ id: 'a1', name: 'Yayasan', role: 'x' }]
  const output = `▲ [WARNING] Something\n\n${JSON.stringify({ loggedIn: true, email: 'x', accounts }, null, 2)}`
  expect(readSignIn(output)).toEqual({ loggedIn: true, accounts: [{ id: 'a1', name: 'Yayasan' }] })
  expect(readSignIn('{"loggedIn":false}')).toEqual({ loggedIn: false })
})

it('says of anything else that it says nothing', () => {
  for (const output of ['', 'getaddrinfo ENOTFOUND', '{"loggedIn":"perhaps"}', '{"loggedIn":true', '[]']) {
    expect(readSignIn(output)).toBeUndefined()
  }
  expect(readDatabases('{"error":"x"}')).toBeUndefined()
  expect(readSecrets('Worker "mitra" not found.')).toBeUndefined()
})

it('reads ids of databases and names of secrets', () => {
  const databases = readDatabases('[{"uuid":"u1","name":"mitra-library","created_at":"x"}]')
  expect(databases?.get('mitra-library')).toBe('u1')
  expect(readDatabases('[]')?.size).toBe(0)
  expect(readSecrets('[{"name":"OPERATOR_SECRET","type":"secret_text"}]')).toEqual(['OPERATOR_SECRET'])
})

it.each([
  [['https://mitra.yayasan.workers.dev'], 'https://mitra.yayasan.workers.dev'],
  [['mitra.example.org (custom domain)'], 'https://mitra.example.org'],
  [['example.org/mitra/*', 'https://mitra.yayasan.workers.dev/'], 'https://mitra.yayasan.workers.dev'],
  [['example.org/*'], undefined],
  [[], undefined],
])('reads the address from %s', (targets, address) => {
  const report = [
    { type: 'wrangler-session', version: 1 },
    { type: 'deploy', targets },
  ]
  expect(readAddress(`${report.map((line) => JSON.stringify(line)).join('\n')}\n`)).toBe(address)
  expect(readAddress('')).toBeUndefined()
})
