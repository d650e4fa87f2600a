import { afterAll, beforeAll, expect, test } from 'vitest'
import { addresses } from '../../shared/messages/addresses.ts'
import type { RunningWorker } from '../../workbench/worker-process.ts'
import { startTestWorker } from '../real/worker.ts'
import { runLighthouse } from './lighthouse-runs.ts'
import { publishProgramme } from './published-programmes.ts'

let worker: RunningWorker

beforeAll(async () => {
  worker = await startTestWorker()
})

afterAll(async () => {
  await worker?.close()
})

// How quick it is, which a busy machine would answer for, is measured by `npm run lighthouse`.
test('a release’s page is accessible and sound for Lighthouse, and light', async () => {
  const { programme, viewKey } = await publishProgramme(worker, 'confidential')
  const address = worker.address + addresses.releasePage(programme, 'endline')
  const { accessibility, bestPractices, bytes, missed } = await runLighthouse(address, {
    Authorization: `Bearer ${viewKey}`,
  })
  expect({ accessibility, bestPractices }, missed.join(', ')).toEqual({ accessibility: 1, bestPractices: 1 })
  expect(bytes).toBeLessThan(150_000)
})
