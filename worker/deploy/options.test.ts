import { expect, it } from 'vitest'
import { readOptions } from './options.ts'

it('without options, what is not given is left open', () => {
  expect(readOptions([])).toEqual({ 'dry-run': false, 'new-secret': false, help: false })
})

it('reads what was asked for', () => {
  const given = ['--environment', 'staging', '--language=id', '--dry-run', '--new-secret', '--help']
  expect(readOptions(given)).toEqual({
    environment: 'staging',
    language: 'id',
    'dry-run': true,
    'new-secret': true,
    help: true,
  })
})

it.each([[['--enviroment', 'staging']], [['--environment', 'stage']], [['staging']], [['--language', 'nl']]])(
  'refuses %s',
  (given) => {
    expect(() => readOptions(given)).toThrow()
  },
)
