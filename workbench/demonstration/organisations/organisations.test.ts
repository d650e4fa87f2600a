import { describe, expect, it } from 'vitest'
import { nameSchema } from '../../../shared/messages/name.ts'
import { roundSchema } from '../../../shared/messages/round.ts'
import { templates } from '../../../shared/template/catalogue/templates.ts'
import { demonstrationProgrammes, type ProgrammeName, programmeNames } from '../programmes.ts'
import { demonstrationOrganisations } from './organisations.ts'

const partnerships = demonstrationOrganisations.flatMap((organisation) =>
  organisation.partnerships.map((partnership) => ({ organisation, partnership })),
)

const fieldsOf = (programme: ProgrammeName) =>
  templates.find(({ id }) => id === programme)?.profile.fields.map(({ id }) => id)

/** The organisations that send something of a programme into a round. */
function senders(programme: ProgrammeName, round: string): Set<string> {
  const sent = partnerships.filter(
    ({ partnership: { programme: of, absent = [] } }) =>
      of === programme && !absent.some((missed) => missed === round),
  )
  return new Set(sent.map(({ organisation }) => organisation.name))
}

describe('the made-up organisations', () => {
  it('are 24, each with a name of its own, as have their partnerships', () => {
    expect(demonstrationOrganisations).toHaveLength(24)
    expect(new Set(demonstrationOrganisations.map(({ name }) => name)).size).toBe(24)
    expect(new Set(partnerships.map(({ partnership }) => partnership.name)).size).toBe(partnerships.length)
    for (const { organisation, partnership } of partnerships) {
      expect(nameSchema.parse(organisation.name)).toBe(organisation.name)
      expect(nameSchema.parse(partnership.name)).toBe(partnership.name)
    }
  })

  it('fill in fields that their template has, and have a kind that their programme has', () => {
    for (const { partnership } of partnerships) {
      expect(fieldsOf(partnership.programme)).toEqual(
        expect.arrayContaining(Object.keys(partnership.profile)),
      )
      expect(demonstrationProgrammes[partnership.programme].kinds).toContain(partnership.kind)
    }
  })

  it('take part in more than one programme now and then, and with two partnerships in one', () => {
    const programmes = demonstrationOrganisations.map((organisation) =>
      organisation.partnerships.map(({ programme }) => programme),
    )
    expect(programmes.filter((of) => new Set(of).size > 1).length).toBeGreaterThanOrEqual(3)
    expect(programmes.some((of) => new Set(of).size < of.length)).toBe(true)
  })
})

describe.each(programmeNames)('the %s programme', (programme) => {
  const { published, open, kinds } = demonstrationProgrammes[programme]

  it('has rounds that a programme may have', () => {
    for (const round of [...published, open]) expect(roundSchema.parse(round)).toEqual(round)
  })

  it.each(published)('has enough organisations for figures in $label, by kind too', ({ id }) => {
    expect(senders(programme, id).size).toBeGreaterThanOrEqual(6)
    for (const kind of kinds) {
      const ofKind = partnerships.filter(
        ({ organisation, partnership }) =>
          partnership.programme === programme &&
          partnership.kind === kind &&
          senders(programme, id).has(organisation.name),
      )
      expect(ofKind.length).toBeGreaterThanOrEqual(5)
    }
  })

  it('has different organisations in its rounds, so that changes are unmatched', () => {
    const sets = published.map(({ id }) => [...senders(programme, id)].sort().join())
    expect(new Set(sets).size).toBeGreaterThan(1)
  })

  it('has organisations that have sent into the open round already', () => {
    expect(senders(programme, open.id).size).toBeGreaterThan(0)
  })
})
