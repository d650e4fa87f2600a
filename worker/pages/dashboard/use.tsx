import { addresses } from '../../../shared/messages/addresses.ts'
import { importFormula } from '../../../shared/messages/import-formula.ts'
import { dateInWords } from '../date.ts'
import { CopyField } from './copy-field.tsx'
import { Question } from './question.tsx'
import { questionWords } from './question-words.ts'
import type { Dashboard } from './reading.ts'
import { useWords } from './use-words.ts'

/**
 * Ways to take the figures along and to cite them, and how they came about.
 *
 * @param frame.origin of this host, for the formula that a spreadsheet elsewhere uses, and for the citation
 * @param frame.method how the figures came about, a paragraph each
 */
export function Use(frame: {
  readonly dashboard: Dashboard
  readonly origin: string
  readonly method: readonly string[]
}) {
  const { dashboard, origin, method } = frame
  const { language, release } = dashboard
  const { programme, programmeName, round, publishedAt } = release
  const words = useWords[language]
  const csv = `${addresses.releaseCsv(programme, round.id)}?language=${language}`
  const buttons = { copy: words.copy, copied: words.copied }
  return (
    <Question id="use" title={questionWords[language].use.title} answer={words.answer}>
      <div class="screen-only">
        <h3>{words.downloads}</h3>
        <p class="actions">
          <a class="button" href={csv} download={`mitra-${round.id}.csv`}>
            {words.downloadCsv}
          </a>
          <a
            class="button plain"
            href={addresses.releaseJson(programme, round.id)}
            download={`mitra-${round.id}.json`}
          >
            {words.downloadJson}
          </a>
        </p>
        <h3>{words.sheet}</h3>
        <p>{words.sheetLead}</p>
        <CopyField
          id="formula"
          label={words.formula}
          text={importFormula(`${origin}${csv}&k=${words.feedKey}`)}
          {...buttons}
        />
      </div>
      <h3>{words.cite}</h3>
      <p>{words.citeLead}</p>
      <CopyField
        id="citation"
        label={words.citation}
        text={words.cited({
          programme: programmeName,
          round: round.label,
          date: dateInWords(publishedAt, language),
          address: origin + addresses.releasePage(programme, round.id),
        })}
        {...buttons}
      />
      <h3>{words.method}</h3>
      {method.map((text) => (
        <p class="small quiet">{text}</p>
      ))}
    </Question>
  )
}
