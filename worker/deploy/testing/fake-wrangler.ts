import type { Command } from '../plan.ts'
import type { Answer, Wrangler } from '../wrangler.ts'
import type { Account } from './account.ts'

const printed = (output: string): Answer => ({ succeeded: true, output, complaint: '', report: '' })
const printedJson = (value: unknown): Answer => printed(JSON.stringify(value, null, 2))
const refused = (complaint: string): Answer => ({
  succeeded: false,
  output: '',
  complaint: `\n✘ [ERROR] ${complaint}\n`,
  report: '',
})

type Does = (account: Account, name: string, input: string) => Answer

const does: Readonly<Record<string, Does>> = {
  whoami(account) {
    if (!account.connected) return refused('A fetch request failed, likely due to a connectivity issue.')
    const { signedIn: loggedIn, accounts } = account
    return loggedIn
      ? printedJson({ loggedIn, email: 'x@example.org', accounts })
      : { ...printedJson({ loggedIn }), succeeded: false }
  },
  login(account) {
    account.signedIn = account.signsIn
    return printed('')
  },
  'd1 list': (account) => printedJson(account.databases),
  'd1 create'(account, name) {
    if (account.databases.some((one) => one.name === name)) return refused('A database with that name exists')
    account.databases.push({ uuid: `id-of-${name}`, name })
    return printed(`✅ Successfully created DB '${name}' in region APAC`)
  },
  'd1 migrations': () => printed('✅ No migrations to apply!'),
  deploy(account) {
    account.deployed = true
    return {
      ...printed(''),
      report: `${JSON.stringify({ type: 'deploy', version: 1, targets: account.targets })}\n`,
    }
  },
  'secret list'(account) {
    if (!account.deployed) return refused('Worker "mitra" not found.')
    return printedJson(Object.keys(account.secrets).map((name) => ({ name, type: 'secret_text' })))
  },
  'secret put'(account, _name, input) {
    account.secrets.OPERATOR_SECRET = input
    return printed('✨ Success!')
  },
}

/** Does to the account what wrangler would, and answers in its words. */
export function give(account: Account, command: Command, accountId: string, input: string): Answer {
  account.given.push({ command, account: accountId })
  const typed = command.join(' ')
  if (account.fails !== null && typed.startsWith(account.fails)) {
    return refused(`${account.fails} was refused [code: 10000]`)
  }
  const known = Object.keys(does).find((name) => typed.startsWith(name)) ?? ''
  return does[known]?.(account, command[2] ?? '', input) ?? refused(`Unknown command: ${typed}`)
}

/** Without starting a process for each command. */
export function fakeWrangler(account: Account, accountId = ''): Wrangler {
  return {
    run: async (command, { input = '' } = {}) => give(account, command, accountId, input),
    inAccount: (id) => fakeWrangler(account, id),
  }
}
