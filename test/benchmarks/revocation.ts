import { addresses } from '../../shared/messages/addresses.ts'
import type { Modules } from './bundles.ts'
import { load } from './load.ts'
import { round } from './programme.ts'
import { publishedProgramme } from './published-programme.ts'
import type { Report } from './report.ts'

async function statusOf(address: string): Promise<number> {
  const response = await fetch(address)
  await response.arrayBuffer()
  return response.status
}

/**
 * How long a revoked key is still accepted while 16 clients read with another one: the isolate remembers what it was
 * told for 8 seconds, and the design allows 10.
 */
export async function measureRevocation(mitra: Modules, report: Report): Promise<void> {
  const { worker, programme, viewKey } = await publishedProgramme(mitra, { submissions: 100, respondents: 1 })
  const address = (key: string) => `${worker.address}${addresses.releaseJson(programme.id, round)}?k=${key}`
  const { key, record } = await programme.issue({ kind: 'view', label: 'To be revoked' })
  const under = load({ method: 'GET', address: address(viewKey) }, 12)
  await statusOf(address(key))
  const revokedAt = performance.now()
  await programme.revoke(record.id)
  while ((await statusOf(address(key))) !== 401) await new Promise((resume) => setTimeout(resume, 50))
  const seconds = (performance.now() - revokedAt) / 1000
  const { requests } = await under
  report('a revoked key', [`refused after ${seconds.toFixed(1)} s, during ${requests} reads`])
  await worker.stop()
}
