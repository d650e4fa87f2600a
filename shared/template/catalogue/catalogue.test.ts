import { describe, expect, test } from 'vitest'
import { languages } from '../../language/language.ts'
import { benefits, dimensions, principles } from '../../words/dimension.ts'
import { findTemplate, templates } from './catalogue.ts'

const kindsOwnWorksheets: Readonly<Record<string, readonly string[]>> = {
  education: ['learning-outcomes', 'safeguarding', 'curriculum-fit', 'volunteering'],
  infrastructure: ['risk-allocation', 'value-for-money', 'affordability', 'safeguards'],
  research: ['intellectual-property', 'publication-and-data', 'research-ethics', 'technology-readiness'],
  general: [],
}

const everyKindsWorksheets = [
  'governance',
  'responsibilities',
  'communication',
  'milestones',
  'risks',
  'results',
  'agreement',
]

const fullTemplates = templates.filter(({ id }) => id !== 'pulse')
const pulseItems = findTemplate('pulse')?.items.map(({ id }) => id) ?? []

test('five templates ship, all but the pulse of the kind that they are named after', () => {
  const kinds = templates.map(({ id, kind }) => [id, kind])
  expect(kinds).toEqual([
    ['education', 'education'],
    ['infrastructure', 'infrastructure'],
    ['research', 'research'],
    ['general', 'general'],
    ['pulse', 'general'],
  ])
})

test('a template is found by its id, in its newest version or the one asked for', () => {
  expect(findTemplate('education')?.version).toBe(1)
  expect(findTemplate('education', 1)?.id).toBe('education')
  expect(findTemplate('education', 2)).toBeUndefined()
  expect(findTemplate('no-such-template')).toBeUndefined()
})

describe.each(fullTemplates)('template $id', (template) => {
  test.each(principles)('has six practices and four items for %s', (principle) => {
    expect(template.practices.filter((practice) => practice.principle === principle)).toHaveLength(6)
    expect(template.items.filter((item) => item.dimension === principle)).toHaveLength(4)
  })

  test.each(benefits)('has three items for %s', (benefit) => {
    expect(template.items.filter((item) => item.dimension === benefit)).toHaveLength(3)
  })

  test('begins each dimension with its item of the pulse', () => {
    const first = dimensions.map((dimension) => template.items.find((item) => item.dimension === dimension))
    expect(first.map((item) => item?.id)).toEqual(pulseItems)
  })

  test('has the worksheets of every kind, then those of its own', () => {
    const ids = template.planning.map((worksheet) => worksheet.id)
    expect(ids).toEqual([...everyKindsWorksheets, ...(kindsOwnWorksheets[template.id] ?? ['none'])])
  })

  test.each(template.planning)('starts worksheet $id with five to twelve prepared rows', ({ rows }) => {
    expect(rows.length).toBeGreaterThanOrEqual(5)
    expect(rows.length).toBeLessThanOrEqual(12)
  })

  test('asks for the purpose, the need, the place in time and what each partner gives', () => {
    const fields = template.profile.fields.map(({ id }) => id)
    expect(fields).toEqual(
      expect.arrayContaining(['partnership-name', 'shared-purpose', 'need', 'start-date', 'end-date']),
    )
    expect(template.profile.partners.columns.map(({ id }) => id)).toEqual([
      'organisation',
      'sector',
      'role',
      'funding',
      'expertise',
      'network',
      'contact-person',
      'contact-details',
    ])
  })
})

test('the pulse has one item for each principle and benefit, and nothing that takes longer', () => {
  const pulse = findTemplate('pulse')
  expect(pulse?.items.map(({ dimension }) => dimension)).toEqual(dimensions)
  expect(pulse?.practices).toEqual([])
  expect(pulse?.planning).toEqual([])
})

