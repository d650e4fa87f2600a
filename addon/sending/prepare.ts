import type { InEachLanguage } from '../../shared/language/language.ts'
import type { Assessment } from '../../shared/messages/submission.ts'
import { findTemplate } from '../../shared/template/catalogue/catalogue.ts'
import { readAssessment } from '../partnership/read.ts'
import { attempt, type Outcome } from '../rpc/outcome.ts'
import { requireScores } from './correct-first.ts'

interface Statement {
  readonly id: string
  readonly statement: InEachLanguage<string>
}

/** What would be sent as the sheet stands now, and the words to show it in. */
export interface Preparation {
  /** Null when nobody has rated yet. The sidebar may change its kind, and sends precisely what it has shown. */
  readonly assessment: Assessment | null
  /** Cells that hold something else than a response; their respondents are left out. */
  readonly notCounted: readonly { readonly cell: string; readonly content: string }[]
  readonly items: readonly Statement[]
  readonly practices: readonly Statement[]
}

function statements(
  ids: readonly string[],
  words: InEachLanguage<Readonly<Record<string, { readonly statement: string } | undefined>>>,
): Statement[] {
  return ids.map((id) => ({
    id,
    statement: { id: words.id[id]?.statement ?? id, en: words.en[id]?.statement ?? id },
  }))
}

export function rpcPrepareSending(partnership: string): Outcome<Preparation> {
  return attempt(() => {
    const read = readAssessment(partnership)
    requireScores(read)
    const { assessment, notCounted } = read
    const named = assessment?.template
    const template = named === undefined ? undefined : findTemplate(named.id, named.version)
    if (template === undefined) return { assessment, notCounted, items: [], practices: [] }
    const { items, practices, wording } = template
    return {
      assessment,
      notCounted,
      items: statements(
        items.map(({ id }) => id),
        { id: wording.id.items, en: wording.en.items },
      ),
      practices: statements(
        practices.map(({ id }) => id),
        { id: wording.id.practices, en: wording.en.practices },
      ),
    }
  })
}
