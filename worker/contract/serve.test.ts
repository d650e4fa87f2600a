import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { answerProblem } from '../web/answer-problem.tsx'
import { type Access, forEverybody } from './access.ts'
import { json } from './answers.ts'
import { jsonBody } from './body.ts'
import { declare } from './declaration.ts'
import { MitraApp } from './mitra-app.ts'
import { query } from './query.ts'
import { serve } from './serve.ts'

const words = { id: { summary: 'Uji', description: '' }, en: { summary: 'Test', description: '' } }
const answers = { 200: json('StandingRound', { id: 'Putaran.', en: 'A round.' }) }
const round = { id: 'baseline', label: 'Baseline', state: 'open', retraction: null } as const
const operation = { id: 'test', tag: 'service', words, answers } as const

function newApp(): MitraApp {
  const app = new MitraApp()
  app.use(async (context, next) => {
    context.set('requestId', 'test')
    context.set('language', 'en')
    await next()
  })
  app.onError((error, context) => answerProblem(context, error))
  return app
}

describe('what a declaration says', () => {
  it('is what its handler gets', async () => {
    const app = newApp()
    const paged = declare({
      ...operation,
      method: 'get',
      path: '/rounds/{round}',
      parameters: ['round'],
      access: forEverybody,
      query: query(z.object({ page: z.coerce.number().int().min(1).default(1) })),
    })
    const seen: unknown[] = []
    serve(app, paged, ({ context, parameter, query: { page } }) => {
      seen.push([parameter('round'), page])
      return context.json(round, 200)
    })
    for (const asked of ['', '?page=3']) await (await app.request(`/rounds/endline${asked}`, {}, env)).text()
    expect(seen).toEqual([
      ['endline', 1],
      ['endline', 3],
    ])
    const faulty = await app.request('/rounds/endline?page=0', {}, env)
    expect(faulty.status).toBe(422)
    expect(await faulty.json()).toMatchObject({ errors: [{ path: 'page' }] })
  })

  it('is checked by the compiler in what its handler takes and answers', () => {
    const app = newApp()
    const declared = declare({
      ...operation,
      method: 'put',
      path: '/rounds/{round}',
      parameters: ['round'],
      access: forEverybody,
      body: jsonBody('KeyIssue'),
    })
    // @ts-expect-error 201 is not declared
    serve(app, declared, ({ context }) => context.json(round, 201))
    // @ts-expect-error the answer is of another shape
    serve(app, declared, ({ context }) => context.json({ ...round, state: 3 }, 200))
    serve(app, declared, ({ context, parameter, body }) => {
      // @ts-expect-error the address has no such parameter
      const unknown = () => parameter('key')
      // @ts-expect-error the body has no such field
      context.set('requestId', String(body.revision ?? unknown))
      return context.json(round, 200)
    })
    expect(app.declarations).toHaveLength(3)
  })
})

describe('a faulty request', () => {
  it('is told what is wrong only after the decision on who asks', async () => {
    const steps: string[] = []
    const access: Access<undefined> = {
      ...forEverybody,
      admit: async () => {
        steps.push('admit')
        return undefined
      },
      decide: async () => {
        steps.push('decide')
      },
    }
    const app = newApp()
    const declared = declare({
      ...operation,
      method: 'put',
      path: '/',
      access,
      body: jsonBody('KeyIssue'),
    })
    serve(app, declared, ({ context }) => {
      steps.push('answer')
      return context.json(round, 200)
    })
    const send = async (body: string): Promise<number> => {
      const headers = { 'Content-Type': 'application/json' }
      return (await app.request('/', { method: 'PUT', headers, body }, env)).status
    }
    expect([await send('{}'), await send('{"kind":"view","label":"Dana"}')]).toEqual([422, 200])
    expect(steps).toEqual(['admit', 'decide', 'admit', 'answer'])
  })
})
