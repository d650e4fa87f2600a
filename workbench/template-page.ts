import {
  formatNumber,
  type InEachLanguage,
  type Language,
  languageOfLocale,
} from '../shared/language/language.ts'
import type { PlanningWorksheet } from '../shared/template/instrument.ts'
import type { Template } from '../shared/template/template.ts'
import type { Translation } from '../shared/template/translation.ts'
import type { ColumnWording } from '../shared/template/wording.ts'
import { dimensionNames, dimensions, principles } from '../shared/words/dimension.ts'

const headings: InEachLanguage<
  Readonly<
    Record<
      'version' | 'practices' | 'evidence' | 'items' | 'bands' | 'profile' | 'partners' | 'planning',
      string
    >
  >
> = {
  id: {
    version: 'versi',
    practices: 'Praktik',
    evidence: 'Bukti',
    items: 'Butir penilaian',
    bands: 'Kelompok skor',
    profile: 'Profil',
    partners: 'Para mitra',
    planning: 'Lembar perencanaan',
  },
  en: {
    version: 'version',
    practices: 'Practices',
    evidence: 'Evidence',
    items: 'Items',
    bands: 'Bands',
    profile: 'Profile',
    partners: 'Partners',
    planning: 'Planning worksheets',
  },
}

type ById<Value> = Readonly<Record<string, Value>>

const lines = (parts: readonly string[]): string => parts.join('\n')
const cell = (text: string): string => text.replaceAll('|', '\\|')
const tableRow = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`

function columnLine({ heading, hint, choices }: ColumnWording): string {
  const offered = choices === undefined ? '' : ` [${Object.values(choices).join(' / ')}]`
  return `- **${heading}**${offered}: ${hint}`
}

function bandLines(template: Template, words: Translation, language: Language): string[] {
  return template.bands.map(({ id, from, to }) => {
    const range = `${formatNumber(from, 1, language)}–${formatNumber(to, 1, language)}`
    return `- **${words.bands[id]?.name}** (${range}): ${words.bands[id]?.meaning}`
  })
}

function practiceLines(template: Template, words: Translation, language: Language): string[] {
  return principles.flatMap((principle) => [
    `\n### ${dimensionNames[language][principle]}\n`,
    ...template.practices
      .filter((practice) => practice.principle === principle)
      .map(({ id }) => {
        const practice = words.practices[id]
        return `- ${practice?.statement}\n  *${headings[language].evidence}:* ${practice?.evidence} (\`${id}\`)`
      }),
  ])
}

function itemLines(template: Template, words: Translation, language: Language): string[] {
  return dimensions.flatMap((dimension) => [
    `\n### ${dimensionNames[language][dimension]}\n`,
    ...template.items
      .filter((item) => item.dimension === dimension)
      .map(({ id }) => {
        const item = words.items[id]
        return `- ${item?.statement} (\`${id}\`)\n  - 1 = ${item?.low}\n  - 5 = ${item?.high}`
      }),
  ])
}

function rowLines({ columns, rows }: PlanningWorksheet, words: Translation['planning'][string]): string[] {
  const prepared = columns.filter(({ id }) => rows.some((row) => words.rows[row]?.[id] !== undefined))
  const shown = (row: string, column: string): string => {
    const text = words.rows[row]?.[column] ?? ''
    return words.columns[column]?.choices?.[text] ?? text
  }
  return [
    tableRow(prepared.map(({ id }) => words.columns[id]?.heading ?? id)),
    tableRow(prepared.map(() => '---')),
    ...rows.map((row) => tableRow(prepared.map(({ id }) => shown(row, id)))),
  ]
}

function planningLines(template: Template, planning: ById<Translation['planning'][string]>): string[] {
  return template.planning.flatMap((worksheet) => {
    const words = planning[worksheet.id]
    if (words === undefined) return []
    return [
      `\n### ${words.title}\n`,
      words.purpose,
      '',
      ...worksheet.columns.flatMap(({ id }) => {
        const column = words.columns[id]
        return column === undefined ? [] : [columnLine(column)]
      }),
      '',
      ...rowLines(worksheet, words),
    ]
  })
}

/**
 * Everything that a template says in one language, as a page of Markdown for someone who reviews or translates it. The
 * page's own headings are in English where Mitra does not speak the language.
 */
export function templatePage(template: Template, words: Translation): string {
  const language = languageOfLocale(words.language)
  const heading = headings[language]
  const { fields, partners } = words.profile
  const isFull = template.practices.length > 0
  return lines([
    `# ${words.name}\n`,
    `${words.description}\n`,
    `\`${template.id}\`, ${heading.version} ${template.version}\n`,
    `## ${heading.profile}\n`,
    ...template.profile.fields.map(({ id }) => `- **${fields[id]?.label}**: ${fields[id]?.hint}`),
    `\n## ${heading.partners}\n`,
    ...Object.values(partners).map(columnLine),
    ...(isFull ? [`\n## ${heading.practices}`, ...practiceLines(template, words, language)] : []),
    `\n## ${heading.items}`,
    ...itemLines(template, words, language),
    `\n## ${heading.bands}\n`,
    ...bandLines(template, words, language),
    ...(template.planning.length > 0
      ? [`\n## ${heading.planning}`, ...planningLines(template, words.planning)]
      : []),
    '',
  ])
}
