import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Shelf } from '../desk/shelf.ts'
import { freePort } from '../ports.ts'
import { demonstrate } from './demonstration.ts'
import { programmeLinks } from './links.ts'

const keys = (programme: string) => ({
  programme,
  coordinatorKey: `mitra_coordinator_${programme}`,
  viewKey: `mitra_view_${programme}`,
  feedKey: `mitra_feed_${programme}`,
  invitation: `mitra_organisation_${programme}`,
})
const noted = { education: keys('e'), infrastructure: keys('i'), research: keys('r') }

/** Without a Worker: whoever begins to play fails at once. */
async function demonstrateAfter(note: object) {
  const folder = mkdtempSync(join(tmpdir(), 'demonstration-'))
  writeFileSync(join(folder, 'demonstration.json'), JSON.stringify(note))
  return demonstrate({
    workerAddress: `http://127.0.0.1:${await freePort()}`,
    publishedWorkerAddress: 'https://mitra.test/',
    bundle: folder,
    operatorSecret: 'x',
    folder,
    shelf: new Shelf(join(folder, 'spreadsheets')),
    say: () => undefined,
  })
}

test('a later start finds what the first one noted', async () => {
  expect(await demonstrateAfter(noted)).toEqual(noted)
})

test('the note of an older demonstration does not hold a start up: it is played anew', async () => {
  await expect(demonstrateAfter(keys('e'))).rejects.toThrow('fetch failed')
})

test('each programme has its links, the first one first', () => {
  const links = programmeLinks(noted, 'http://127.0.0.1:8787')
  expect(links.map(({ name }) => name)).toEqual([
    'Jejaring Pendidikan Nusantara',
    'Forum KPBU Daerah',
    'Archipelago Innovation Partnership',
  ])
  expect(links[2]).toMatchObject({
    template: { en: 'Academia–industry research and development' },
    openRound: 'Follow-up 2027',
    invitation: 'mitra_organisation_r',
    funder: 'http://127.0.0.1:8787/open?k=mitra_view_r',
    feed: {
      round: 'Endline 2026',
      address: 'http://127.0.0.1:8787/programmes/r/rounds/endline/release.csv?language=en&k=mitra_feed_r',
    },
    coordinator: 'http://127.0.0.1:8787/coordinate',
    coordinatorKey: 'mitra_coordinator_r',
  })
})
