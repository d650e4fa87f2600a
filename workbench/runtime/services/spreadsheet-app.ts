import { ColorBuilder } from './color.ts'
import { ConditionalFormatRuleBuilder } from './conditional-format.ts'
import { DataValidationBuilder } from './data-validation.ts'
import type { Document } from './document.ts'
import * as enums from './enums.ts'
import type { Range } from './range.ts'
import { RichTextValueBuilder, TextStyleBuilder } from './rich-text.ts'
import { type EnumGroup, type Served, Service } from './service.ts'
import type { Sheet } from './sheet.ts'
import type { Spreadsheet } from './spreadsheet.ts'
import { Ui } from './ui.ts'

type Names =
  | 'getActive'
  | 'getActiveSpreadsheet'
  | 'getActiveSheet'
  | 'getActiveRange'
  | 'getCurrentCell'
  | 'setActiveSheet'
  | 'getUi'
  | 'flush'
  | 'newDataValidation'
  | 'newConditionalFormatRule'
  | 'newTextStyle'
  | 'newRichTextValue'
  | 'newColor'

export class SpreadsheetApp
  extends Service
  implements Served<GoogleAppsScript.Spreadsheet.SpreadsheetApp, Names>
{
  readonly #document: Document
  readonly #ui: Ui
  readonly BorderStyle: EnumGroup = enums.borderStyles
  readonly WrapStrategy: EnumGroup = enums.wrapStrategies
  readonly ProtectionType: EnumGroup = enums.protectionTypes
  readonly DataValidationCriteria: EnumGroup = enums.validationCriteria
  readonly BooleanCriteria: EnumGroup = enums.booleanCriteria
  readonly DeveloperMetadataVisibility: EnumGroup = enums.metadataVisibilities
  readonly DeveloperMetadataLocationType: EnumGroup = enums.metadataLocations
  readonly BandingTheme: EnumGroup = enums.bandingThemes
  readonly Dimension: EnumGroup = enums.dimensions
  readonly InterpolationType: EnumGroup = enums.interpolationTypes
  readonly CopyPasteType: EnumGroup = enums.copyPasteTypes

  constructor(document: Document) {
    super()
    this.#document = document
    this.#ui = new Ui(document.host)
  }

  getActive(): Spreadsheet {
    return this.#document.spreadsheet
  }

  getActiveSpreadsheet(): Spreadsheet {
    return this.#document.spreadsheet
  }

  getActiveSheet(): Sheet {
    return this.#document.spreadsheet.getActiveSheet()
  }

  getActiveRange(): Range {
    return this.#document.spreadsheet.getActiveRange()
  }

  getCurrentCell(): Range {
    return this.#document.spreadsheet.getCurrentCell()
  }

  setActiveSheet(sheet: unknown): Sheet {
    return this.#document.spreadsheet.setActiveSheet(sheet)
  }

  getUi(): Ui {
    return this.#ui
  }

  /** Nothing to do: whatever is read next is computed from everything written before. */
  flush(): void {}

  newDataValidation(): DataValidationBuilder {
    return new DataValidationBuilder(this.#document)
  }

  newConditionalFormatRule(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.#document)
  }

  newTextStyle(): TextStyleBuilder {
    return new TextStyleBuilder()
  }

  newRichTextValue(): RichTextValueBuilder {
    return new RichTextValueBuilder()
  }

  newColor(): ColorBuilder {
    return new ColorBuilder()
  }
}
