import { beforeAll, describe, expect, it } from 'vitest'
import { languages } from '../../shared/language/language.ts'
import { type Dimension, dimensionNames } from '../../shared/words/dimension.ts'
import type { Desk } from '../../workbench/runtime/workbench.ts'
import { cellName } from '../cells/area.ts'
import { educationTemplate } from '../testing/assessments.ts'
import { add, openDesk, read } from '../testing/desk.ts'
import { listColumns } from './lists-layout.ts'
import { ratingsLayout } from './ratings-layout.ts'
import { scorecardColumns, scorecardDimensionRows, scorecardRows } from './scorecard-layout.ts'
import { worksheetWords } from './words-in-each-language.ts'

const template = educationTemplate()
const layout = ratingsLayout(template)
const { columns } = layout
const place = template.items.findIndex(({ dimension }) => dimension === 'roles')
const item = template.items[place]?.id ?? ''
const weightCell = cellName(layout.itemRows.get(item) ?? 0, columns.weight)
const bandCell = (band: number) => cellName(1 + band, listColumns.bandFrom)

describe.each(languages)('a sheet in %s', (language) => {
  const words = worksheetWords[language]
  const { names, messages } = words
  let desk: Desk
  let partnership: string

  const shown = (row: number, column: number) => desk.value(names.scorecard, cellName(row, column))
  const inRow = (dimension: Dimension, column: number) =>
    shown(scorecardDimensionRows.get(dimension) ?? 0, column)
  const check = () => shown(scorecardRows.check, scorecardColumns.score)
  const everyFigure = () =>
    [...scorecardDimensionRows.values(), scorecardRows.overallPrinciples, scorecardRows.overallBenefits].map(
      (row) => [shown(row, scorecardColumns.score), shown(row, scorecardColumns.band)],
    )

  beforeAll(async () => {
    desk = await openDesk(language === 'id' ? 'in_ID' : 'en_US')
    partnership = add(desk, { language })
    for (const row of layout.itemRows.values()) {
      desk.paste(names.ratings, cellName(row, columns.firstRespondent), [[2, 4]])
    }
  }, 60_000)

  it.each([0, -1, 101, '', 'x', "'2", true])(
    'shows no score with a weight of %j, says where, and nothing is sent',
    (weight) => {
      const before = everyFigure()
      desk.paste(names.ratings, weightCell, [[weight]])
      expect(check()).toBe(messages['wrong-weights'] + dimensionNames[language].roles)
      expect(inRow('roles', scorecardColumns.score)).toBe('–')
      expect(inRow('roles', scorecardColumns.band)).toBe('–')
      expect(inRow('roles', scorecardColumns.respondents)).toBe(0)
      expect(inRow('trust', scorecardColumns.score)).toBe(3)
      expect(shown(scorecardRows.overallPrinciples, scorecardColumns.score)).toBe('–')
      expect(shown(scorecardRows.overallBenefits, scorecardColumns.score)).toBe(3)
      const state = desk.value(
        names.ratings,
        cellName(layout.stateRows.get('roles') ?? 0, columns.firstRespondent),
      )
      expect(state).toBe('–')
      expect(read(desk, partnership).wrongWeights).toMatchObject([{ cell: `${names.ratings}!${weightCell}` }])
      desk.paste(names.ratings, weightCell, [[1]])
      expect(everyFigure()).toEqual(before)
      expect(check()).toBe(messages['all-counted'])
    },
  )

  it('names every place where a weight is wrong, wherever the column was moved to', () => {
    const lastDimension = template.items.at(-1)?.dimension ?? 'trust'
    const last = cellName(layout.itemRows.get(template.items.at(-1)?.id ?? '') ?? 0, columns.weight)
    desk.paste(names.ratings, weightCell, [[0]])
    desk.paste(names.ratings, last, [[0]])
    expect(check()).toBe(
      `${messages['wrong-weights']}${dimensionNames[language].roles}, ${dimensionNames[language][lastDimension]}`,
    )
    desk.insertColumns(names.ratings, columns.dimension)
    const cells = read(desk, partnership).wrongWeights.map(({ cell }) => cell)
    expect(cells).toEqual([weightCell, last].map((cell) => `${names.ratings}!${cell.replace('C', 'D')}`))
    desk.deleteColumns(names.ratings, columns.dimension)
    desk.paste(names.ratings, weightCell, [[1]])
    desk.paste(names.ratings, last, [[1]])
  })

  it.each([
    ['one that does not start at 1.0', { 1: 12 }, [1]],
    ['one that starts below the one before', { 2: 45 }, [3]],
    ['one that starts where the one before does', { 3: 30 }, [3]],
    ['one beyond the scale', { 3: 51 }, [3]],
    ['a blank', { 2: '' }, [2]],
    ['a text', { 2: 'x' }, [2, 3]],
  ])('shows no band with %s, says where, and keeps the scores', (_, edges, wrong) => {
    const before = everyFigure()
    for (const [band, edge] of Object.entries(edges))
      desk.paste(names.lists, bandCell(Number(band)), [[edge]])
    const named = wrong.map((band) => {
      const id = template.bands[band - 1]?.id ?? ''
      return `${band}. ${template.wording[language].bands[id]?.name}`
    })
    expect(check()).toBe(messages['wrong-bands'] + named.join(', '))
    expect(inRow('trust', scorecardColumns.score)).toBe(3)
    expect(inRow('trust', scorecardColumns.band)).toBe('–')
    expect(inRow('trust', scorecardColumns.flag)).toBe('')
    expect(read(desk, partnership).wrongBands.map(({ cell }) => cell)).toEqual(
      wrong.map((band) => `${names.lists}!${bandCell(band)}`),
    )
    desk.paste(
      names.lists,
      bandCell(1),
      template.bands.map(({ from }) => [from * 10]),
    )
    expect(everyFigure()).toEqual(before)
    expect(check()).toBe(messages['all-counted'])
  })
})
