import { expect, test } from 'vitest'
import type { Fault } from '../faults/fault.ts'
import type { InEachLanguage, Language } from '../language/language.ts'
import { IncompleteTemplate } from './incomplete-template.ts'
import { parseTemplate, parseTranslation } from './template.ts'

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
      items: [{ id: 'trust-promises-kept', dimension: 'trust' }] as unknown[],
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

function faultsIn(parse: () => unknown): readonly Fault[] {
  try {
    parse()
  } catch (error) {
    if (error instanceof IncompleteTemplate) return error.faults
    throw error
  }
  return []
}

test('a complete template combines the instrument with its words, weights 1 by default', () => {
  const { instrument, id, en } = smallFiles()
  const template = parseTemplate(instrument, { id, en })
  expect(template.items).toEqual([{ id: 'trust-promises-kept', dimension: 'trust', weight: 1 }])
  expect(template.wording.id.language).toBe('id')
  expect(template.wording.en.items['trust-promises-kept']?.high).toBe('Always.')
})

/** The small template's item with another weight. */
const weighing = (weight: unknown) => ({ id: 'trust-promises-kept', dimension: 'trust', weight })

interface Planted {
  readonly fault: string
  readonly plant: (files: SmallFiles) => void
  readonly path: string
  /** How the words begin, or what stands in them. */
  readonly said: InEachLanguage<string>
}

test.each<Planted>([
  {
    fault: 'a missing word',
    plant: (files) => delete files.id.practices['purpose-written'],
    path: 'wording.id.practices.purpose-written',
    said: { id: '"purpose-written" belum punya teks', en: '"purpose-written" has no words' },
  },
  {
    fault: 'an extra word',
    plant: (files) =>
      Object.assign(files.en.items, { 'trust-old': { statement: 'Old.', low: 'No.', high: 'Yes.' } }),
    path: 'wording.en.items.trust-old',
    said: { id: '"trust-old" tidak ada di instrumen', en: '"trust-old" is not in the instrument' },
  },
  {
    fault: 'a band without words',
    plant: (files) => delete files.en.bands.high,
    path: 'wording.en.bands.high',
    said: { id: '"high" belum punya teks', en: '"high" has no words' },
  },
  {
    fault: 'a missing field',
    plant: (files) => delete files.en.profile.fields.name,
    path: 'wording.en.profile.fields.name',
    said: { id: '"name" belum punya teks', en: '"name" has no words' },
  },
  {
    fault: 'a missing column',
    plant: (files) => delete files.id.profile.partners.sector,
    path: 'wording.id.profile.partners.sector',
    said: { id: '"sector" belum punya teks', en: '"sector" has no words' },
  },
  {
    fault: 'a missing worksheet',
    plant: (files) => Reflect.deleteProperty(files.id.planning, 'risks'),
    path: 'wording.id.planning.risks',
    said: { id: '"risks" belum punya teks', en: '"risks" has no words' },
  },
  {
    fault: 'a missing choice',
    plant: (files) =>
      Object.assign(files.en.planning.risks.columns, { effect: { heading: 'Effect', hint: 'How bad.' } }),
    path: 'wording.en.planning.risks.columns.effect.choices.minor',
    said: { id: '"minor" belum punya teks', en: '"minor" has no words' },
  },
  {
    fault: 'choices of a column that offers none',
    plant: (files) =>
      Object.assign(files.en.planning.risks.columns, {
        risk: { heading: 'Risk', hint: 'What could happen.', choices: { flood: 'Flood' } },
      }),
    path: 'wording.en.planning.risks.columns.risk.choices',
    said: { id: '"choices" hanya untuk kolom pilihan', en: '"choices" belong to a choice column only' },
  },
  {
    fault: 'a missing row',
    plant: (files) => delete files.en.planning.risks.rows.flood,
    path: 'wording.en.planning.risks.rows.flood',
    said: { id: '"flood" belum punya teks', en: '"flood" has no words' },
  },
  {
    fault: 'an unknown column in a row',
    plant: (files) => Object.assign(files.en.planning.risks.rows.flood ?? {}, { owner: 'Head of school' }),
    path: 'wording.en.planning.risks.rows.flood.owner',
    said: { id: 'Tidak ada kolom ini', en: 'There is no such column' },
  },
  {
    fault: 'an unknown choice in a row',
    plant: (files) => Object.assign(files.id.planning.risks.rows.flood ?? {}, { effect: 'Severe' }),
    path: 'wording.id.planning.risks.rows.flood.effect',
    said: {
      id: '"Severe" bukan salah satu pilihan: tulis salah satu dari minor, severe',
      en: '"Severe" is not a choice: write one of minor, severe',
    },
  },
  {
    fault: 'a prepared date',
    plant: (files) => Object.assign(files.en.planning.risks.rows.flood ?? {}, { due: '1 May' }),
    path: 'wording.en.planning.risks.rows.flood.due',
    said: { id: 'Kolom tanggal diisi oleh para mitra', en: 'A date column is filled in by the partners' },
  },
  {
    fault: 'a cell prepared in one language only',
    plant: (files) => delete files.id.planning.risks.rows.flood?.effect,
    path: 'wording.id.planning.risks.rows.flood.effect',
    said: {
      id: 'disiapkan dengan "severe" hanya dalam bahasa "en"',
      en: 'prepared as "severe" in the language "en" only',
    },
  },
  {
    fault: 'an id that a practice and an item share',
    plant: (files) => files.instrument.practices.push({ id: 'trust-promises-kept', principle: 'trust' }),
    path: 'instrument.items.0',
    said: {
      id: '"trust-promises-kept" tertulis lebih dari sekali',
      en: '"trust-promises-kept" stands more than once',
    },
  },
  {
    fault: 'a row twice',
    plant: (files) => files.instrument.planning[0]?.rows.push('flood'),
    path: 'instrument.planning.0.rows.1',
    said: { id: '"flood" tertulis lebih dari sekali', en: '"flood" stands more than once' },
  },
  {
    fault: 'a gap between bands',
    plant: (files) => files.instrument.bands.splice(1, 1, { id: 'high', from: 3.1, to: 5 }),
    path: 'instrument.bands.1',
    said: {
      id: '"high" menyisakan celah di bawahnya: mulailah dari 3,0',
      en: 'Band "high" leaves a gap: let it start at 3.0',
    },
  },
  {
    fault: 'an overlap of bands',
    plant: (files) => files.instrument.bands.splice(1, 1, { id: 'high', from: 2.9, to: 5 }),
    path: 'instrument.bands.1',
    said: {
      id: '"high" bertumpang tindih dengan skor sebelumnya: mulailah dari 3,0',
      en: 'Band "high" overlaps the scores before it: let it start at 3.0',
    },
  },
  {
    fault: "a band's end between two tenths",
    plant: (files) => files.instrument.bands.splice(1, 1, { id: 'high', from: 3, to: 4.95 }),
    path: 'instrument.bands.1.to',
    said: { id: 'dari 1,0 sampai 5,0 dengan satu desimal', en: 'from 1.0 to 5.0 with one decimal' },
  },
  {
    fault: 'a weight of zero',
    plant: (files) => files.instrument.items.splice(0, 1, weighing(0)),
    path: 'instrument.items.0.weight',
    said: { id: 'Bobot harus berupa angka di atas 0', en: 'A weight must be a number above 0' },
  },
  {
    fault: 'a weight below zero',
    plant: (files) => files.instrument.items.splice(0, 1, weighing(-1)),
    path: 'instrument.items.0.weight',
    said: { id: 'Bobot harus berupa angka di atas 0', en: 'A weight must be a number above 0' },
  },
  {
    fault: 'a weight of text',
    plant: (files) => files.instrument.items.splice(0, 1, weighing('2')),
    path: 'instrument.items.0.weight',
    said: { id: 'Bobot harus berupa angka di atas 0', en: 'A weight must be a number above 0' },
  },
  {
    fault: 'a title that no worksheet can bear',
    plant: (files) => Object.assign(files.en.planning.risks, { title: 'Risks / responses' }),
    path: 'wording.en.planning.risks.title',
    said: { id: 'Judul ini menjadi nama lembar', en: 'This title becomes the name of a worksheet' },
  },
  {
    fault: 'the words of another language',
    plant: (files) => Object.assign(files.id, { language: 'en' }),
    path: 'wording.id.language',
    said: { id: 'Bahasanya disebut "en": tulis "id"', en: 'The language is said to be "en": write "id"' },
  },
  {
    fault: 'an unknown property',
    plant: (files) => Object.assign(files.instrument, { author: 'someone' }),
    path: 'instrument.author',
    said: { id: 'tidak dikenal: hapus', en: 'not known: remove it' },
  },
])('$fault is refused at its place, in both languages', ({ plant, path, said }) => {
  const words = { id: expect.stringContaining(said.id), en: expect.stringContaining(said.en) }
  expect(faultsIn(parsing(plant))).toContainEqual({ path, words })
})

