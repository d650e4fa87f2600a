import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { deployMitra } from './deploy-mitra.ts'
import { type Account, emptyAccount } from './testing/account.ts'
import { rehearsalIn } from './testing/rehearsal.ts'
import { createWrangler, type Wrangler } from './wrangler.ts'

const script = new URL('./testing/wrangler-executable.ts', import.meta.url).pathname

/** An executable that stands for wrangler, and what its account has become. */
function executableFor(account: Account): { readonly wrangler: Wrangler; readonly account: () => Account } {
  const folder = mkdtempSync(join(tmpdir(), 'mitra-wrangler-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'account.json')
  writeFileSync(file, JSON.stringify(account))
  return {
    wrangler: createWrangler({
      script,
      folder,
      variables: { ...process.env, CLOUDFLARE_ACCOUNT_ID: undefined, FAKE_WRANGLER_ACCOUNT: file },
    }),
    account: () => JSON.parse(readFileSync(file, 'utf8')),
  }
}

it('a whole deployment goes through the executable: arguments, input, account, output and report', async () => {
  const { wrangler, account } = executableFor(emptyAccount())
  const { deployment, told } = rehearsalIn({}, { changes: { wrangler } })
  await deployMitra(deployment)
  const { secrets, databases, given } = account()
  expect(databases).toHaveLength(1)
  expect(told()).toContain(secrets.OPERATOR_SECRET)
  expect(given.at(-1)).toEqual({
    command: ['secret', 'put', 'OPERATOR_SECRET', '--env', ''],
    account: 'account-1',
  })
})

it('a failure of the executable arrives with what it said', async () => {
  const { wrangler } = executableFor({ ...emptyAccount(), fails: 'd1 create' })
  const answer = await wrangler.run(['d1', 'create', 'mitra-library'])
  expect(answer.succeeded).toBe(false)
  expect(answer.complaint).toContain('d1 create was refused [code: 10000]')
})
