import type { KeyRecord } from '../../../shared/messages/keys.ts'
import { confirmed } from './confirm.ts'
import { day } from './day.ts'
import type { Desk } from './desk.ts'
import { button, element, table } from './dom.ts'

const isOver = (record: KeyRecord): boolean =>
  record.expiresAt !== null && Date.parse(record.expiresAt) <= Date.now()

function standing(record: KeyRecord, { words, language }: Desk): string {
  if (record.revokedAt !== null) return words.revoked
  if (isOver(record)) return words.expired
  return record.expiresAt === null ? words.valid : words.validUntil(day(record.expiresAt, language))
}

function revokeButton(record: KeyRecord, desk: Desk): Node | string {
  const { words } = desk
  if (record.revokedAt !== null || isOver(record)) return ''
  return button(words.revoke, 'danger', async () => {
    const explanation = words.confirmRevoke(record.label)
    if (await confirmed(words.revoke, explanation, words.revoke, words.cancel)) {
      await desk.change(() => desk.client.revoke(record.id), words.wasRevoked)
    }
  })
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
        revokeButton(record, desk),
      ]),
  )
}
