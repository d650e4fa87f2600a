import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { version } from '../../package.json'
import { createApp } from '../app.ts'
import { ask } from '../testing/programmes.ts'

afterEach(() => vi.restoreAllMocks())

const asBrowser = { Accept: 'text/html' }

describe('the health page', () => {
  it('says which version answers and that every part does, and is kept nowhere', async () => {
    const response = await ask('/health')
    expect(response.status).toBe(200)
    expect(response.headers.get('Cache-Control')).toBe('no-store')
    expect(await response.json()).toEqual({
      status: 'ok',
      version,
      deployment: env.VERSION.id,
      deployedAt: env.VERSION.timestamp,
      parts: { programmes: 'answers', library: 'answers' },
    })
  })

  it.each([
    ['id', 'Mitra berjalan baik', 'Pustaka templat'],
    ['en', 'Mitra is well', 'Template library'],
  ])('is a page in %s for a person', async (language, ...texts) => {
    const response = await ask('/health', { headers: asBrowser, language })
    expect(response.headers.get('Content-Type')).toContain('text/html')
    const text = await response.text()
    for (const part of [...texts, version]) expect(text).toContain(part)
  })

  it('says which part is silent, and the reason to the log only', async () => {
    const written = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const broken = {
      ...env,
      VERSION: env.VERSION,
      LIBRARY: {
        prepare: () => ({ first: async () => Promise.reject(new Error('D1_ERROR: no such database')) }),
      },
    }
    const app = createApp(Date.now)
    const response = await app.request('/health', {}, broken)
    expect(response.status).toBe(503)
    const text = await response.text()
    expect(JSON.parse(text)).toMatchObject({
      status: 'failing',
      parts: { programmes: 'answers', library: 'silent' },
    })
    expect(text).not.toContain('D1_ERROR')
    expect(written.mock.calls.join()).toContain('D1_ERROR')
    const page = await app.request('/health', { headers: asBrowser }, broken)
    expect(page.status).toBe(503)
    expect(await page.text()).toContain('Mitra is not well')
  })

  it('does not wait for a part that says nothing', async () => {
    vi.spyOn(scheduler, 'wait').mockResolvedValue()
    const mute = { ...env, LIBRARY: { prepare: () => ({ first: () => new Promise(() => undefined) }) } }
    const response = await createApp(Date.now).request('/health', {}, mute)
    expect(await response.json()).toMatchObject({ parts: { library: 'silent' } })
  })

  it('writes nothing into the object that it asks', async () => {
    await (await ask('/health')).text()
    const stub = env.PROGRAMMES.get(env.PROGRAMMES.idFromName('health'))
    await runInDurableObject(stub, (_object, { storage }) => {
      expect(storage.sql.exec('SELECT name FROM sqlite_master').toArray()).toEqual([])
    })
  })
})
