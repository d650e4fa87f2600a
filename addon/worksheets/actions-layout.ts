export const actionsColumns = {
  id: 1,
  item: 2,
  action: 3,
  owner: 4,
  due: 5,
  status: 6,
  score: 7,
  moved: 8,
  agreement: 9,
  label: 10,
  scoreThen: 11,
  added: 12,
} as const

/** So many rows are there to be filled. */
const preparedRows = 60
const firstAction = 4

export const actionsRows = {
  title: 1,
  guidance: 2,
  header: firstAction - 1,
  firstAction,
  preparedRows,
  /** Below the last prepared row. */
  end: firstAction + preparedRows,
} as const

/** What stands in the id column above and below the prepared rows. */
export const actionsRowCodes = { header: 'actions-start', end: 'actions-end' } as const

/** The names under which the columns are found again that are written beside an item's id. */
export const actionsAnchors = { scoreThen: 'score-when-added', added: 'added-on' } as const
