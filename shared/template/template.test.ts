import { expect, test } from 'vitest'
import type { Language } from '../language/language.ts'
import { parseTemplate } from './template.ts'

/** The smallest contents of the three files that hold every kind of thing; a test plants one fault in a fresh copy. */
function smallFiles() {
  const words = <Name extends Language>(language: Name) => ({
    language,
    name: 'Small',
    description: 'A small template.',
    bands: {
      low: { name: 'Low', meaning: 'Talk about it.' },
      high: { name: 'High', meaning: 'Keep it.' },
    } as Record<string, unknown>,
    practices: { 'purpose-written': { statement: 'It is written.', evidence: 'The text.' } } as Record<
      string,
      unknown
    >,
    items: { 'trust-promises-kept': { statement: 'Kept.', low: 'Never.', high: 'Always.' } } as Record<
      string,
      unknown
    >,
    profile: {
      fields: { name: { label: 'Name', hint: 'The name.' } } as Record<string, unknown>,
      partners: {
        organisation: { heading: 'Organisation', hint: 'The name.' },
        sector: { heading: 'Sector', hint: 'The sector.' },
      } as Record<string, unknown>,
    },
    planning: {
      risks: {
        title: 'Risks',
        purpose: 'What could go wrong.',
        columns: {
          risk: { heading: 'Risk', hint: 'What could happen.' },
          effect: { heading: 'Effect', hint: 'How bad.', choices: { minor: 'Minor', severe: 'Severe' } },
          due: { heading: 'Due', hint: 'By when.' },
        } as Record<string, unknown>,
        rows: { flood: { risk: 'The school is flooded.', effect: 'severe' } } as Record<
          string,
          Record<string, string>
        >,
      },
    },
  })
  return {
    instrument: {
      id: 'small',
      version: 1,
      kind: 'education',
      bands: [
        { id: 'low', from: 1, to: 2.9 },
        { id: 'high', from: 3, to: 5 },
      ],
      practices: [{ id: 'purpose-written', principle: 'shared-purpose' }],
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
            { id: 'effect', kind: 'choice', choices: ['minor', 'severe'] },
            { id: 'due', kind: 'date' },
          ],
          rows: ['flood'],
          emptyRows: 1,
        },
      ],
    },
    id: words('id'),
    en: words('en'),
  }
}

type SmallFiles = ReturnType<typeof smallFiles>

function parsing(plant: (files: SmallFiles) => void): () => unknown {
  const files = smallFiles()
  plant(files)
  return () => parseTemplate(files.instrument, { id: files.id, en: files.en })
}

test('a complete template combines the instrument with its words, weights 1 by default', () => {
  const { instrument, id, en } = smallFiles()
  const template = parseTemplate(instrument, { id, en })
  expect(template.items).toEqual([{ id: 'trust-promises-kept', dimension: 'trust', weight: 1 }])
  expect(template.wording.id.language).toBe('id')
  expect(template.wording.en.items['trust-promises-kept']?.high).toBe('Always.')
})

