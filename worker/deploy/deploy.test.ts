import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { environmentNames } from './environments.ts'

/** Wrangler bundles the whole Worker: some seconds, many on a busy machine. */
const patience = 120_000

const project = new URL('../..', import.meta.url).pathname
const toml = (): string => readFileSync(`${project}/wrangler.toml`, 'utf8')

function deploy(...options: string[]): { status: number | null; output: string; complaint: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['worker/deploy/deploy.ts', ...options], {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  })
  return { status, output: stdout, complaint: stderr }
}

it.each(environmentNames)(
  'a dry run for %s shows every step, has the Worker checked, and changes nothing',
  (name) => {
    const before = toml()
    const { status, output } = deploy('--dry-run', '--environment', name, '--language', 'en')
    expect(status).toBe(0)
    for (const command of [
      'whoami',
      'd1 create mitra-library',
      'd1 migrations apply',
      'deploy',
      'secret put',
    ]) {
      expect(output).toContain(`npx wrangler ${command}`)
    }
    for (const binding of [
      'PROGRAMMES',
      'LIBRARY',
      'FAILED_AUTHENTICATION',
      'CHANGES',
      'SIGN_UP',
      'VERSION',
    ]) {
      expect(output).toContain(`env.${binding}`)
    }
    expect(output).toContain('--dry-run: exiting now.')
    expect(toml()).toBe(before)
  },
  patience,
)

it('an unknown option is answered with those that exist, in words', () => {
  const { status, complaint } = deploy('--enviroment', 'staging')
  expect(status).toBe(2)
  expect(complaint).toContain('--environment staging')
  expect(complaint).not.toContain('Error')
})
