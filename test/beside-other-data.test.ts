import { beforeAll, describe, expect, it } from 'vitest'
import { distributionFolder } from '../addon/build/addon.ts'
import { callAddon } from '../addon/testing/call-addon.ts'
import { type Desk, openSpreadsheet } from '../workbench/runtime/workbench.ts'
import { readBack, someoneElses, theirSheets } from '../workbench/runtime/xlsx/someone-elses.ts'

const rows = 5_000
const addition = { templateId: 'education', language: 'en', name: 'Sekolah Sahabat', planning: true } as const

let original: Uint8Array
let before: Awaited<ReturnType<typeof readBack>>
let desk: Desk

/** Everything of theirs in the file as it would be saved now. */
async function expectTheirsUnchanged(): Promise<void> {
  const after = await readBack(await desk.saveXlsx(), theirSheets)
  expect(after.read).toEqual(before.read)
  expect(after.names.slice(0, before.names.length)).toEqual(before.names)
  expect(after.order.slice(0, theirSheets.length)).toEqual(theirSheets)
}

describe('a spreadsheet with 5,000 rows of other data, the shipped add-on beside it', {
  timeout: 240_000,
}, () => {
  beforeAll(async () => {
    original = await someoneElses(rows)
    before = await readBack(original, theirSheets)
    desk = await openSpreadsheet({ bundle: distributionFolder, xlsx: original })
  }, 240_000)

  it('holds what the test says that it holds', () => {
    const [data] = before.read
    expect(data?.cells.length).toBeGreaterThan(8 * rows)
    expect(data?.merges).toEqual(['J2:K4'])
    expect(data?.rules).toHaveLength(1)
    expect(before.names).toHaveLength(3)
  })

  it('is as it was after every worksheet of the template went in, and after it was used', async () => {
    expect(callAddon(desk, 'rpcAddPartnership', addition)).toMatchObject({ state: 'done' })
    expect(desk.sheets()).toContain('Ratings (2)')
    expect(desk.sheets().length).toBeGreaterThan(theirSheets.length + 5)
    desk.paste('Ratings (2)', 'F7', [[4], [3], [5], [4]])
    expect(desk.value('Scorecard', 'C4')).toBe(1)
    await expectTheirsUnchanged()
  })

  it('is as it was after the partnership was removed', async () => {
    const start = callAddon(desk, 'rpcStart')
    const [partnership] = start.state === 'done' ? start.value.partnerships : []
    callAddon(desk, 'rpcRemovePartnership', partnership?.id ?? '')
    expect(desk.sheets()).toEqual(theirSheets)
    await expectTheirsUnchanged()
  })
})
