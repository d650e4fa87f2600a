import type { Content } from './draft.ts'

/** What Sheets is given to put a content into a cell. */
export function entryOf(content: Content): number | string {
  if (content === null) return ''
  return typeof content === 'number' ? content : content.written
}
