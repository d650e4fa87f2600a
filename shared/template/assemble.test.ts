import { expect, test } from 'vitest'
import { assembleTemplate } from './assemble.ts'

/** The smallest parts in which each kind of thing is taken, added and overridden; a test plants one fault. */
function smallParts() {
  const commonWords = (language: string) => ({
    language,
    bands: { low: { name: 'Low', meaning: 'Talk.' }, high: { name: 'High', meaning: 'Keep.' } },
    practices: {
      'purpose-written': { statement: 'It is written.', evidence: 'The text.' },
      'trust-not-taken': { statement: 'Not taken.', evidence: 'None.' },
    },
    items: { 'trust-promises-kept': { statement: 'Kept.', low: 'Never.', high: 'Always.' } },
    profile: {
      fields: { name: { label: 'Name', hint: 'The name.' } },
      partners: {
        organisation: { heading: 'Organisation', hint: 'The name.' },
        sector: { heading: 'Sector', hint: 'The sector.' },
      },
    },
    planning: {
      risks: {
        title: 'Risks',
        purpose: 'What could go wrong.',
        columns: {
          risk: { heading: 'Risk', hint: 'What could happen.' },
          due: { heading: 'Due', hint: 'By when.' },
        },
        rows: { flood: { risk: 'A flood.' }, theft: { risk: 'A theft.' } },
      },
    },
  })
  const ownWords = (language: string) => ({
    language,
    name: 'Small',
    description: 'A small template.',
    practices: { 'roles-own': { statement: 'Own.', evidence: 'A list.' } } as Record<string, unknown>,
    profile: { fields: { name: { hint: 'Short.' } } },
    planning: {
      risks: { purpose: 'Of its own.', rows: { strike: { risk: 'A strike.' } } },
      ethics: {
        title: 'Ethics',
        purpose: 'What must be there.',
        columns: {
          measure: { heading: 'Measure', hint: 'What.' },
          due: { heading: 'Due', hint: 'When.' },
        },
        rows: { consent: { measure: 'Consent.' } },
      },
    },
  })
  const common = {
    instrument: {
      bands: [
        { id: 'low', from: 1, to: 2.9 },
        { id: 'high', from: 3, to: 5 },
      ],
      practices: [
        { id: 'purpose-written', principle: 'shared-purpose' },
        { id: 'trust-not-taken', principle: 'trust' },
      ],
      items: [{ id: 'trust-promises-kept', dimension: 'trust' }],
      profile: {
        fields: [{ id: 'name', kind: 'short-text' }],
        partners: {
          columns: [
            { id: 'organisation', kind: 'short-text' },
            { id: 'sector', kind: 'sector' },
          ],
          emptyRows: 2,
        },
      },
      planning: [
        {
          id: 'risks',
          columns: [
            { id: 'risk', kind: 'long-text' },
            { id: 'due', kind: 'date' },
          ],
          emptyRows: 3,
        },
      ],
    },
    words: { id: commonWords('id'), en: commonWords('en') },
  }
  const own = {
    instrument: {
      id: 'small',
      version: 2,
      kind: 'general',
      practices: [{ id: 'roles-own', principle: 'roles' }, 'purpose-written'] as unknown[],
      items: ['trust-promises-kept'],
      profile: { fields: ['name'] },
      planning: [
        { id: 'risks', rows: ['strike', 'flood'] },
        {
          id: 'ethics',
          columns: [
            { id: 'measure', kind: 'short-text' },
            { id: 'due', kind: 'date' },
          ],
          rows: ['consent'],
        },
      ],
    },
    words: { id: ownWords('id'), en: ownWords('en') },
  }
  return { common, own }
}

test('a template has what it names of the common part and what it has of its own, in its own order', () => {
  const { common, own } = smallParts()
  const template = assembleTemplate(common, own)
  expect(template).toMatchObject({ id: 'small', version: 2, kind: 'general' })
  expect(template.bands).toEqual(common.instrument.bands)
  expect(template.practices.map(({ id }) => id)).toEqual(['roles-own', 'purpose-written'])
  expect(Object.keys(template.wording.en.practices).sort()).toEqual(['purpose-written', 'roles-own'])
  expect(template.profile.partners).toEqual(common.instrument.profile.partners)
})

test('a common worksheet keeps its columns and holds the rows that the template names', () => {
  const { common, own } = smallParts()
  const template = assembleTemplate(common, own)
  const [risks, ethics] = template.planning
  expect(risks).toEqual({ ...common.instrument.planning[0], rows: ['strike', 'flood'] })
  expect(ethics?.emptyRows).toBe(0)
  expect(template.wording.id.planning.risks?.rows).toEqual({
    flood: { risk: 'A flood.' },
    strike: { risk: 'A strike.' },
  })
})

test('own words stand over common ones, the others stay', () => {
  const { common, own } = smallParts()
  const { profile, planning } = assembleTemplate(common, own).wording.en
  expect(profile.fields.name).toEqual({ label: 'Name', hint: 'Short.' })
  expect(planning.risks).toMatchObject({ title: 'Risks', purpose: 'Of its own.' })
})

test.each<{ fault: string; plant: (parts: ReturnType<typeof smallParts>) => void; said: string }>([
  {
    fault: 'a practice that nobody describes',
    plant: ({ own }) => own.instrument.practices.push('purpose-misspelt'),
    said: 'instrument.json: practices.2: "purpose-misspelt" is not in common/instrument.json',
  },
  {
    fault: 'words for what the template does not ask',
    plant: ({ own }) =>
      Object.assign(own.words.id.practices, { 'trust-old': { statement: 'Old.', evidence: 'None.' } }),
    said: 'id.json: practices.trust-old: "trust-old" is not in the instrument',
  },
  {
    fault: 'a row without words in one language',
    plant: ({ own }) => Object.assign(own.words.en.planning.risks, { rows: {} }),
    said: 'en.json: planning.risks.rows.strike: "strike" has no words',
  },
  {
    fault: 'the words of another language in the common part',
    plant: ({ common }) => Object.assign(common.words.en, { language: 'id' }),
    said: 'common/en.json: language: The language is said to be "id": write "en"',
  },
  {
    fault: 'a common part that does not follow its schema',
    plant: ({ common }) => Object.assign(common.instrument, { author: 'someone' }),
    said: 'common/instrument.json: author: This field is not known',
  },
])('$fault is refused by name', ({ plant, said }) => {
  const parts = smallParts()
  plant(parts)
  expect(() => assembleTemplate(parts.common, parts.own)).toThrow(said)
})
