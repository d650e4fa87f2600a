import { Conversation, type Opening } from './conversation.ts'

/** How many spreadsheets keep their thread; the one not used for longest goes first and opens again when needed. */
const keptOpen = 5

/** The spreadsheets that are open, each in its thread. */
export class OpenSpreadsheets {
  readonly #open = new Map<string, Conversation>()

  /** The conversation with a spreadsheet, opened if it was not. */
  with(opening: Opening): Conversation {
    const found = this.#open.get(opening.id)
    if (found && !found.ended) return found
    this.#makeRoom()
    const fresh = new Conversation(opening)
    this.#open.set(opening.id, fresh)
    return fresh
  }

  async close(id: string): Promise<void> {
    const found = this.#open.get(id)
    this.#open.delete(id)
    await found?.close()
  }

  async closeAll(): Promise<void> {
    await Promise.all([...this.#open.keys()].map((id) => this.close(id)))
  }

  #makeRoom(): void {
    const idle = [...this.#open].filter(([, conversation]) => !conversation.busy)
    if (this.#open.size < keptOpen || idle.length === 0) return
    const [oldest] = idle.sort(([, a], [, b]) => a.lastUsed - b.lastUsed)
    if (oldest) void this.close(oldest[0])
  }
}
