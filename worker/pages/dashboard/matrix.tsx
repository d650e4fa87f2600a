import { dimensions } from '../../../shared/words/dimension.ts'
import { gapOn } from './gaps.ts'
import { groupsWords } from './groups-words.ts'
import { bandInWords, type Dashboard, type Figure, type Group, listText, scoreText } from './reading.ts'

function GroupCell({ figure, dashboard }: { readonly figure: Figure; readonly dashboard: Dashboard }) {
  if (figure.value === null) return <td class="absent">{dashboard.absent}</td>
  return (
    <td class={bandInWords(figure.value, dashboard)?.tone}>
      <strong>{scoreText(figure.value, dashboard)}</strong>
      <span class="of">{`n ${figure.n}`}</span>
    </td>
  )
}

/** The ten scores of several groups side by side, with the gap between them. */
export function Matrix(frame: {
  readonly dashboard: Dashboard
  readonly title: string
  readonly groups: readonly Group[]
}) {
  const { dashboard, title, groups } = frame
  const { words, names, language } = dashboard
  const { gap: gapHeading, gapBetween } = groupsWords[language]
  return (
    <details class="numbers">
      <summary>
        {words.asTable}
        <span class="visually-hidden">{`: ${title}`}</span>
      </summary>
      <section class="scroller" aria-label={`${words.asTable}: ${title}`} tabindex={0}>
        <table class="matrix">
          <thead>
            <tr>
              <th scope="col">{words.dimension}</th>
              {groups.map(({ name }) => (
                <th scope="col">{name}</th>
              ))}
              <th scope="col">{gapHeading}</th>
            </tr>
          </thead>
          <tbody>
            {dimensions.map((dimension) => {
              const gap = gapOn(dimension, groups)
              return (
                <tr>
                  <th scope="row">{names[dimension]}</th>
                  {groups.map(({ scores }) => (
                    <GroupCell figure={scores[dimension]} dashboard={dashboard} />
                  ))}
                  <td class={gap?.flagged ? 'gap flagged' : 'gap'}>
                    <strong>{gap === undefined ? '–' : scoreText(gap.gap, dashboard)}</strong>
                    {gap?.flagged ? (
                      <span class="of">
                        {gapBetween(listText(gap.highest, dashboard), listText(gap.lowest, dashboard))}
                      </span>
                    ) : null}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </section>
    </details>
  )
}
