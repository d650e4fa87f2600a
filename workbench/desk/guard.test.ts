import { expect, test } from 'vitest'
import { comesFromHere } from './guard.ts'

const own = {
  method: 'POST',
  host: '127.0.0.1:4000',
  origin: undefined,
  fetchSite: undefined,
  fetchMode: undefined,
}
const from = (given: Partial<typeof own> | Record<string, string | undefined>) =>
  comesFromHere({ ...own, ...given }, 4000)

test('the page itself and programs of this machine may do everything', () => {
  expect(from({})).toBe(true)
  expect(from({ host: 'localhost:4000', origin: 'http://localhost:4000', fetchSite: 'same-origin' })).toBe(
    true,
  )
})

test('a name that was bound to this address by somebody else may not', () => {
  expect(from({ host: 'evil.example:4000' })).toBe(false)
  expect(from({ host: '127.0.0.1:4001' })).toBe(false)
  expect(from({ host: undefined })).toBe(false)
})

test('other sites and sandboxed frames may not', () => {
  expect(from({ origin: 'https://evil.example' })).toBe(false)
  expect(from({ origin: 'null' })).toBe(false)
  expect(from({ origin: 'http://127.0.0.1:4001' })).toBe(false)
  expect(from({ fetchSite: 'cross-site', method: 'GET', fetchMode: 'no-cors' })).toBe(false)
  expect(from({ fetchSite: 'same-site', method: 'POST', fetchMode: 'navigate' })).toBe(false)
})

test('a link from elsewhere may lead here', () => {
  expect(from({ fetchSite: 'cross-site', method: 'GET', fetchMode: 'navigate' })).toBe(true)
})
