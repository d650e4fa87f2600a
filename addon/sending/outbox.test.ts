import { describe, expect, it } from 'vitest'
import { exampleAssessment, exampleDestination, exampleReceipt } from '../testing/assessments.ts'
import { memoryStore } from '../testing/memory-store.ts'
import {
  acknowledged,
  type Content,
  isWaiting,
  openOutbox,
  prepareDelivery,
  replaceRevision,
  withdrawn,
} from './outbox.ts'

const now = '2027-03-01T01:00:00.000Z'
const contentOf = (name?: string): Content => ({
  assessment: exampleAssessment(name),
  consent: { version: 1, agreed: true },
})
const first = prepareDelivery(undefined, exampleDestination, contentOf(), now)

describe('the revision of what is sent', () => {
  it('begins with 1', () => {
    expect(first.revision).toBe(1)
    expect(first.submission).toEqual({ revision: 1, ...contentOf() })
    expect(isWaiting(first)).toBe(true)
  })

  it('stays for the same content, sent or not, in whatever order its fields were written', () => {
    const { practices, respondents, ...rest } = contentOf().assessment
    const reordered = { ...contentOf(), assessment: { practices, respondents, ...rest } }
    expect(prepareDelivery(first, exampleDestination, reordered, 'later')).toBe(first)
    const received = acknowledged(first, exampleReceipt(contentOf().assessment, 1))
    expect(isWaiting(received)).toBe(false)
    expect(prepareDelivery(received, exampleDestination, contentOf(), 'later')).toBe(received)
  })

  it('advances with another content, even while nobody knows whether the earlier one arrived', () => {
    const second = prepareDelivery(first, exampleDestination, contentOf('Other'), now)
    expect(second.revision).toBe(2)
    expect(second.submission?.revision).toBe(2)
    expect(isWaiting(second)).toBe(true)
  })

  it('advances with another choice of being named', () => {
    const named = (named: boolean): Content => ({
      ...contentOf(),
      consent: { version: 1, agreed: true, named },
    })
    const chosen = prepareDelivery(undefined, exampleDestination, named(true), now)
    expect(prepareDelivery(chosen, exampleDestination, named(true), 'later')).toBe(chosen)
    const changed = prepareDelivery(chosen, exampleDestination, named(false), now)
    expect(changed.submission).toEqual({ revision: 2, ...named(false) })
  })

  it('keeps the earlier receipt while a newer version waits', () => {
    const received = acknowledged(first, exampleReceipt(contentOf().assessment, 1))
    const second = prepareDelivery(received, exampleDestination, contentOf('Other'), now)
    expect(second.receipt?.revision).toBe(1)
    expect(isWaiting(second)).toBe(true)
  })

  it('goes past what another copy has sent when that is to be replaced', () => {
    const replacing = replaceRevision(first, 7)
    expect(replacing.revision).toBe(8)
    expect(replacing.submission).toEqual({ ...first.submission, revision: 8 })
  })

  it('goes past a withdrawal, of which no content is kept', () => {
    const gone = withdrawn(first, 1)
    expect(gone.submission).toBeNull()
    expect(isWaiting(gone)).toBe(false)
    expect(prepareDelivery(gone, exampleDestination, contentOf(), now).revision).toBe(2)
  })
})

describe('the outbox in the document properties', () => {
  it('gives back what it keeps, one for each destination', () => {
    const outbox = openOutbox(memoryStore())
    const elsewhere = { ...exampleDestination, round: { id: 'endline', label: 'Akhir' } }
    const other = prepareDelivery(undefined, elsewhere, contentOf('Lain'), now)
    outbox.keep(first)
    outbox.keep(other)
    expect(outbox.find(exampleDestination)).toEqual(first)
    expect(outbox.find(elsewhere)).toEqual(other)
    expect(outbox.all()).toHaveLength(2)
  })

  it('holds the largest assessment within the limits of a property', () => {
    const store = memoryStore()
    const assessment = exampleAssessment('安'.repeat(120))
    const [respondent] = assessment.respondents
    if (respondent === undefined) throw new Error('no respondent')
    const large = { ...assessment, respondents: Array.from({ length: 200 }, () => respondent) }
    const delivery = prepareDelivery(
      undefined,
      exampleDestination,
      { ...contentOf(), assessment: large },
      now,
    )
    openOutbox(store).keep(delivery)
    expect(openOutbox(store).find(exampleDestination)).toEqual(delivery)
    for (const value of Object.values(store.getProperties())) {
      expect(Buffer.byteLength(value)).toBeLessThanOrEqual(9 * 1024)
    }
  })

  it('passes over what it cannot read', () => {
    const store = memoryStore({ 'delivery:x': '1', 'delivery:x#0': '{"old":true}', 'delivery:y': 'z' })
    expect(openOutbox(store).all()).toEqual([])
  })
})
