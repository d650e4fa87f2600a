import type { KeyRecord } from '../../../shared/messages/keys.ts'
import { confirmed } from './confirm.ts'
import { day } from './day.ts'
import type { Desk } from './desk.ts'
import { button, element, table } from './dom.ts'
import { rotateButton } from './rotate.ts'
import { rotateWords } from './rotate-words.ts'

const isOver = (record: KeyRecord): boolean =>
  record.expiresAt !== null && Date.parse(record.expiresAt) <= Date.now()

function standing(record: KeyRecord, { words, language }: Desk): string {
  if (record.revokedAt !== null) return words.revoked
  if (isOver(record)) return words.expired
  if (record.expiresAt === null) return words.valid
  const until = words.validUntil(day(record.expiresAt, language))
  return record.replacedBy === null ? until : `${rotateWords[language].replaced}, ${until}`
}

function revokeButton(record: KeyRecord, desk: Desk): HTMLElement {
  const { words } = desk
  return button(words.revoke, 'danger', async () => {
    const explanation = words.confirmRevoke(record.label)
    if (await confirmed(words.revoke, explanation, words.revoke, words.cancel, 'danger')) {
      await desk.change(() => desk.client.revoke(record.id), words.wasRevoked)
    }
  })
}

/** What can be done with a key that works. */
function actions(record: KeyRecord, desk: Desk): Node | string {
  if (record.revokedAt !== null || isOver(record)) return ''
  const replacing = record.replacedBy === null ? [rotateButton(record, desk)] : []
  return element('div', { class: 'actions' }, ...replacing, revokeButton(record, desk))
}

/** All keys, the newest first. */
export function keysTable(records: readonly KeyRecord[], desk: Desk): HTMLElement {
  const { words, language } = desk
  return table(
    [words.forWhom, words.kind, words.lastUsed, words.standing, ''],
    [...records]
      .reverse()
      .map((record) => [
        record.label,
        words.kinds[record.kind],
        record.lastUsedOn === null ? words.never : day(record.lastUsedOn, language),
        element('span', {}, standing(record, desk)),
        actions(record, desk),
      ]),
  )
}
