/**
 * Every function that a formula of Mitra's may use: those on which Google Sheets, HyperFormula and LibreOffice agree.
 * SUMPRODUCT takes no IF inside, INDEX always row and column.
 */
export const allowedFunctions = [
  'SUM',
  'SUMIF',
  'SUMIFS',
  'SUMPRODUCT',
  'AVERAGE',
  'AVERAGEIF',
  'COUNT',
  'COUNTA',
  'COUNTIF',
  'COUNTIFS',
  'IF',
  'IFERROR',
  'AND',
  'OR',
  'ISNUMBER',
  'ROUND',
  'ABS',
  'SQRT',
  'MAX',
  'MIN',
  'MEDIAN',
  'VAR',
  'STDEV',
  'AVEDEV',
  'SMALL',
  'LARGE',
  'INDEX',
  'MATCH',
  'TEXTJOIN',
  'REPT',
] as const
export type AllowedFunction = (typeof allowedFunctions)[number]
