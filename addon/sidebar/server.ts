import type { InEachLanguage, Language } from '../../shared/language/language.ts'
import type * as addon from '../index.ts'
import type { Failed } from '../rpc/outcome.ts'
import type { Callable } from '../rpc/serialisable.ts'

/** The add-on's functions that the sidebar may call. A misspelt name, or one whose types cannot cross, is no key of it. */
type Server = Callable<typeof addon>

type Remote = { readonly [Name in keyof Server]: (...given: Parameters<Server[Name]>) => void }

interface Runner {
  withSuccessHandler<Value>(handler: (value: Value) => void): Runner
  withFailureHandler(handler: (error: Error) => void): Runner & Remote
}

declare const google: { readonly script: { readonly run: Runner } }

const noAnswer: InEachLanguage<string> = {
  id: 'Google Sheets tidak menjawab. Jika beberapa akun Google sedang masuk di peramban ini, keluar dari akun lain atau buka spreadsheet di jendela penyamaran, lalu coba lagi.',
  en: 'Google Sheets did not answer. If several Google accounts are signed in in this browser, sign out of the others or open the spreadsheet in a private window, then try again.',
}

/**
 * Calls one function of the add-on. The promise never fails: what goes wrong on the way comes back as `failed`, in
 * words, never as a raw exception.
 */
export function callServer<Name extends keyof Server>(
  language: Language,
  name: Name,
  ...given: Parameters<Server[Name]>
): Promise<ReturnType<Server[Name]> | Failed> {
  return new Promise((resolve) => {
    const remote: Remote = google.script.run
      .withSuccessHandler((value: ReturnType<Server[Name]>) => resolve(value))
      .withFailureHandler(() => resolve({ state: 'failed', message: noAnswer[language] }))
    remote[name](...given)
  })
}
