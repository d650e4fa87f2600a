import { formatNumber } from '../../../shared/language/language.ts'
import { dimensions } from '../../../shared/words/dimension.ts'
import { BarsDrawing } from '../charts/bars-drawing.tsx'
import { Chart } from '../charts/chart.tsx'
import { Question } from './question.tsx'
import { questionWords } from './question-words.ts'
import type { Dashboard, Group } from './reading.ts'
import { tookPartWords } from './took-part-words.ts'
import { WhyAbsent } from './why-absent.tsx'

const counted = ['organisations', 'partnerships', 'respondents'] as const

/** The most organisations that any of the group's published figures rests on; null when none is shown. */
function mostBehind({ scores }: Group): number | null {
  const counts = dimensions.flatMap((dimension) => {
    const { value, n } = scores[dimension]
    return value === null || n === null ? [] : [n]
  })
  return counts.length === 0 ? null : Math.max(...counts)
}

function BySector({ dashboard }: { readonly dashboard: Dashboard }) {
  const { sectors, counts, absent, language, words } = dashboard
  const { bySector, bySectorLead, sector } = tookPartWords[language]
  const rows = sectors.map((group) => {
    const most = mostBehind(group)
    return {
      name: group.name,
      share: most === null ? null : most / counts.organisations,
      written: most === null ? absent : String(most),
      most,
    }
  })
  if (rows.every(({ most }) => most === null)) return null
  return (
    <>
      <Chart
        title={bySector}
        legend={<p class="quiet small">{bySectorLead}</p>}
        numbers={{
          summary: words.asTable,
          title: bySector,
          columns: [sector, words.organisationsColumn],
          rows: rows.map(({ name, written }) => ({ name, cells: [written] })),
        }}
      >
        <BarsDrawing
          id="took-part-sectors"
          title={bySector}
          description={rows.map(({ name, written }) => `${name}: ${written}.`).join(' ')}
          rows={rows}
        />
      </Chart>
      <WhyAbsent figures={rows.map(({ most }) => ({ value: most, n: most }))} dashboard={dashboard} />
    </>
  )
}

/** On how many the figures of a release rest, and who among them answered. */
export function TookPart({ dashboard, nobody }: { readonly dashboard: Dashboard; readonly nobody: string }) {
  const { counts, language } = dashboard
  const words = tookPartWords[language]
  const number = (count: (typeof counted)[number]) => formatNumber(counts[count], 0, language)
  const phrase = (count: (typeof counted)[number]) => `${number(count)} ${words[count](counts[count])}`
  const answer =
    counts.organisations === 0
      ? nobody
      : words.answer(phrase('organisations'), phrase('partnerships'), phrase('respondents'))
  return (
    <Question id="took-part" title={questionWords[language]['took-part'].title} answer={answer}>
      <ul class="counts">
        {counted.map((count) => (
          <li>
            <strong>{number(count)}</strong>
            {words[count](counts[count])}
          </li>
        ))}
      </ul>
      <BySector dashboard={dashboard} />
    </Question>
  )
}
