import { describe, expect, it } from 'vitest'
import { databasesIn } from './configuration.ts'
import { deployMitra } from './deploy-mitra.ts'
import { Failed } from './failed.ts'
import { planOf } from './plan.ts'
import { rehearsalIn, well } from './testing/rehearsal.ts'
import { deployWords } from './words.ts'

const { troubles } = deployWords.en

/** The failure of a deployment that must fail. */
async function failureOf(work: Promise<void>): Promise<Failed> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (error instanceof Failed) return error
  throw new Error(`It did not fail as it should: ${String(error)}`)
}

describe('a first deployment', () => {
  it('creates the database, sets the secret, uploads, and says where Mitra is', async () => {
    const { deployment, account, told, toml } = rehearsalIn()
    await deployMitra(deployment)
    expect(databasesIn(toml(), 'production')).toMatchObject([{ id: 'id-of-mitra-library' }])
    expect(databasesIn(toml(), 'staging')).toMatchObject([{ id: undefined }])
    const secret = account.secrets.OPERATOR_SECRET ?? ''
    expect(secret).toMatch(/^[\w-]{43}$/)
    expect(told().split(secret)).toHaveLength(2)
    for (const text of ['/coordinate', '/programmes -H', 'MITRA_WORKER_ADDRESS='])
      expect(told()).toContain(text)
    expect(told()).toContain('https://mitra.yayasan.workers.dev/health')
  })

  it('gives the commands of the plan, in its order, in the one account, the secret in none of them', async () => {
    const { deployment, account, toml } = rehearsalIn()
    await deployMitra(deployment)
    const given = account.given.map(({ command }) => command)
    const planned = planOf('production', databasesIn(toml(), 'production')).flatMap(
      ({ commands }) => commands,
    )
    // After creating a database its id is looked up.
    const looked = given.toSpliced(3, 1)
    expect(given[3]).toEqual(['d1', 'list', '--json'])
    expect(looked).toEqual(planned)
    const [, ...later] = account.given
    expect(new Set(later.map((one) => one.account))).toEqual(new Set(['account-1']))
    expect(JSON.stringify(account.given)).not.toContain(account.secrets.OPERATOR_SECRET)
  })

  it('goes to staging without touching production', async () => {
    const { deployment, account, toml } = rehearsalIn({}, { changes: { environment: 'staging' } })
    await deployMitra(deployment)
    expect(databasesIn(toml(), 'production')).toMatchObject([{ id: undefined }])
    expect(account.databases).toEqual([
      { uuid: 'id-of-mitra-library-staging', name: 'mitra-library-staging' },
    ])
    const inEnvironment = account.given.filter(({ command }) => command.includes('--env'))
    expect(inEnvironment.map(({ command }) => command.at(-1))).toEqual(Array(4).fill('staging'))
  })
})

describe('a second deployment', () => {
  it('changes nothing that is there: database, id and secret stay', async () => {
    const { deployment, account, told, toml } = rehearsalIn()
    await deployMitra(deployment)
    const [before, written] = [structuredClone(account), toml()]
    await deployMitra(deployment)
    expect(account.databases).toEqual(before.databases)
    expect(account.secrets).toEqual(before.secrets)
    expect(toml()).toBe(written)
    expect(told().split(deployWords.en.secretKept)).toHaveLength(2)
    expect(told().split(deployWords.en.idWritten)).toHaveLength(2)
  })

  it.each([
    ['the person says so', true, false],
    ['it is asked for from the start', undefined, true],
  ])('replaces the secret only when %s', async (_when, agrees, newSecret) => {
    const there = { deployed: true, secrets: { OPERATOR_SECRET: 'the old one' } }
    const circumstances = { changes: { newSecret }, ...(agrees !== undefined && { agrees }) }
    const { deployment, account, told } = rehearsalIn(there, circumstances)
    await deployMitra(deployment)
    const secret = account.secrets.OPERATOR_SECRET ?? ''
    expect(secret).not.toBe('the old one')
    expect(told()).toContain(secret)
  })

  it('keeps the secret when the person does not want another', async () => {
    const there = { deployed: true, secrets: { OPERATOR_SECRET: 'the old one' } }
    const { deployment, account } = rehearsalIn(there, { agrees: false })
    await deployMitra(deployment)
    expect(account.secrets).toEqual(there.secrets)
  })

  it('writes the account’s own id over one from elsewhere', async () => {
    const { deployment, account, toml } = rehearsalIn()
    await deployMitra(deployment)
    account.databases = [{ uuid: 'elsewhere', name: 'mitra-library' }]
    await deployMitra(deployment)
    expect(databasesIn(toml(), 'production')).toMatchObject([{ id: 'elsewhere' }])
  })
})

