import { parse } from 'csv-parse/sync'
import * as z from 'zod'

const rowsSchema = z.array(z.array(z.string()))

/** The rows of a CSV with its heading, read by the rules of RFC 4180: anything that they do not allow throws. */
export function rowsByCsvParse(csv: string): string[][] {
  return rowsSchema.parse(
    parse(csv, { relax_quotes: false, relax_column_count: false, record_delimiter: '\r\n', bom: false }),
  )
}
