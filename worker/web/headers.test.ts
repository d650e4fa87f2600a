import { expect, it } from 'vitest'
import { addresses } from '../../shared/messages/addresses.ts'
import { ask, newProgramme } from '../testing/programmes.ts'

async function headersOf(path: string, headers: Record<string, string>): Promise<Headers> {
  const response = await ask(path, { headers })
  await response.text()
  return response.headers
}

const ofEveryAnswer = {
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex, nofollow',
  'cross-origin-resource-policy': 'same-origin',
  'strict-transport-security': 'max-age=31536000',
}

it('lets data be framed nowhere and load nothing, refusals included', async () => {
  const { id, coordinator } = await newProgramme()
  const data = await headersOf(addresses.programme(id), { Authorization: `Bearer ${coordinator}` })
  const refusal = await headersOf(addresses.programme(id), {})
  for (const headers of [data, refusal]) {
    expect(Object.fromEntries(headers)).toMatchObject({
      ...ofEveryAnswer,
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'cache-control': 'no-store',
    })
  }
})

it('lets pages load only what is ours', async () => {
  for (const path of ['/', '/nothing']) {
    const headers = Object.fromEntries(await headersOf(path, { Accept: 'text/html' }))
    expect(headers).toMatchObject({ ...ofEveryAnswer, 'x-frame-options': 'DENY' })
    expect(headers['content-security-policy']).toContain("default-src 'none'; style-src 'self'")
  }
})
