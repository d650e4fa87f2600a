import { describe, expect, test } from 'vitest'
import { languages } from '../../language/language.ts'
import { benefits, dimensions, principles } from '../../words/dimension.ts'
import { findTemplate, templates } from './catalogue.ts'

const wordsOfEducation =
  /school|learner|teach|child|famil|class|lesson|education|sekolah|siswa|guru|anak|keluarga|pelajaran|pendidikan/i

test('a template is found by its id, in its newest version or the one asked for', () => {
  expect(findTemplate('education')?.version).toBe(1)
  expect(findTemplate('education', 1)?.id).toBe('education')
  expect(findTemplate('education', 2)).toBeUndefined()
  expect(findTemplate('no-such-template')).toBeUndefined()
})

describe.each(templates)('template $id', (template) => {
  test.each(principles)('has six practices and four items for %s', (principle) => {
    expect(template.practices.filter((practice) => practice.principle === principle)).toHaveLength(6)
    expect(template.items.filter((item) => item.dimension === principle)).toHaveLength(4)
  })

  test.each(benefits)('has three items for %s', (benefit) => {
    expect(template.items.filter((item) => item.dimension === benefit)).toHaveLength(3)
  })

  test.each(dimensions)('begins %s with an item that fits a partnership of any kind', (dimension) => {
    const first = template.items.find((item) => item.dimension === dimension)
    const words = languages.map((language) => template.wording[language].items[first?.id ?? ''])
    expect(words).not.toContain(undefined)
    expect(JSON.stringify([first, words])).not.toMatch(wordsOfEducation)
  })

  test('weighs every item alike', () => {
    expect(template.items.map((item) => item.weight)).toEqual(template.items.map(() => 1))
  })

  test.each(languages)('says nothing twice in %s', (language) => {
    const { items, practices } = template.wording[language]
    const statements = [...Object.values(items), ...Object.values(practices)].map((words) => words.statement)
    expect(new Set(statements).size).toBe(statements.length)
  })

  test.each(template.planning)('starts worksheet $id with five to twelve prepared rows', ({ rows }) => {
    expect(rows.length).toBeGreaterThanOrEqual(5)
    expect(rows.length).toBeLessThanOrEqual(12)
  })
})

test('the education template has every worksheet that education needs', () => {
  expect(findTemplate('education')?.planning.map((worksheet) => worksheet.id)).toEqual([
    'governance',
    'responsibilities',
    'communication',
    'milestones',
    'risks',
    'results',
    'agreement',
    'learning-outcomes',
    'safeguarding',
    'curriculum-fit',
    'volunteering',
  ])
})
