import type {
  Action,
  Answer,
  Creation,
  Layout,
  Listed,
  Listing,
  Outcome,
  Overview,
  Rows,
} from '../messages.ts'
import { language, say } from './words.ts'

/** A refusal with the sentence that the person reads. */
export class RequestFailure extends Error {}

async function ask(path: string, options: RequestInit = {}): Promise<Response> {
  const headers = { ...options.headers, 'accept-language': language }
  const response = await fetch(`/api/spreadsheets${path}`, { ...options, headers }).catch(() => {
    throw new RequestFailure(say('unreachable'))
  })
  if (response.ok) return response
  const problem = await response.json().catch(() => ({}))
  throw new RequestFailure(typeof problem.message === 'string' ? problem.message : say('unreachable'))
}

/** The server is the desk's own and of the same build: it answers with the message's type. */
async function read<Shape>(path: string, options?: RequestInit): Promise<Shape> {
  const response = await ask(path, options)
  return await response.json()
}

function post<Shape>(path: string, body: unknown): Promise<Shape> {
  return read(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
}

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export const listing = (): Promise<Listing> => read('')
export const create = (creation: Creation): Promise<Listed> => post('', creation)
export const overviewOf = (id: string): Promise<Overview> => read(`/${id}`)
export const act = (id: string, action: Action): Promise<Outcome> => post(`/${id}/actions`, action)
export const answer = (id: string, given: Answer): Promise<Outcome> => post(`/${id}/answers`, given)
export const rename = (id: string, name: string): Promise<{ name: string }> => post(`/${id}/name`, { name })
export const xlsxAddress = (id: string): string => `/api/spreadsheets/${id}/xlsx`

export async function remove(id: string): Promise<void> {
  await ask(`/${id}`, { method: 'DELETE' })
}

export function layoutOf(id: string, sheet: string): Promise<Layout> {
  return read(`/${id}/layout?${new URLSearchParams({ sheet })}`)
}

export function rowsOf(id: string, sheet: string, from: number, count: number): Promise<Rows> {
  return read(`/${id}/rows?${new URLSearchParams({ sheet, from: String(from), count: String(count) })}`)
}

export function openXlsx(file: File): Promise<Listed> {
  const name = file.name.replace(/\.xlsx$/i, '').slice(0, 100)
  return read(`/upload?${new URLSearchParams({ name, language })}`, {
    method: 'POST',
    headers: { 'content-type': xlsxType },
    body: file,
  })
}
