import type { IncomingMessage } from 'node:http'
import * as z from 'zod'
import type { Conversation } from './conversation.ts'
import { bodyAs, bodyOf, json, Refusal, type Reply } from './exchange.ts'
import {
  actionSchema,
  answerSchema,
  creationSchema,
  type Listed,
  type Listing,
  languageSchema,
  type ProgrammeLinks,
  renamingSchema,
} from './messages.ts'
import type { OpenSpreadsheets } from './open-spreadsheets.ts'
import type { Shelf } from './shelf.ts'
import { sidebarPage } from './sidebar-page.ts'

/** What the routes work on. */
export interface DeskParts {
  shelf: Shelf
  open: OpenSpreadsheets
  bundle: string
  addresses: Record<string, string>
  workerAddress: string | null
  programmes: () => readonly ProgrammeLinks[]
  /** The code that gives a sidebar's page `google.script`. */
  googleScript: string
}

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const largestXlsx = 50_000_000

const layoutQuery = z.object({ sheet: z.string() })
const rowsQuery = z.object({
  sheet: z.string(),
  from: z.coerce.number().int().min(0),
  count: z.coerce.number().int().min(1).max(1000),
})

function read<Shape>(query: URLSearchParams, schema: z.ZodType<Shape>): Shape {
  const parsed = schema.safeParse(Object.fromEntries(query))
  if (!parsed.success) throw new Refusal(400, 'not-understood')
  return parsed.data
}

function conversationWith(parts: DeskParts, listed: Listed): Conversation {
  const place = parts.shelf.place(listed.id)
  return parts.open.with({
    id: listed.id,
    name: listed.name,
    language: listed.language,
    bundle: parts.bundle,
    stateFile: place.state,
    originalFile: place.original,
    addresses: parts.addresses,
  })
}

async function upload(parts: DeskParts, request: IncomingMessage, query: URLSearchParams): Promise<Reply> {
  if (request.headers['content-type'] !== xlsxType) throw new Refusal(415, 'not-an-xlsx')
  const about = read(query, z.object({ name: z.string().trim().min(1).max(100), language: languageSchema }))
  const xlsx = await bodyOf(request, largestXlsx)
  const listed = parts.shelf.add({ ...about, xlsx })
  try {
    await conversationWith(parts, listed).overview()
  } catch {
    await parts.open.close(listed.id)
    parts.shelf.remove(listed.id)
    throw new Refusal(422, 'not-an-xlsx')
  }
  return json(listed, 201)
}

async function download(conversation: Conversation, name: string): Promise<Reply> {
  const file = `${name.replace(/[\\/:*?"<>|\r\n]+/g, ' ').trim() || 'spreadsheet'}.xlsx`
  return {
    status: 200,
    headers: {
      'content-type': xlsxType,
      'content-disposition': `attachment; filename="spreadsheet.xlsx"; filename*=UTF-8''${encodeURIComponent(file)}`,
    },
    body: await conversation.xlsx(),
  }
}

async function sidebar(conversation: Conversation, googleScript: string): Promise<Reply> {
  const html = await conversation.sidebar()
  if (html === null) throw new Refusal(404, 'no-such-page')
  return sidebarPage(html, googleScript)
}

async function look(parts: DeskParts, listed: Listed, what: string, query: URLSearchParams): Promise<Reply> {
  const conversation = conversationWith(parts, listed)
  if (what === '') return json(await conversation.overview())
  if (what === 'layout') return json(await conversation.layout(read(query, layoutQuery).sheet))
  if (what === 'sidebar') return await sidebar(conversation, parts.googleScript)
  if (what === 'xlsx') return await download(conversation, listed.name)
  if (what !== 'rows') throw new Refusal(404, 'no-such-page')
  const { sheet, from, count } = read(query, rowsQuery)
  return json(await conversation.rows(sheet, from, count))
}

async function change(
  parts: DeskParts,
  listed: Listed,
  what: string,
  request: IncomingMessage,
): Promise<Reply> {
  const conversation = conversationWith(parts, listed)
  if (what === 'actions') return json(await conversation.act(await bodyAs(request, actionSchema)))
  if (what === 'answers') {
    const outcome = conversation.answer(await bodyAs(request, answerSchema))
    if (!outcome) throw new Refusal(409, 'no-question')
    return json(await outcome)
  }
  if (what !== 'name') throw new Refusal(404, 'no-such-page')
  const { name } = await bodyAs(request, renamingSchema)
  await conversation.rename(name)
  parts.shelf.rename(listed.id, name)
  return json({ name })
}

async function remove(parts: DeskParts, listed: Listed): Promise<Reply> {
  await parts.open.close(listed.id)
  parts.shelf.remove(listed.id)
  return { status: 204, headers: {}, body: '' }
}

async function onAll(parts: DeskParts, request: IncomingMessage): Promise<Reply> {
  if (request.method === 'POST') {
    const { name, language } = await bodyAs(request, creationSchema)
    return json(parts.shelf.add({ name, language }), 201)
  }
  const { shelf, workerAddress } = parts
  const listing: Listing = { spreadsheets: shelf.list(), programmes: parts.programmes(), workerAddress }
  return json(listing)
}

async function onOne(parts: DeskParts, request: IncomingMessage, url: URL, id: string, what: string) {
  const listed = parts.shelf.find(id)
  if (!listed) throw new Refusal(404, 'no-such-spreadsheet')
  if (request.method === 'DELETE' && what === '') return await remove(parts, listed)
  if (request.method === 'POST') return await change(parts, listed, what, request)
  return await look(parts, listed, what, url.searchParams)
}

/** Answers everything under `/api/spreadsheets`; throws a Refusal for what cannot be done. */
export async function route(parts: DeskParts, request: IncomingMessage, url: URL): Promise<Reply> {
  const [, , collection, id, what = '', ...rest] = url.pathname.split('/')
  if (collection !== 'spreadsheets' || rest.length > 0) throw new Refusal(404, 'no-such-page')
  if (id === undefined) return await onAll(parts, request)
  if (id === 'upload' && request.method === 'POST') return await upload(parts, request, url.searchParams)
  return await onOne(parts, request, url, id, what)
}
