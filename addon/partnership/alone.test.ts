import { afterEach, describe, expect, it, vi } from 'vitest'
import { alone } from './alone.ts'

let done: string[]

/** Google's lock and spreadsheet, noting what is done in what order. */
function stubGoogle(lock: 'free' | 'held' | 'none'): void {
  done = []
  const documentLock = {
    tryLock: () => lock === 'free',
    releaseLock: () => done.push('release'),
  }
  vi.stubGlobal('LockService', { getDocumentLock: () => (lock === 'none' ? null : documentLock) })
  vi.stubGlobal('SpreadsheetApp', { flush: () => done.push('flush') })
}

const change = () => {
  done.push('change')
  return 'changed'
}

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('a change that no other run may disturb', () => {
  it('is written before another run may begin', () => {
    stubGoogle('free')
    expect(alone(change)).toBe('changed')
    expect(done).toEqual(['change', 'flush', 'release'])
  })

  it('lets others begin when it fails', () => {
    stubGoogle('free')
    const failing = () => {
      throw new Error('It broke')
    }
    expect(() => alone(failing)).toThrow('It broke')
    expect(done).toEqual(['release'])
  })

  it('does not begin while another run holds the lock', () => {
    stubGoogle('held')
    expect(() => alone(change)).toThrow('Mitra is changing this spreadsheet at the moment')
    expect(done).toEqual([])
  })

  it('happens where Google gives no lock', () => {
    stubGoogle('none')
    expect(alone(change)).toBe('changed')
  })
})
