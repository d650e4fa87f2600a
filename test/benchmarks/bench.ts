import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setup as makeTemporaryFolder } from '../temporary-folder.ts'
import { bundleBare, bundleMitra, unbraked } from './bundles.ts'
import { measureKills } from './killed.ts'
import { benchmarkPublishing } from './publishing.ts'
import { benchmarkReads } from './reads.ts'
import { report } from './report.ts'
import { measureRevocation } from './revocation.ts'
import { run } from './running-worker.ts'
import { benchmarkSubmissions } from './submissions.ts'

/**
 * Measures the Worker on bare Miniflare on this machine: ratios to a yardstick in the same minute, as absolute figures
 * depend on the machine. `--quick` takes under two minutes; without it, longer rounds and larger ones.
 */
const isQuick = process.argv.includes('--quick')
const newFolder = () => mkdtempSync(join(tmpdir(), 'mitra-benchmark-'))

// Everything below makes its folders in one, which is removed at the end.
process.on('exit', makeTemporaryFolder())

const mitra = unbraked(bundleMitra(newFolder()))
const bare = await run(await bundleBare('hello', newFolder()), {}, newFolder())
const guarded = await run(await bundleBare('guarded-hello', newFolder()), {}, newFolder())
const reads = isQuick
  ? { sizes: [100], turns: 3, seconds: 1, requests: 500 }
  : { sizes: [100, 10_000, 200_000], turns: 5, seconds: 3, requests: 2000 }
await benchmarkReads(mitra, { bare, guarded }, reads, report)
await bare.stop()
await guarded.stop()
await benchmarkSubmissions(mitra, isQuick ? { turns: 3, seconds: 1 } : { turns: 5, seconds: 3 }, report)
const sizes = isQuick ? [5000] : [1000, 5000, 20_000, 200_000]
const rounds = sizes.flatMap((submissions) => [1, 8].map((respondents) => ({ submissions, respondents })))
await benchmarkPublishing(mitra, rounds, report)
await measureRevocation(mitra, report)
await measureKills(
  mitra,
  isQuick ? { kills: 2, milliseconds: 500 } : { kills: 10, milliseconds: 1000 },
  report,
)
