import type { Range } from './range.ts'
import { type Served, Service } from './service.ts'

type Names =
  | 'getRanges'
  | 'activate'
  | 'breakApart'
  | 'clear'
  | 'clearContent'
  | 'clearFormat'
  | 'clearNote'
  | 'clearDataValidations'
  | 'insertCheckboxes'
  | 'setBackground'
  | 'setBorder'
  | 'setFontColor'
  | 'setFontFamily'
  | 'setFontLine'
  | 'setFontSize'
  | 'setFontStyle'
  | 'setFontWeight'
  | 'setFormula'
  | 'setHorizontalAlignment'
  | 'setVerticalAlignment'
  | 'setNote'
  | 'setNumberFormat'
  | 'setValue'
  | 'setWrap'
  | 'setWrapStrategy'

type Shared = Exclude<Names, 'getRanges'>

/** Several ranges of one sheet, changed together. */
export class RangeList extends Service implements Served<GoogleAppsScript.Spreadsheet.RangeList, Names> {
  readonly #ranges: readonly Range[]

  constructor(ranges: readonly Range[]) {
    super()
    this.#ranges = ranges
  }

  getRanges(): Range[] {
    return [...this.#ranges]
  }

  #each(change: (range: Range) => unknown): this {
    for (const range of this.#ranges) change(range)
    return this
  }

  activate = this.#passing('activate')
  breakApart = this.#passing('breakApart')
  clear = this.#passing('clear')
  clearContent = this.#passing('clearContent')
  clearFormat = this.#passing('clearFormat')
  clearNote = this.#passing('clearNote')
  clearDataValidations = this.#passing('clearDataValidations')
  insertCheckboxes = this.#passing('insertCheckboxes')
  setBackground = this.#passing('setBackground')
  setBorder = this.#passing('setBorder')
  setFontColor = this.#passing('setFontColor')
  setFontFamily = this.#passing('setFontFamily')
  setFontLine = this.#passing('setFontLine')
  setFontSize = this.#passing('setFontSize')
  setFontStyle = this.#passing('setFontStyle')
  setFontWeight = this.#passing('setFontWeight')
  setFormula = this.#passing('setFormula')
  setHorizontalAlignment = this.#passing('setHorizontalAlignment')
  setVerticalAlignment = this.#passing('setVerticalAlignment')
  setNote = this.#passing('setNote')
  setNumberFormat = this.#passing('setNumberFormat')
  setValue = this.#passing('setValue')
  setWrap = this.#passing('setWrap')
  setWrapStrategy = this.#passing('setWrapStrategy')

  #passing<Name extends Shared>(name: Name): (...values: Parameters<Range[Name]>) => this {
    return (...values) =>
      this.#each((range) => {
        const method: (...given: never[]) => unknown = range[name]
        Reflect.apply(method, range, values)
      })
  }
}
