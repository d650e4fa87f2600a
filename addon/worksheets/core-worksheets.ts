/** The worksheets that every partnership has, in the order in which they are inserted: choices refer to Lists. */
export const coreWorksheets = ['lists', 'partnership', 'checklist', 'ratings', 'scorecard'] as const
export type CoreWorksheet = (typeof coreWorksheets)[number]

/** What the sheets of one partnership are called, a second partnership's included: "Ratings (2)". */
export type WorksheetNames = Readonly<Record<CoreWorksheet, string>>