describe.each(templates)('template $id', (template) => {
  test('weighs every item alike', () => {
    expect(template.items.map((item) => item.weight)).toEqual(template.items.map(() => 1))
  })

  test.each(languages)('says nothing twice in %s', (language) => {
    const { items, practices } = template.wording[language]
    const statements = [...Object.values(items), ...Object.values(practices)].map((words) => words.statement)
    expect(new Set(statements).size).toBe(statements.length)
  })
})

/** Every sentence below a value, by its path: texts of three words or more, as shorter ones may well be alike. */
function sentences(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return value.split(/\s+/).length < 3 ? [] : [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, part]) => sentences(part, `${path}.${name}`))
}

test.each(templates)('nothing in $id is left untranslated', ({ wording }) => {
  const english = new Map(sentences(wording.en))
  expect(english.size).toBeGreaterThan(40)
  expect(sentences(wording.id).filter(([path, text]) => english.get(path) === text)).toEqual([])
})

type Meanings = ReadonlyMap<string, ReadonlySet<string>>

/** For each id, by the place in which it stands, everything that it means in any template. */
function meanings(
  of: (template: (typeof templates)[number]) => readonly (readonly [string, unknown])[],
): Meanings {
  const found = new Map<string, Set<string>>()
  for (const [id, meaning] of templates.flatMap(of)) {
    found.set(id, (found.get(id) ?? new Set()).add(JSON.stringify(meaning)))
  }
  return found
}

const withSeveral = (found: Meanings): string[] =>
  [...found].filter(([, all]) => all.size > 1).map(([id]) => id)

describe.each(languages)('across the templates, in %s', (language) => {
  test('a practice or item that shares its id shares its words and its dimension', () => {
    const found = meanings(({ practices, items, wording }) => [
      ...practices.map(({ id, principle }) => [id, [principle, wording[language].practices[id]]] as const),
      ...items.map(({ id, dimension }) => [id, [dimension, wording[language].items[id]]] as const),
    ])
    expect(found.size).toBeGreaterThan(100)
    expect(withSeveral(found)).toEqual([])
  })

  test('a statement stands under one id only', () => {
    const statements = templates.flatMap(({ wording }) => [
      ...Object.entries(wording[language].practices),
      ...Object.entries(wording[language].items),
    ])
    const byStatement = new Map<string, Set<string>>()
    for (const [id, { statement }] of statements) {
      byStatement.set(statement, (byStatement.get(statement) ?? new Set()).add(id))
    }
    expect([...byStatement].filter(([, ids]) => ids.size > 1)).toEqual([])
  })

  test('a band that shares its id shares its words and its ends', () => {
    const found = meanings(({ bands, wording }) =>
      bands.map((band) => [band.id, [band, wording[language].bands[band.id]]] as const),
    )
    expect(found.size).toBe(3)
    expect(withSeveral(found)).toEqual([])
  })

  test('a field, title, column or prepared row that shares its id shares its words', () => {
    const found = meanings(({ profile, planning, wording }) => {
      const words = wording[language]
      return [
        ...profile.fields.map(
          ({ id, kind }) => [`field ${id}`, [kind, words.profile.fields[id]?.label]] as const,
        ),
        ...profile.partners.columns.map(({ id, kind }) => {
          const { heading, choices } = words.profile.partners[id] ?? {}
          return [`partners column ${id}`, [kind, heading, choices]] as const
        }),
        ...planning.flatMap((worksheet) => {
          const worksheetWords = words.planning[worksheet.id]
          return [
            [worksheet.id, worksheetWords?.title] as const,
            ...worksheet.columns.map(({ id, kind }) => {
              const { heading, choices } = worksheetWords?.columns[id] ?? {}
              return [`${worksheet.id} column ${id}`, [kind, heading, choices]] as const
            }),
            ...worksheet.rows.map((id) => [`${worksheet.id} row ${id}`, worksheetWords?.rows[id]] as const),
          ]
        }),
      ]
    })
    expect(found.size).toBeGreaterThan(200)
    expect(withSeveral(found)).toEqual([])
  })
})
