/** The worksheets that every partnership has. */
export type CoreWorksheet =
  | 'lists'
  | 'partnership'
  | 'checklist'
  | 'ratings'
  | 'scorecard'
  | 'charts'
  | 'items'
  | 'actions'

/** What the sheets of one partnership are called, a second partnership's included: "Ratings (2)". */
export type WorksheetNames = Readonly<Record<CoreWorksheet, string>>
