import { EnumGroup, type EnumValue, wrongParameters } from './service.ts'

export const borderStyles = new EnumGroup('DOTTED DASHED SOLID SOLID_MEDIUM SOLID_THICK DOUBLE')
export const wrapStrategies = new EnumGroup('WRAP OVERFLOW CLIP')
export const protectionTypes = new EnumGroup('RANGE SHEET')
export const dimensions = new EnumGroup('COLUMNS ROWS')
export const interpolationTypes = new EnumGroup('NUMBER PERCENT PERCENTILE MIN MAX')
export const metadataVisibilities = new EnumGroup('DOCUMENT PROJECT')
export const metadataLocations = new EnumGroup('SPREADSHEET SHEET ROW COLUMN')
export const copyPasteTypes = new EnumGroup(
  'PASTE_NORMAL PASTE_NO_BORDERS PASTE_FORMAT PASTE_FORMULA PASTE_DATA_VALIDATION PASTE_VALUES PASTE_CONDITIONAL_FORMATTING PASTE_COLUMN_WIDTHS',
)
export const bandingThemes = new EnumGroup(
  'LIGHT_GREY CYAN GREEN YELLOW ORANGE BLUE TEAL GREY BROWN LIGHT_GREEN INDIGO PINK',
)
export const validationCriteria = new EnumGroup(
  'DATE_AFTER DATE_BEFORE DATE_BETWEEN DATE_EQUAL_TO DATE_IS_VALID_DATE DATE_NOT_BETWEEN DATE_ON_OR_AFTER DATE_ON_OR_BEFORE NUMBER_BETWEEN NUMBER_EQUAL_TO NUMBER_GREATER_THAN NUMBER_GREATER_THAN_OR_EQUAL_TO NUMBER_LESS_THAN NUMBER_LESS_THAN_OR_EQUAL_TO NUMBER_NOT_BETWEEN NUMBER_NOT_EQUAL_TO TEXT_CONTAINS TEXT_DOES_NOT_CONTAIN TEXT_EQUAL_TO TEXT_IS_VALID_EMAIL TEXT_IS_VALID_URL VALUE_IN_LIST VALUE_IN_RANGE CUSTOM_FORMULA CHECKBOX',
)
export const booleanCriteria = new EnumGroup(
  'CELL_EMPTY CELL_NOT_EMPTY DATE_AFTER DATE_BEFORE DATE_EQUAL_TO NUMBER_BETWEEN NUMBER_EQUAL_TO NUMBER_GREATER_THAN NUMBER_GREATER_THAN_OR_EQUAL_TO NUMBER_LESS_THAN NUMBER_LESS_THAN_OR_EQUAL_TO NUMBER_NOT_BETWEEN NUMBER_NOT_EQUAL_TO TEXT_CONTAINS TEXT_DOES_NOT_CONTAIN TEXT_EQUAL_TO TEXT_STARTS_WITH TEXT_ENDS_WITH CUSTOM_FORMULA',
)
export const chartTypes = new EnumGroup(
  'TIMELINE AREA BAR BUBBLE CANDLESTICK COLUMN COMBO GAUGE GEO HISTOGRAM RADAR LINE ORG PIE SCATTER SPARKLINE STEPPED_AREA TABLE TREEMAP WATERFALL',
)
export const chartHidden = new EnumGroup('IGNORE_BOTH IGNORE_ROWS IGNORE_COLUMNS SHOW_BOTH')
export const chartMerge = new EnumGroup('MERGE_COLUMNS MERGE_ROWS')
export const buttons = new EnumGroup('CLOSE OK CANCEL YES NO')
export const buttonSets = new EnumGroup('OK OK_CANCEL YES_NO YES_NO_CANCEL')
export const authModes = new EnumGroup('NONE CUSTOM_FUNCTION LIMITED FULL')
export const digestAlgorithms = new EnumGroup('MD2 MD5 SHA_1 SHA_256 SHA_384 SHA_512')
export const charsets = new EnumGroup('US_ASCII UTF_8')
export const sandboxModes = new EnumGroup('EMULATED IFRAME NATIVE')

/** The value as a member of the enum; throws Google's complaint when it is none. */
export function memberOf(group: EnumGroup, value: unknown, method: string): EnumValue {
  if (!group.includes(value)) throw wrongParameters(method, value)
  return value
}
