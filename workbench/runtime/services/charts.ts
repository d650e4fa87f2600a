import type { PlacedArea } from '../spreadsheet/area.ts'
import type { ChartModel, SheetModel } from '../spreadsheet/sheet.ts'
import type { Document } from './document.ts'
import { chartHidden, chartMerge, chartTypes, memberOf } from './enums.ts'
import { RangePlace } from './range-place.ts'
import { type EnumGroup, type EnumValue, type Served, Service, wrongParameters } from './service.ts'

/** The `Charts` service: enums only. */
export class Charts extends Service {
  readonly ChartType: EnumGroup = chartTypes
  readonly ChartHiddenDimensionStrategy: EnumGroup = chartHidden
  readonly ChartMergeStrategy: EnumGroup = chartMerge
}

class ContainerInfo
  extends Service
  implements Served<GoogleAppsScript.Spreadsheet.ContainerInfo, ContainerNames>
{
  readonly #position: ChartModel['position']

  constructor(position: ChartModel['position']) {
    super()
    this.#position = position
  }

  getAnchorRow(): number {
    return this.#position.row + 1
  }

  getAnchorColumn(): number {
    return this.#position.column + 1
  }

  getOffsetX(): number {
    return this.#position.offsetX
  }

  getOffsetY(): number {
    return this.#position.offsetY
  }
}

type ContainerNames = keyof GoogleAppsScript.Spreadsheet.ContainerInfo

/** A chart's options, by name. */
class ChartOptions extends Service {
  readonly #options: Readonly<Record<string, unknown>>

  constructor(options: Readonly<Record<string, unknown>>) {
    super()
    this.#options = options
  }

  get(option: string): unknown {
    return this.#options[option] ?? null
  }
}

type Names = 'getChartId' | 'getContainerInfo' | 'getNumHeaders' | 'getOptions' | 'getRanges' | 'modify'

export class EmbeddedChart
  extends Service
  implements Served<GoogleAppsScript.Spreadsheet.EmbeddedChart, Names>
{
  readonly document: Document
  readonly sheet: SheetModel
  readonly model: ChartModel

  constructor(document: Document, sheet: SheetModel, model: ChartModel) {
    super()
    this.document = document
    this.sheet = sheet
    this.model = model
  }

  getChartId(): number | null {
    return this.model.id === 0 ? null : this.model.id
  }

  getContainerInfo(): ContainerInfo {
    return new ContainerInfo(this.model.position)
  }

  getNumHeaders(): number {
    return this.model.numHeaders
  }

  getOptions(): ChartOptions {
    return new ChartOptions(this.model.options)
  }

  getRanges(): Service[] {
    return this.model.ranges.map(({ sheetId, area }) =>
      this.document.range(this.document.sheetModel(sheetId), area),
    )
  }

  modify(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this.document, this.sheet, this.model)
  }
}

type BuilderNames =
  | 'addRange'
  | 'clearRanges'
  | 'setChartType'
  | 'setOption'
  | 'setPosition'
  | 'setNumHeaders'
  | 'setTransposeRowsAndColumns'
  | 'setHiddenDimensionStrategy'
  | 'setMergeStrategy'
  | 'asBarChart'
  | 'asColumnChart'
  | 'asLineChart'
  | 'asPieChart'
  | 'asScatterChart'
  | 'asAreaChart'
  | 'build'

/** Builds a chart: it is kept as what it was asked to be, for a page to draw. */
export class EmbeddedChartBuilder
  extends Service
  implements Served<GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder, BuilderNames>
{
  readonly #document: Document
  readonly #sheet: SheetModel
  readonly #model: ChartModel

  constructor(document: Document, sheet: SheetModel, from?: ChartModel) {
    super()
    this.#document = document
    this.#sheet = sheet
    this.#model = from
      ? { ...from, ranges: [...from.ranges], options: { ...from.options } }
      : {
          id: 0,
          type: 'COLUMN',
          ranges: [],
          options: {},
          position: { row: 0, column: 0, offsetX: 0, offsetY: 0 },
          numHeaders: 0,
          transpose: false,
        }
  }

  addRange(range: unknown): this {
    if (!(range instanceof RangePlace)) throw wrongParameters('EmbeddedChartBuilder.addRange', range)
    const added = { sheetId: range.place.sheet.id, area: range.place.area }
    // A range that is there already is not added again.
    if (!this.#model.ranges.some((there) => isSamePlace(there, added))) this.#model.ranges.push(added)
    return this
  }

  clearRanges(): this {
    this.#model.ranges = []
    return this
  }

  setChartType(type: unknown): this {
    this.#model.type = memberOf(chartTypes, type, 'EmbeddedChartBuilder.setChartType').label
    return this
  }

  #as(type: string): this {
    this.#model.type = type
    return this
  }

  asBarChart(): this {
    return this.#as('BAR')
  }

  asColumnChart(): this {
    return this.#as('COLUMN')
  }

  asLineChart(): this {
    return this.#as('LINE')
  }

  asPieChart(): this {
    return this.#as('PIE')
  }

  asScatterChart(): this {
    return this.#as('SCATTER')
  }

  asAreaChart(): this {
    return this.#as('AREA')
  }

  setOption(option: string, value: unknown): this {
    if (typeof option !== 'string' || option === '' || value === undefined)
      throw wrongParameters('EmbeddedChartBuilder.setOption', option, value)
    this.#model.options[option] = value
    return this
  }

  setPosition(row: number, column: number, offsetX: number, offsetY: number): this {
    if (![row, column, offsetX, offsetY].every((part) => Number.isInteger(part)) || row < 1 || column < 1)
      throw wrongParameters('EmbeddedChartBuilder.setPosition', row, column, offsetX, offsetY)
    this.#model.position = { row: row - 1, column: column - 1, offsetX, offsetY }
    return this
  }

  setNumHeaders(headers: number): this {
    if (!Number.isInteger(headers) || headers < 0)
      throw wrongParameters('EmbeddedChartBuilder.setNumHeaders', headers)
    this.#model.numHeaders = headers
    return this
  }

  setTransposeRowsAndColumns(transpose: boolean): this {
    if (typeof transpose !== 'boolean')
      throw wrongParameters('EmbeddedChartBuilder.setTransposeRowsAndColumns', transpose)
    this.#model.transpose = transpose
    return this
  }

  setHiddenDimensionStrategy(strategy: unknown): this {
    this.#model.options.hiddenDimensionStrategy = strategyName(chartHidden, strategy)
    return this
  }

  setMergeStrategy(strategy: unknown): this {
    this.#model.options.mergeStrategy = strategyName(chartMerge, strategy)
    return this
  }

  build(): EmbeddedChart {
    return new EmbeddedChart(this.#document, this.#sheet, this.#model)
  }
}

function isSamePlace(one: PlacedArea, other: PlacedArea): boolean {
  const keys = ['top', 'left', 'height', 'width'] as const
  return one.sheetId === other.sheetId && keys.every((key) => one.area[key] === other.area[key])
}

function strategyName(group: EnumGroup, strategy: unknown): string {
  const value: EnumValue = memberOf(group, strategy, 'EmbeddedChartBuilder.setStrategy')
  return value.label
}
