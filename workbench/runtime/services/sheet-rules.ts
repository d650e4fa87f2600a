import type { MetadataPlace } from '../spreadsheet/metadata.ts'
import { EmbeddedChart, EmbeddedChartBuilder } from './charts.ts'
import { ConditionalFormatRule } from './conditional-format.ts'
import {
  addMetadata,
  type DeveloperMetadata,
  DeveloperMetadataFinder,
  metadataAt,
} from './developer-metadata.ts'
import { memberOf, protectionTypes } from './enums.ts'
import { type Protection, protect, protectionsOf } from './protection.ts'
import { Exception, type Served, wrongParameters } from './service.ts'
import { SheetLayout } from './sheet-layout.ts'

type Names =
  | 'protect'
  | 'getProtections'
  | 'setConditionalFormatRules'
  | 'getConditionalFormatRules'
  | 'clearConditionalFormatRules'
  | 'newChart'
  | 'insertChart'
  | 'updateChart'
  | 'removeChart'
  | 'getCharts'
  | 'addDeveloperMetadata'
  | 'createDeveloperMetadataFinder'
  | 'getDeveloperMetadata'

/** What lies over a sheet: protection, conditional formats, charts and developer metadata. */
export abstract class SheetRules
  extends SheetLayout
  implements Served<GoogleAppsScript.Spreadsheet.Sheet, Names>
{
  protect(): Protection {
    return protect(this.document, this.model, null)
  }

  getProtections(type: unknown): Protection[] {
    const known = memberOf(protectionTypes, type, 'SpreadsheetApp.Sheet.getProtections')
    return protectionsOf(this.document, this.model, known)
  }

  setConditionalFormatRules(rules: unknown): void {
    const method = 'SpreadsheetApp.Sheet.setConditionalFormatRules'
    if (!Array.isArray(rules)) throw wrongParameters(method, rules)
    this.model.conditionalRules = rules.map((rule) => {
      if (!(rule instanceof ConditionalFormatRule)) throw wrongParameters(method, rule)
      if (rule.sheetId !== this.model.id)
        throw new Exception('Conditional format rule cannot reference a different sheet.')
      return rule.rule
    })
    this.model.layoutTouched = true
  }

  getConditionalFormatRules(): ConditionalFormatRule[] {
    return this.model.conditionalRules.map(
      (rule) => new ConditionalFormatRule(this.document, this.model.id, rule),
    )
  }

  clearConditionalFormatRules(): void {
    this.setConditionalFormatRules([])
  }

  newChart(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this.document, this.model)
  }

  insertChart(chart: unknown): void {
    if (!(chart instanceof EmbeddedChart)) throw wrongParameters('SpreadsheetApp.Sheet.insertChart', chart)
    this.model.charts.push({ ...chart.model, id: this.document.model.nextId() })
  }

  updateChart(chart: unknown): void {
    if (!(chart instanceof EmbeddedChart)) throw wrongParameters('SpreadsheetApp.Sheet.updateChart', chart)
    const index = this.model.charts.findIndex(({ id }) => id === chart.model.id)
    if (index < 0) throw new Exception('The chart is not on this sheet.')
    this.model.charts[index] = chart.model
  }

  removeChart(chart: unknown): void {
    if (!(chart instanceof EmbeddedChart)) throw wrongParameters('SpreadsheetApp.Sheet.removeChart', chart)
    this.model.charts = this.model.charts.filter(({ id }) => id !== chart.model.id)
  }

  getCharts(): EmbeddedChart[] {
    return this.model.charts.map((model) => new EmbeddedChart(this.document, this.model, model))
  }

  addDeveloperMetadata(...given: unknown[]): this {
    addMetadata(this.document, { type: 'SHEET', sheetId: this.model.id }, given)
    return this
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this.document, (place) => this.#holds(place))
  }

  getDeveloperMetadata(): DeveloperMetadata[] {
    return metadataAt(this.document, (place) => place.type === 'SHEET' && this.#holds(place))
  }

  #holds(place: MetadataPlace): boolean {
    return place.type !== 'SPREADSHEET' && place.sheetId === this.model.id
  }
}
