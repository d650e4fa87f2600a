/** What the fake wrangler knows of an account at Cloudflare; plain data, so that an executable can keep it in a file. */
export interface Account {
  connected: boolean
  signedIn: boolean
  /** Whether `login` succeeds. */
  signsIn: boolean
  accounts: { id: string; name: string }[]
  databases: { uuid: string; name: string }[]
  deployed: boolean
  targets: string[]
  secrets: { OPERATOR_SECRET?: string }
  /** The beginning of the command that fails, as `d1 create`. */
  fails: string | null
  /** Every command that was given, with the account that it was given for. */
  given: { command: readonly string[]; account: string }[]
}

/** Where nothing of Mitra's is yet, and somebody is signed in. */
export const emptyAccount = (): Account => ({
  connected: true,
  signedIn: true,
  signsIn: true,
  accounts: [{ id: 'account-1', name: 'Yayasan' }],
  databases: [],
  deployed: false,
  targets: ['https://mitra.yayasan.workers.dev'],
  secrets: {},
  fails: null,
  given: [],
})
