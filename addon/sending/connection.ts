import * as z from 'zod'
import { programmeIdSchema } from '../../shared/messages/key.ts'
import { UserError } from '../language/user-error.ts'
import { parseJson } from './parse-json.ts'
import { sendingWords } from './words.ts'

/** One organisation's place in one programme, as this user holds it. */
const connectionSchema = z.strictObject({
  key: z.string(),
  programme: programmeIdSchema,
  programmeName: z.string(),
  organisation: z.strictObject({ id: z.string(), name: z.string() }),
})
export type Connection = z.infer<typeof connectionSchema>

interface UserStore {
  getProperty(name: string): string | null
  setProperty(name: string, value: string): unknown
  deleteProperty(name: string): unknown
}

/**
 * The connection that a user has in a spreadsheet. The key lies in the *user's* properties: document properties are
 * shared by everybody who may edit the spreadsheet, and those are often the partners' people, who must not send or
 * withdraw in this organisation's name. (Developer metadata would even travel with every copy of the file.) It is kept
 * by spreadsheet, so that somebody who works for two organisations never sends under the wrong one, and a copied
 * spreadsheet asks for the key again.
 */
export function connectionOf(store: UserStore, spreadsheet: string) {
  const name = `connection:${spreadsheet}`
  const read = (): Connection | null => {
    const connection = connectionSchema.safeParse(parseJson(store.getProperty(name) ?? ''))
    return connection.success ? connection.data : null
  }
  return {
    read,
    /** @throws UserError when there is none */
    required: (): Connection => {
      const connection = read()
      if (connection !== null) return connection
      throw new UserError({ id: sendingWords.id.notConnected, en: sendingWords.en.notConnected })
    },
    keep: (connection: Connection): void => {
      store.setProperty(name, JSON.stringify(connection))
    },
    forget: (): void => {
      store.deleteProperty(name)
    },
  }
}

/** The connection of whoever runs the add-on, in the spreadsheet it runs in. */
export function currentConnection() {
  return connectionOf(PropertiesService.getUserProperties(), SpreadsheetApp.getActiveSpreadsheet().getId())
}
