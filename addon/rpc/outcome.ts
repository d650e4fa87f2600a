import * as z from 'zod'
import type { InEachLanguage, Language } from '../../shared/language/language.ts'
import { preferredLanguage } from '../language/preferred-language.ts'

/** `message` is in the user's language and says what to do. */
export interface Failed {
  readonly state: 'failed'
  readonly message: string
}

/** What every function that the sidebar calls comes back with. */
export type Outcome<Value> = { readonly state: 'done'; readonly value: Value } | Failed

const unexpected: InEachLanguage<string> = {
  id: 'Ada yang tidak berjalan semestinya dan belum selesai. Muat ulang spreadsheet, lalu coba lagi. Jika tetap terjadi, laporkan langkah yang baru dilakukan kepada pengelola Mitra.',
  en: 'Something went wrong and was not finished. Reload the spreadsheet and try again. If it happens again, tell the people who run Mitra what you did just before.',
}

const withWords = z.object({ words: z.object({ id: z.string(), en: z.string() }) })

/** What a person is told of an error: its own words where it has some, never a raw exception. */
export function messageOf(error: unknown, language: Language): string {
  return (withWords.safeParse(error).data?.words ?? unexpected)[language]
}

/** Runs what the sidebar asked for; an error becomes a message, and its details go to the execution log. */
export function attempt<Value>(action: () => Value): Outcome<Value> {
  try {
    return { state: 'done', value: action() }
  } catch (error) {
    console.error(error instanceof Error ? (error.stack ?? error.message) : String(error))
    return { state: 'failed', message: messageOf(error, preferredLanguage()) }
  }
}
