import { describe, expect, it } from 'vitest'
import { workerAddressOf } from './worker-address.ts'

describe('the Worker’s address of a build', () => {
  it.each([
    [undefined, 'https://mitra.example.workers.dev/'],
    ['', 'https://mitra.example.workers.dev/'],
    ['https://mitra.lsm.id', 'https://mitra.lsm.id/'],
    ['https://lsm.id/mitra', 'https://lsm.id/mitra/'],
    ['http://127.0.0.1:8787', 'http://127.0.0.1:8787/'],
  ])('of %s is %s', (given, address) => {
    expect(workerAddressOf(given)).toBe(address)
  })

  it.each(['mitra.lsm.id', 'http://mitra.lsm.id', 'ftp://mitra.lsm.id'])('is not %s', (given) => {
    expect(() => workerAddressOf(given)).toThrow('MITRA_WORKER_ADDRESS')
  })
})
