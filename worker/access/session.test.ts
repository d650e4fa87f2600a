import { describe, expect, it } from 'vitest'
import { readSession, sessionSeconds, writeSession } from './session.ts'

const secret = 'a secret of one programme'
const keyId = 'b7a1f0b2-6f0e-4a53-9a55-3c1d7d1f2a10'
const now = new Date('2027-03-01T08:00:00.000Z')
const later = (seconds: number): Date => new Date(now.getTime() + seconds * 1000)

describe('a session', () => {
  it('names the key that it stands for', async () => {
    expect(await readSession(secret, await writeSession(secret, keyId, now), now)).toBe(keyId)
  })

  it('is over after twelve hours', async () => {
    const session = await writeSession(secret, keyId, now)
    expect(await readSession(secret, session, later(sessionSeconds - 1))).toBe(keyId)
    expect(await readSession(secret, session, later(sessionSeconds))).toBeUndefined()
  })

  it('cannot be written with another programme’s secret, lengthened, or moved to another key', async () => {
    const session = await writeSession(secret, keyId, now)
    const [, end = '', signature = ''] = session.split('.')
    const forgeries = [
      await writeSession('another secret', keyId, now),
      `${keyId}.${Number(end) + 1}.${signature}`,
      `b7a1f0b2-6f0e-4a53-9a55-3c1d7d1f2a11.${end}.${signature}`,
      `${keyId}.${end}.${'0'.repeat(64)}`,
      `${keyId}.${end}`,
      '',
    ]
    for (const forged of forgeries) expect(await readSession(secret, forged, now)).toBeUndefined()
  })
})
