/**
 * A formula for Google Sheets that reads a CSV of the Worker. It says in which language the file is written: without that,
 * a spreadsheet set to Indonesian would take 3.6 for the sixth of March. Semicolons are corrected to commas where a locale
 * wants these, never the other way.
 *
 * @param address with the key in it
 */
export function importFormula(address: string): string {
  return `=IMPORTDATA("${address}"; ","; "en_US")`
}
