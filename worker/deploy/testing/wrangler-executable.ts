import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { argv, env } from 'node:process'
import type { Account } from './account.ts'
import { give } from './fake-wrangler.ts'

const file = env.FAKE_WRANGLER_ACCOUNT ?? ''
const account: Account = JSON.parse(readFileSync(file, 'utf8'))
const { succeeded, output, complaint, report } = give(
  account,
  argv.slice(2),
  env.CLOUDFLARE_ACCOUNT_ID ?? '',
  argv[2] === 'secret' ? readFileSync(0, 'utf8') : '',
)
writeFileSync(file, JSON.stringify(account))
if (report !== '') appendFileSync(env.WRANGLER_OUTPUT_FILE_PATH ?? '', report)
if (output !== '') console.log(output)
if (complaint !== '') console.error(complaint)
process.exitCode = succeeded ? 0 : 1