describe('signing in', () => {
  it('is offered to whoever is not', async () => {
    const { deployment, account } = rehearsalIn({ signedIn: false }, { agrees: true })
    await deployMitra(deployment)
    expect(account.given.slice(0, 3).map(({ command }) => command[0])).toEqual(['whoami', 'login', 'whoami'])
    expect(account.deployed).toBe(true)
  })

  it.each([
    ['declined', { agrees: false }, { signedIn: false }, troubles.notSignedIn],
    ['asked of nobody', {}, { signedIn: false }, troubles.notSignedIn],
    ['broken off', { agrees: true }, { signedIn: false, signsIn: false }, troubles.notSignedIn],
    ['not possible to find out', {}, { connected: false }, troubles.connection],
    ['to no account', {}, { accounts: [] }, troubles.noAccount],
  ])('ends the deployment when it is %s', async (_how, circumstances, account, trouble) => {
    const rehearsal = rehearsalIn(account, circumstances)
    expect((await failureOf(deployMitra(rehearsal.deployment))).trouble).toEqual(trouble)
    expect(rehearsal.account.deployed).toBe(false)
  })

  const several = {
    accounts: [
      { id: 'account-1', name: 'Yayasan' },
      { id: 'account-2', name: 'Pribadi' },
    ],
  }

  it('asks which of several accounts, and stays in it', async () => {
    const { deployment, account } = rehearsalIn(several, { chooses: 1 })
    await deployMitra(deployment)
    expect(account.given.at(-1)?.account).toBe('account-2')
  })

  it('does not choose an account for somebody who is not there', async () => {
    const { deployment, account } = rehearsalIn(several)
    const failure = await failureOf(deployMitra(deployment))
    expect(failure.trouble).toEqual(troubles.severalAccounts('account-1, account-2'))
    expect(account.given).toHaveLength(1)
  })
})

describe('a failure', () => {
  it.each([
    ['d1 list', troubles.databases, true],
    ['d1 create', troubles.databases, true],
    ['d1 migrations', troubles.migrations, true],
    ['deploy', troubles.publish, false],
    ['secret list', troubles.secrets, true],
    ['secret put', troubles.secretNotSet, true],
  ])('of %s says what to do, and the same command goes on from there', async (fails, trouble, isQuoted) => {
    const { deployment, account, told } = rehearsalIn({ fails })
    const failure = await failureOf(deployMitra(deployment))
    expect(failure.trouble).toEqual(trouble)
    if (isQuoted) expect(failure.said).toContain(`${fails} was refused [code: 10000]`)
    expect(account.given.at(-1)?.command.join(' ')).toMatch(new RegExp(`^${fails}`))
    expect(account.secrets).toEqual({})
    expect(told()).not.toContain(deployWords.en.steps.health)
    account.fails = null
    await deployMitra(deployment)
    expect(account.databases).toHaveLength(1)
    expect(told()).toContain(account.secrets.OPERATOR_SECRET)
  })

  it('of Node.js comes before anything is done', async () => {
    const { deployment, account } = rehearsalIn({}, { changes: { nodeVersion: '20.20.2' } })
    expect((await failureOf(deployMitra(deployment))).trouble).toEqual(troubles.node('20.20.2'))
    expect(account.given).toEqual([])
  })

  it('to get an address is said', async () => {
    const { deployment } = rehearsalIn({ targets: [] })
    expect((await failureOf(deployMitra(deployment))).trouble).toEqual(troubles.noAddress)
  })
})

describe('the health of what was deployed', () => {
  const address = 'https://mitra.yayasan.workers.dev'
  const ill = { status: 'failing', parts: { programmes: 'answers', library: 'silent' } }

  it('is waited for: a new address takes its time', async () => {
    const { deployment, told } = rehearsalIn({}, { health: ['unreachable', {}, ill, well] })
    await deployMitra(deployment)
    expect(told()).toContain(deployWords.en.waiting)
  })

  it.each([
    ['nothing', 'unreachable' as const, troubles.silent(address)],
    ['that a part is silent', ill, troubles.unwell(address, 'library')],
  ])('is not waited for without end when it says %s', async (_what, answer, trouble) => {
    const { deployment } = rehearsalIn({}, { health: [answer] })
    expect((await failureOf(deployMitra(deployment))).trouble).toEqual(trouble)
  })
})
