import type { AuditEntry, AuditPage } from '../../../shared/messages/audit.ts'
import type { KeyRecord } from '../../../shared/messages/keys.ts'
import type { ProgrammeView } from '../../../shared/messages/programme-view.ts'
import { auditWords, type Names } from './audit-words.ts'
import { dayAndTime } from './day.ts'
import type { Desk } from './desk.ts'
import { button, element, table } from './dom.ts'

function namesFrom(view: ProgrammeView, keys: readonly KeyRecord[], { words }: Desk): Names {
  return {
    key: (id) => {
      const found = keys.find((one) => one.id === id)
      return found === undefined ? id : `${found.label} (${words.kinds[found.kind]})`
    },
    round: (id) => view.rounds.find((round) => round.id === id)?.label ?? id,
  }
}

function entriesTable(entries: readonly AuditEntry[], names: Names, { language }: Desk): HTMLElement {
  const { when, who, what, operator, done } = auditWords[language]
  return table(
    [when, who, what],
    entries.map((entry) => [
      dayAndTime(entry.at, language),
      entry.key === null ? operator : names.key(entry.key),
      done(entry, names),
    ]),
  )
}

/**
 * The audit trail, read only when it is asked for: a page, and a button for the one before it.
 *
 * @param keys all that were ever issued
 */
export function auditTrail(view: ProgrammeView, keys: readonly KeyRecord[], desk: Desk): HTMLElement {
  const { show, older } = auditWords[desk.language]
  const names = namesFrom(view, keys, desk)
  const pages = element('div', {})
  const more = element('div', { class: 'actions' })
  const offer = (label: string, before: number | undefined): void => {
    more.replaceChildren(button(label, 'plain', () => desk.read(() => desk.client.audit(before), add)))
  }
  const add = ({ entries, before }: AuditPage): void => {
    pages.append(entriesTable(entries, names, desk))
    more.replaceChildren()
    if (before !== null) offer(older, before)
  }
  offer(show, undefined)
  return element('div', {}, pages, more)
}
