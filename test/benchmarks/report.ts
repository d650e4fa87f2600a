/** Prints one finding with its figures. */
export type Report = (what: string, figures: readonly string[]) => void

const width = 44

export const report: Report = (what, figures) => {
  console.log(`${what.padEnd(width)} ${figures.join(' · ')}`)
}
