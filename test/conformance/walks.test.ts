import { beforeAll, describe, expect, inject, it } from 'vitest'
import { servedApp } from '../contract/served.ts'
import { walkTo } from './common-walks.ts'
import { Contract } from './contract.ts'
import { elsewhere } from './elsewhere.ts'
import { operations } from './operations.ts'
import { Stage } from './stage.ts'
import { outcomeSchema, statusOf } from './walked.ts'

const origin = inject('origin')
const contract = await Contract.read(origin)
const outcomes = contract.outcomes().filter(({ id, outcome }) => elsewhere[`${id} ${outcome}`] === undefined)

const { declarations } = await servedApp()

/** Every page with what is walked of it; pages are not in the document. */
const pages = declarations
  .filter(({ isPage }) => isPage)
  .flatMap(({ id }) => Object.keys(operations[id]?.walks ?? {}).map((outcome) => ({ id, outcome })))

let stage: Stage

beforeAll(async () => {
  stage = await Stage.set(origin)
})

describe('every operation', () => {
  it('and every page that is declared has its entry, and no other has one', () => {
    expect(Object.keys(operations).sort()).toEqual(declarations.map(({ id }) => id).sort())
  })

  it('that is declared and no page stands in the document', () => {
    const declared = declarations.filter(({ isPage }) => !isPage).map(({ id }) => id)
    expect([...contract.operations.keys()].sort()).toEqual(declared.sort())
  })

  it('has a walk to everything that it is documented to answer, and to nothing else', () => {
    const missing = outcomes.filter(({ id, outcome }) => {
      const operation = operations[id]
      return operation === undefined || walkTo(operation, outcomeSchema.parse(outcome)) === undefined
    })
    expect(missing).toEqual([])
    const superfluous = [...contract.operations.keys()].flatMap((id) =>
      Object.keys(operations[id]?.walks ?? {}).filter(
        (walked) => !outcomes.some((documented) => documented.id === id && documented.outcome === walked),
      ),
    )
    expect(superfluous).toEqual([])
  })
})

describe.each(outcomes)('$id', ({ id, status, outcome }) => {
  it(`answers ${status} ${outcome} as documented`, async () => {
    const operation = operations[id]
    const walk = operation && walkTo(operation, outcomeSchema.parse(outcome))
    if (walk === undefined) throw new Error('There is no walk')
    const answer = await stage.ask(await walk(stage))
    expect(String(answer.status), answer.text).toBe(status)
    expect(contract.faultsOf(id, answer)).toEqual([])
    if (outcome !== status) {
      expect(JSON.parse(answer.text)).toMatchObject({
        type: `urn:mitra:problem:${outcome}`,
        requestId: answer.headers['x-request-id'],
      })
    }
  })
})

describe.each(pages)('$id', ({ id, outcome }) => {
  it(`answers ${outcome} with a page`, async () => {
    const walk = operations[id] && walkTo(operations[id], outcomeSchema.parse(outcome))
    if (walk === undefined) throw new Error('There is no walk')
    const asked = await walk(stage)
    const answer = await stage.ask({ ...asked, headers: { ...asked.headers, Accept: 'text/html' } })
    expect(String(answer.status), answer.text).toBe(statusOf(outcomeSchema.parse(outcome)))
    const page = ['303', '304'].includes(outcome) ? '' : /^<!doctype html>\s*<html lang="en">/
    expect(answer.text).toMatch(page)
  })
})

describe('the contract', () => {
  it('is not content with another status, type, header or content than it documents', async () => {
    const answer = await stage.ask(operations.seeProgress?.ask(stage.home, stage.other) ?? { path: '/' })
    const { 'x-request-id': _id, ...headers } = answer.headers
    const faulty = [
      { ...answer, status: 418 },
      { ...answer, headers },
      { ...answer, headers: { ...answer.headers, 'content-type': 'text/html' } },
      { ...answer, text: answer.text.replace('"round"', '"lap"') },
    ]
    expect(contract.faultsOf('seeProgress', answer)).toEqual([])
    expect(faulty.map((one) => contract.faultsOf('seeProgress', one).length > 0)).toEqual(
      faulty.map(() => true),
    )
  })
})
