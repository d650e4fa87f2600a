import { expect, it } from 'vitest'
import { figureFaults } from '../../shared/messages/figure-faults.ts'
import { templateContentSchema } from '../../shared/messages/template-library.ts'
import { templates } from '../../shared/template/catalogue/catalogue.ts'
import { madeUpExamples } from './made-up-examples.ts'

const examplesSchema = templateContentSchema.shape.examples

it.each(templates)('are as sound for $id as those that a coordinator publishes', (template) => {
  const examples = madeUpExamples(template)
  expect(examplesSchema.parse(examples)).toEqual(examples)
  expect(examples.flatMap(({ figures }) => figureFaults(template, figures))).toEqual([])
  for (const { figures } of examples) expect(figures.items).toHaveLength(template.items.length)
})

it.each(templates)('show in $id what their explanations say', (template) => {
  const [first, second] = madeUpExamples(template).map(({ figures }) => figures.scores)
  expect(first?.['shared-purpose']?.mean).toBeGreaterThanOrEqual(4)
  expect(first?.trust?.mean).toBeGreaterThanOrEqual(4)
  expect(first?.learning?.mean).toBeLessThan(3)
  for (const score of Object.values(second ?? {})) {
    expect(score?.mean).toBeGreaterThan(2)
    expect(score?.mean).toBeLessThan(4)
  }
})
