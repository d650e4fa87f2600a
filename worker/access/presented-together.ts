import type { Fault } from '../../shared/faults/fault.ts'
import { keysInText } from '../../shared/messages/keys-in-text.ts'
import { fewestInPortfolio, mostInPortfolio } from '../../shared/messages/portfolio.ts'
import { digestOf } from '../digest.ts'
import { Refused } from '../refused.ts'
import type { MitraContext } from '../web/context.ts'
import { forEachKey } from './for-each-key.ts'
import { type Operation, permissionFor } from './operations.ts'
import { portfolioSessions } from './portfolio-cookie.ts'
import { type Presented, readPresented } from './presented.ts'

/** What was pasted into a form's field `k`, else what the address repeats as `k`. */
async function pasted(context: MitraContext): Promise<string | undefined> {
  if (context.req.method !== 'POST') return context.req.queries('k')?.join(' ')
  try {
    const { k } = await context.req.parseBody()
    return typeof k === 'string' ? k : ''
  } catch {
    // What says that it is a form and is none holds no key.
    return ''
  }
}

function wrongNumber(found: number): Fault {
  const [fewest, most] = [fewestInPortfolio, mostInPortfolio]
  return {
    path: 'k',
    words: {
      id: `Portofolio memerlukan kunci view dari ${fewest} sampai ${most} program; di sini ditemukan ${found}. Pakai tautan dari koordinator seperti adanya: alamat halaman yang sudah terbuka tidak lagi memuat kuncinya.`,
      en: `A portfolio needs view keys of ${fewest} to ${most} programmes; ${found} were found here. Use the coordinators’ links as they are: the address of a page that is open holds no key any more.`,
    },
  }
}

function sameProgramme(place: number, before: number): Fault {
  return {
    path: `k.${place}`,
    words: {
      id: `Kunci ke-${place + 1} membuka program yang sama dengan kunci ke-${before + 1}. Pakai satu kunci untuk tiap program.`,
      en: `Key ${place + 1} opens the same programme as key ${before + 1}. Use one key for each programme.`,
    },
  }
}

/** @throws Refused when they are too few or too many, or two are of one programme */
function requirePortfolio(presented: readonly Presented[]): void {
  if (presented.length < fewestInPortfolio || presented.length > mostInPortfolio) {
    throw new Refused('invalid-content', { faults: [wrongNumber(presented.length)] })
  }
  const programmes = presented.map(({ programme }) => programme)
  const faults = programmes.flatMap((programme, place) => {
    const before = programmes.indexOf(programme)
    return before < place ? [sameProgramme(place, before)] : []
  })
  if (faults.length > 0) throw new Refused('invalid-content', { faults })
}

async function byKeys(keys: readonly string[]): Promise<Presented[]> {
  // A longer list is not read at all: each key of it would take a question to an object.
  if (keys.length > mostInPortfolio) {
    throw new Refused('invalid-content', { faults: [wrongNumber(keys.length)] })
  }
  return forEachKey(keys, async (key) => readPresented(key, 'address', undefined))
}

/** @throws Refused when the browser brings none, or the operation takes none */
function bySessions(context: MitraContext, operation: Operation): Presented[] {
  const sessions = permissionFor(operation).also.includes('session') ? portfolioSessions(context) : []
  if (sessions.length === 0) throw new Refused('portfolio-not-open')
  return sessions.map(({ programme, session }) => ({
    by: 'session',
    programme,
    session,
    digest: digestOf(session),
  }))
}

/**
 * The keys of several programmes that a request presents together: in the address or a form, or where the operation
 * allows it by session. Keys in a form are held to what is true of those in an address: none works that may not be seen.
 *
 * @throws Refused when there is none, one is mistyped, they are too few or too many, or two are of one programme
 */
export async function presentedTogether(
  context: MitraContext,
  operation: Operation,
): Promise<readonly Presented[]> {
  const text = await pasted(context)
  const presented = text === undefined ? bySessions(context, operation) : await byKeys(keysInText(text))
  requirePortfolio(presented)
  return presented
}
