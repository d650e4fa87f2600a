import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { env, exit, versions } from 'node:process'
import { setTimeout as pause } from 'node:timers/promises'
import { languageOfLocale } from '../../shared/language/language.ts'
import { deployMitra } from './deploy-mitra.ts'
import type { Person } from './deployment.ts'
import { type Environment, environmentNames } from './environments.ts'
import { Failed } from './failed.ts'
import { type Options, readOptions } from './options.ts'
import { rehearse } from './rehearse.ts'
import { personAtTerminal } from './terminal.ts'
import { type DeployWords, deployWords } from './words.ts'
import { createWrangler } from './wrangler.ts'

const project = resolve(import.meta.dirname, '..', '..')
const configurationFile = join(project, 'wrangler.toml')

/** Longer than an answer from the other side of the world, shorter than a person waits for one. */
const healthPatience = 10_000

const languageOfMachine = languageOfLocale(Intl.DateTimeFormat().resolvedOptions().locale)

function optionsOrHelp(): Options {
  try {
    return readOptions(process.argv.slice(2))
  } catch {
    const { help, troubles } = deployWords[languageOfMachine]
    console.error(`${troubles.option.what} ${troubles.option.advice}\n\n${help}`)
    return exit(2)
  }
}

async function environmentFor(options: Options, words: DeployWords, person: Person): Promise<Environment> {
  if (options.environment !== undefined) return options.environment
  if (options['dry-run']) return 'production'
  const choices = environmentNames.map((name) => words.environments[name])
  return environmentNames[(await person.chooses(words.whichEnvironment, choices)) ?? 0] ?? 'production'
}

function tellFailure(error: unknown, words: DeployWords): void {
  if (error instanceof Failed) {
    console.error(`\n✗ ${error.trouble.what}\n  ${error.trouble.advice}\n  ${words.again}`)
    if (error.said !== '') console.error(`\n${words.saidByWrangler}\n${error.said}`)
  } else if (error instanceof Error && error.name === 'AbortError') {
    console.error(`\n${words.stopped}`)
  } else {
    throw error
  }
}

async function main(): Promise<void> {
  const options = optionsOrHelp()
  const words = deployWords[options.language ?? languageOfMachine]
  if (options.help) return console.log(words.help)
  const person = personAtTerminal(words)
  const isDry = options['dry-run']
  try {
    if (!isDry) person.tell(words.intro)
    const deployment = {
      environment: await environmentFor(options, words, person),
      words,
      person,
      configuration: {
        read: () => readFileSync(configurationFile, 'utf8'),
        write: (text: string) => writeFileSync(configurationFile, text),
      },
      wrangler: createWrangler({
        script: join(project, 'node_modules', 'wrangler', 'bin', 'wrangler.js'),
        folder: project,
        variables: env,
      }),
      nodeVersion: versions.node,
      accountGiven: (env.CLOUDFLARE_ACCOUNT_ID ?? '') !== '',
      newSecret: options['new-secret'],
      fetch: (address: string) => fetch(address, { signal: AbortSignal.timeout(healthPatience) }),
      pause: (milliseconds: number) => pause(milliseconds),
    }
    await (isDry ? rehearse(deployment) : deployMitra(deployment))
  } catch (error) {
    tellFailure(error, words)
    exit(1)
  }
}

await main()
