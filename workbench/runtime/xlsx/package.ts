import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

const workbookPart = 'xl/workbook.xml'

/** A defined name as the file has it: the element's attributes and its text, both still escaped. */
export interface DefinedName {
  attributes: string
  text: string
}

const element = /<(?:\w+:)?definedName\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?definedName>)/g
const list = /<(?:\w+:)?definedNames\b[^>]*?(?:\/>|>[\s\S]*?<\/(?:\w+:)?definedNames>)/

/**
 * The file without its defined names, and those apart. ExcelJS keeps only names of cells, and spells a name of a
 * large range out cell by cell; so names go round it, untouched.
 */
export function withoutNames(xlsx: Uint8Array): { xlsx: Uint8Array; names: DefinedName[] } {
  const parts = unzipSync(xlsx)
  const workbook = parts[workbookPart]
  if (!workbook) throw new Error('This is no .xlsx file: it has no workbook.')
  const xml = strFromU8(workbook)
  const found = list.exec(xml)?.[0]
  if (found === undefined) return { xlsx, names: [] }
  const names = [...found.matchAll(element)].map(([, attributes = '', text = '']) => ({ attributes, text }))
  parts[workbookPart] = strToU8(xml.replace(found, ''))
  return { xlsx: zipSync(parts, { level: 0 }), names }
}

/** The file with these defined names. */
export function withNames(xlsx: Uint8Array, names: readonly DefinedName[]): Uint8Array {
  if (names.length === 0) return xlsx
  const parts = unzipSync(xlsx)
  const workbook = parts[workbookPart]
  if (!workbook) throw new Error('The file has no workbook.')
  const elements = names.map(({ attributes, text }) => `<definedName${attributes}>${text}</definedName>`)
  const xml = strFromU8(workbook)
    .replace(list, '')
    .replace('</sheets>', () => `</sheets><definedNames>${elements.join('')}</definedNames>`)
  parts[workbookPart] = strToU8(xml)
  return zipSync(parts)
}

/** One attribute of a defined name, unescaped. */
export function attributeOf(name: DefinedName, attribute: string): string | null {
  const match = new RegExp(`\\s${attribute}="([^"]*)"`).exec(name.attributes)
  return match ? unescaped(match[1] ?? '') : null
}

export function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}

export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
