import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { writeWhole } from './files.ts'
import { type Language, type Listed, languageSchema } from './messages.ts'

const aboutSchema = z.strictObject({
  name: z.string(),
  group: z.string().nullable(),
  language: languageSchema,
  created: z.string(),
})
type About = z.infer<typeof aboutSchema>

const identifier = /^[a-z0-9-]{1,64}$/

/** What a new spreadsheet starts from: nothing, a saved state, or an .xlsx. */
export interface Addition {
  /** Made up when left out. Small letters, digits and hyphens. */
  id?: string
  name: string
  group?: string | null
  language: Language
  /** What the runtime's `save()` gave. */
  state?: unknown
  xlsx?: Uint8Array
}

/** The files of one spreadsheet. */
export interface Place {
  state: string
  original: string
}

/** The spreadsheets on disk: a folder each, with `about.json`, `state.json` and the .xlsx that it came from. */
export class Shelf {
  readonly #folder: string

  constructor(folder: string) {
    this.#folder = folder
    mkdirSync(folder, { recursive: true })
  }

  /** The person's own first, then by group; the last changed first within each. */
  list(): Listed[] {
    const listed = readdirSync(this.#folder).flatMap((id) => this.find(id) ?? [])
    return listed.sort(
      (a, b) => (a.group ?? '').localeCompare(b.group ?? '') || b.changed.localeCompare(a.changed),
    )
  }

  find(id: string): Listed | null {
    const about = this.#about(id)
    if (!about) return null
    const { state } = this.place(id)
    const changed = existsSync(state) ? statSync(state).mtime.toISOString() : about.created
    return { id, name: about.name, group: about.group, language: about.language, changed }
  }

  /** Puts a spreadsheet on the shelf; one with the same id is replaced. */
  add(addition: Addition): Listed {
    const id = addition.id ?? randomUUID()
    if (!identifier.test(id)) throw new Error(`"${id}" cannot be a spreadsheet's id`)
    const place = this.place(id)
    mkdirSync(join(this.#folder, id), { recursive: true })
    if (addition.xlsx) writeWhole(place.original, addition.xlsx)
    if (addition.state !== undefined) writeWhole(place.state, JSON.stringify(addition.state))
    const about: About = {
      name: addition.name,
      group: addition.group ?? null,
      language: addition.language,
      created: new Date().toISOString(),
    }
    this.#write(id, about)
    return { id, name: about.name, group: about.group, language: about.language, changed: about.created }
  }

  rename(id: string, name: string): void {
    const about = this.#about(id)
    if (about) this.#write(id, { ...about, name })
  }

  remove(id: string): void {
    if (identifier.test(id)) rmSync(join(this.#folder, id), { recursive: true, force: true })
  }

  place(id: string): Place {
    return {
      state: join(this.#folder, id, 'state.json'),
      original: join(this.#folder, id, 'original.xlsx'),
    }
  }

  #write(id: string, about: About): void {
    writeWhole(join(this.#folder, id, 'about.json'), JSON.stringify(about))
  }

  #about(id: string): About | null {
    const file = join(this.#folder, id, 'about.json')
    if (!identifier.test(id) || !existsSync(file)) return null
    return aboutSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  }
}
