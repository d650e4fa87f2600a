const kilobyte = 1000

/** The largest sizes in bytes: `code` counts without the templates' texts, `all` with them. */
const budgets = { code: 150 * kilobyte, all: 250 * kilobyte, sidebar: 100 * kilobyte } as const

export type Sizes = Readonly<Record<keyof typeof budgets, number>>

const names: Readonly<Record<keyof Sizes, string>> = {
  code: 'Code.js without template texts',
  all: 'Code.js in all',
  sidebar: 'Sidebar.html',
}

const parts = ['code', 'all', 'sidebar'] as const

const inKilobytes = (bytes: number): string => (bytes / kilobyte).toFixed(1)

/** One line for each size beside its budget. */
export function describeSizes(sizes: Sizes): string {
  return parts
    .map((part) => `${names[part]}: ${inKilobytes(sizes[part])} of ${inKilobytes(budgets[part])} KB`)
    .join('\n')
}

/** @throws Error that names every part that is over its budget */
export function checkBudgets(sizes: Sizes): void {
  const over = parts.filter((part) => sizes[part] > budgets[part])
  if (over.length > 0) throw new Error(`Over budget: ${over.map((part) => names[part]).join(', ')}`)
}