test('an author is told the file and what to do', () => {
  const planted = parsing((files) => {
    delete files.id.practices['purpose-written']
  })
  expect(planted).toThrow(
    'Template "small" is not complete; correct the following:\nid.json: practices.purpose-written: "purpose-written" has no words: write them, or remove the id from the instrument.',
  )
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
    'en.json: planning.more-risks.title: The title "RISKS" is taken',
  )
})

test('a further language is taken when it says all that English says', () => {
  const { instrument, id, en } = smallFiles()
  const template = parseTemplate(instrument, { id, en })
  const javanese = { ...en, language: 'jv', name: 'Cilik' }
  expect(parseTranslation(template, 'jv', javanese)).toMatchObject({ language: 'jv', name: 'Cilik' })
})

type ForeignWords = Omit<SmallFiles['en'], 'language'> & { readonly language: string }

test.each<{ fault: string; change: (words: ForeignWords) => object; path: string; said: string }>([
  {
    fault: 'a practice without words',
    change: (words) => ({ ...words, practices: {} }),
    path: 'wording.jv.practices.purpose-written',
    said: '"purpose-written" has no words',
  },
  {
    fault: 'a translated choice in a prepared row',
    change: (words) => {
      const rows = { flood: { risk: 'Banjir.', effect: 'abot' } }
      return { ...words, planning: { risks: { ...words.planning.risks, rows } } }
    },
    path: 'wording.jv.planning.risks.rows.flood.effect',
    said: '"abot" is not a choice',
  },
  {
    fault: 'a cell that the others prepare',
    change: (words) => {
      const rows = { flood: { effect: 'severe' } }
      return { ...words, planning: { risks: { ...words.planning.risks, rows } } }
    },
    path: 'wording.jv.planning.risks.rows.flood.risk',
    said: 'prepared in the language "en" only',
  },
  {
    fault: 'the name of another language',
    change: (words) => ({ ...words, language: 'su' }),
    path: 'wording.jv.language',
    said: 'write "jv"',
  },
])('in a further language, $fault is refused in the same way', ({ change, path, said }) => {
  const { instrument, id, en } = smallFiles()
  const template = parseTemplate(instrument, { id, en })
  const words = change({ ...en, language: 'jv' })
  const faults = faultsIn(() => parseTranslation(template, 'jv', words))
  expect(faults).toContainEqual({
    path,
    words: { id: expect.any(String), en: expect.stringContaining(said) },
  })
})
