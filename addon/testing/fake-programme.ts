import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { parentPort } from 'node:worker_threads'
import type { Disclosure } from '../../shared/messages/plan.ts'
import { submissionSchema } from '../../shared/messages/submission.ts'
import { countedRespondents, scorePartnership } from '../../shared/scoring/partnership.ts'
import { educationTemplate } from './assessments.ts'

/*
 * One programme on a local port, in a thread of its own because the workbench waits for answers without letting its
 * own thread go on. It plays the Worker's part just far enough for the add-on's flows; the true Worker meets the
 * add-on in the end-to-end tests.
 */

interface Standing {
  revision: number
  hash: string | null
}

const organisation = { id: 'c7d64a8c-0a4a-4b0e-8c0d-0f3f6f6f2a01', name: 'Yayasan Cahaya' }
const receivedAt = '2027-03-01T02:03:04.000Z'
const standing = new Map<string, Standing>()
/** `refuse`: every sending is refused as if the round were closed. `garble`: answers as a broken proxy would. */
let mood: 'well' | 'refuse' | 'garble' = 'well'
let disclosure: Disclosure = 'confidential'

const template = educationTemplate()

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}

function answer(response: ServerResponse, status: number, content: object): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(content))
}

function problem(response: ServerResponse, status: number, kind: string, more: object = {}): void {
  const words = { title: `Title of ${kind}`, detail: `Detail of ${kind}` }
  answer(response, status, { type: `urn:mitra:problem:${kind}`, status, ...words, requestId: 'r', ...more })
}

function put(response: ServerResponse, path: string, body: string): void {
  const { revision, ...content } = submissionSchema.parse(JSON.parse(body))
  const [, , , , round = '', , partnership = ''] = path.split('/')
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex')
  const stands = standing.get(path)
  const repeat = stands?.revision === revision && stands.hash === hash
  if (stands !== undefined && !repeat && revision <= stands.revision) {
    problem(response, 409, 'revision-conflict', { currentRevision: stands.revision })
    return
  }
  standing.set(path, { revision, hash })
  const { respondents } = content.assessment
  answer(response, repeat ? 200 : 201, {
    round,
    organisation: organisation.id,
    partnership,
    revision,
    hash,
    receivedAt,
    respondents: countedRespondents(respondents).length,
    scorecard: scorePartnership(template, respondents),
  })
}

function withdraw(response: ServerResponse, path: string): void {
  const stands = standing.get(path)
  if (stands === undefined) {
    problem(response, 404, 'nothing-to-withdraw')
    return
  }
  stands.hash = null
  const [, , , , round, , partnership] = path.split('/')
  answer(response, 200, { round, partnership, revision: stands.revision, withdrawnAt: receivedAt })
}

function view(response: ServerResponse, path: string): void {
  answer(response, 200, {
    programme: path.split('/')[2],
    name: 'Sekolah Kita',
    disclosure,
    ...(disclosure === 'confidential' && { threshold: 5 }),
    kinds: ['education', 'general'],
    template: { id: template.id, version: template.version },
    rounds: [{ id: 'baseline', label: 'Awal', state: 'open', retraction: null }],
    organisation,
  })
}

const server = createServer(async (request, response) => {
  const path = request.url ?? ''
  const body = await bodyOf(request)
  parentPort?.postMessage({ method: request.method, body, language: request.headers['accept-language'] })
  if (mood === 'garble') response.writeHead(502).end('<h1>Bad gateway</h1>')
  else if (request.method === 'GET') view(response, path)
  else if (mood === 'refuse') problem(response, 409, 'round-not-open')
  else if (request.method === 'PUT') put(response, path, body)
  else withdraw(response, path)
})

parentPort?.on('message', (message: { mood?: typeof mood; disclosure?: Disclosure; supersede?: number }) => {
  if (message.mood !== undefined) mood = message.mood
  if (message.disclosure !== undefined) disclosure = message.disclosure
  const { supersede } = message
  if (supersede !== undefined)
    for (const stands of standing.values()) Object.assign(stands, { revision: supersede, hash: 'other' })
  parentPort?.postMessage({ heard: true })
})

server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  parentPort?.postMessage({ port: typeof address === 'object' ? address?.port : 0 })
})