test.each<{ fault: string; plant: (files: SmallFiles) => void; said: string }>([
  {
    fault: 'a missing word',
    plant: (files) => delete files.id.practices['purpose-written'],
    said: 'id.json: practices: "purpose-written" has no words',
  },
  {
    fault: 'an extra word',
    plant: (files) =>
      Object.assign(files.en.items, { 'trust-old': { statement: 'Old.', low: 'No.', high: 'Yes.' } }),
    said: 'en.json: items: "trust-old" is not in the instrument',
  },
  {
    fault: 'a missing field',
    plant: (files) => delete files.en.profile.fields.name,
    said: 'en.json: profile.fields: "name" has no words',
  },
  {
    fault: 'a missing column',
    plant: (files) => delete files.id.profile.partners.sector,
    said: 'id.json: profile.partners: "sector" has no words',
  },
  {
    fault: 'a missing choice',
    plant: (files) =>
      Object.assign(files.en.planning.risks.columns, { effect: { heading: 'Effect', hint: 'How bad.' } }),
    said: 'en.json: planning.risks.columns.effect.choices: "minor" has no words',
  },
  {
    fault: 'choices of a column that offers none',
    plant: (files) =>
      Object.assign(files.en.planning.risks.columns, {
        risk: { heading: 'Risk', hint: 'What could happen.', choices: { flood: 'Flood' } },
      }),
    said: 'en.json: planning.risks.columns.risk: "choices" belong to a choice column only',
  },
  {
    fault: 'a missing row',
    plant: (files) => delete files.en.planning.risks.rows.flood,
    said: 'en.json: planning.risks.rows: "flood" has no words',
  },
  {
    fault: 'an unknown column in a row',
    plant: (files) => Object.assign(files.en.planning.risks.rows.flood ?? {}, { owner: 'Head of school' }),
    said: 'en.json: planning.risks.rows.flood.owner: there is no such column',
  },
  {
    fault: 'an unknown choice in a row',
    plant: (files) => Object.assign(files.id.planning.risks.rows.flood ?? {}, { effect: 'Severe' }),
    said: 'id.json: planning.risks.rows.flood.effect: "Severe" is not a choice: write one of minor, severe',
  },
  {
    fault: 'a prepared date',
    plant: (files) => Object.assign(files.en.planning.risks.rows.flood ?? {}, { due: '1 May' }),
    said: 'en.json: planning.risks.rows.flood.due: a date column is filled in by the partners',
  },
  {
    fault: 'a cell prepared in one language only',
    plant: (files) => delete files.id.planning.risks.rows.flood?.effect,
    said: 'id.json: planning.risks.rows.flood.effect (severe) is prepared in the other language only',
  },
  {
    fault: 'an id that a practice and an item share',
    plant: (files) => files.instrument.practices.push({ id: 'trust-promises-kept', principle: 'trust' }),
    said: 'instrument.json: practices and items: "trust-promises-kept" stands more than once',
  },
  {
    fault: 'a row twice',
    plant: (files) => files.instrument.planning[0]?.rows.push('flood'),
    said: 'instrument.json: planning.risks.rows: "flood" stands more than once',
  },
  {
    fault: 'a gap between bands',
    plant: (files) => files.instrument.bands.splice(1, 1, { id: 'high', from: 3.1, to: 5 }),
    said: 'instrument.json: band "high" leaves a gap: let it start at 3.0',
  },
  {
    fault: 'an overlap of bands',
    plant: (files) => files.instrument.bands.splice(1, 1, { id: 'high', from: 2.9, to: 5 }),
    said: 'instrument.json: band "high" overlaps the scores before it: let it start at 3.0',
  },
  {
    fault: 'a title that no worksheet can bear',
    plant: (files) => Object.assign(files.en.planning.risks, { title: 'Risks / responses' }),
    said: 'en.json does not follow its schema',
  },
  {
    fault: 'the words of another language',
    plant: (files) => Object.assign(files.id, { language: 'en' }),
    said: 'id.json says that its language is "en": write "id"',
  },
  {
    fault: 'an unknown property',
    plant: (files) => Object.assign(files.instrument, { author: 'someone' }),
    said: 'instrument.json does not follow its schema',
  },
])('$fault is refused, named by file and id', ({ plant, said }) => {
  expect(parsing(plant)).toThrow(said)
})

test('all faults are listed at once', () => {
  const plantTwo = parsing((files) => {
    delete files.id.practices['purpose-written']
    delete files.en.bands.low
  })
  expect(plantTwo).toThrow(/id\.json: practices.*\n.*en\.json: bands/)
})

test('a title stands once, whatever its case', () => {
  const { instrument, id, en } = smallFiles()
  const [risks] = instrument.planning
  const withTwo = { ...instrument, planning: [risks, { ...risks, id: 'more-risks' }] }
  const twice = (words: typeof id | typeof en) => ({
    ...words,
    planning: { risks: words.planning.risks, 'more-risks': { ...words.planning.risks, title: 'RISKS' } },
  })
  expect(() => parseTemplate(withTwo, { id: twice(id), en: twice(en) })).toThrow(
    'en.json: planning.more-risks: the title "RISKS" is taken',
  )
})
