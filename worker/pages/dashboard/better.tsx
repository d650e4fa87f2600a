import type { RoundChange } from '../../../shared/messages/change.ts'
import { benefits, type Dimension, dimensions, principles } from '../../../shared/words/dimension.ts'
import { CourseDrawing } from '../charts/course-drawing.tsx'
import { NumbersTable } from '../charts/numbers-table.tsx'
import { betterWords } from './better-words.ts'
import { extremesOf } from './extremes.ts'
import { Question } from './question.tsx'
import { questionWords } from './question-words.ts'
import { type Dashboard, listText, scoreText } from './reading.ts'
import { type RoundScores, roundScores } from './rounds.ts'
import { signed } from './signed.ts'
import { WhyAbsent } from './why-absent.tsx'

function directionOf(change: number): 'up' | 'down' | 'unchanged' {
  if (change === 0) return 'unchanged'
  return change > 0 ? 'up' : 'down'
}

const arrows = { up: '▲', down: '▼', unchanged: '=' } as const

/** A change with its sign, its direction as an arrow and in a word. */
function changeText(change: number | null, dashboard: Dashboard): string {
  const words = betterWords[dashboard.language]
  if (change === null) return `– ${words.absent}`
  const direction = directionOf(change)
  return `${arrows[direction]} ${signed(change, dashboard)} ${words[direction]}`
}

/** How the scores moved since the first round that there is to compare with. */
function answerOf([first]: readonly RoundChange[], dashboard: Dashboard): string {
  const { names, language } = dashboard
  const words = betterWords[language]
  if (first === undefined) return words.first
  const extremes = extremesOf(dimensions.map((id) => [names[id], { value: first.scores[id] }] as const))
  if (extremes === undefined) return words.notComparable(first.since.label)
  const moved = dimensions.flatMap((id) => first.scores[id] ?? [])
  const count = (direction: 'up' | 'down' | 'unchanged') =>
    moved.filter((change) => directionOf(change) === direction).length
  const { lowest, low, highest, high } = extremes
  const said = (who: readonly string[], change: number) =>
    `${listText(who, dashboard)} (${signed(change, dashboard)})`
  return [
    words.answer(first.since.label, count('up'), count('down'), count('unchanged')),
    words.most(high > 0 ? said(highest, high) : null, low < 0 ? said(lowest, low) : null),
  ]
    .filter((text) => text !== '')
    .join(' ')
}

function Course(frame: {
  readonly dashboard: Dashboard
  readonly dimension: Dimension
  readonly rounds: readonly RoundScores[]
}) {
  const { dashboard, dimension, rounds } = frame
  const { names, bands, absent, release, language } = dashboard
  const [first] = release.changes
  const points = rounds.map(({ scores }) => {
    const value = scores[dimension]
    return { value, written: value === null ? absent : scoreText(value, dashboard) }
  })
  const change = first?.scores[dimension] ?? null
  return (
    <li>
      <p class="course-name">{names[dimension]}</p>
      <CourseDrawing
        id={`course-${dimension}`}
        title={names[dimension]}
        description={rounds.map(({ label }, place) => `${label}: ${points[place]?.written}.`).join(' ')}
        bands={bands}
        points={points}
      />
      <p class={`course-change ${change === null ? '' : directionOf(change)}`}>
        {change === null
          ? betterWords[language].absent
          : `${arrows[directionOf(change)]} ${signed(change, dashboard)}`}
      </p>
    </li>
  )
}

function CourseTable({
  dashboard,
  rounds,
}: {
  readonly dashboard: Dashboard
  readonly rounds: readonly RoundScores[]
}) {
  const { names, absent, release, language, words } = dashboard
  const { table, changeSince } = betterWords[language]
  return (
    <NumbersTable
      summary={words.asTable}
      title={table}
      columns={[
        words.dimension,
        ...rounds.map(({ label }) => label),
        ...release.changes.map(({ since }) => changeSince(since.label)),
      ]}
      rows={dimensions.map((dimension) => ({
        name: names[dimension],
        cells: [
          ...rounds.map(({ scores }) => {
            const value = scores[dimension]
            return value === null ? absent : scoreText(value, dashboard)
          }),
          ...release.changes.map(({ scores }) => changeText(scores[dimension], dashboard)),
        ],
      }))}
    />
  )
}

/** How each score went from round to round. */
export function Better({ dashboard }: { readonly dashboard: Dashboard }) {
  const { release, language, words: all } = dashboard
  const { changes } = release
  const words = betterWords[language]
  const { title } = questionWords[language].better
  const rounds = roundScores(dashboard)
  const isShown = dimensions.some((id) => changes.some(({ scores }) => scores[id] !== null))
  return (
    <Question id="better" title={title} answer={answerOf(changes, dashboard)}>
      {isShown ? (
        <figure class="chart">
          <figcaption class="quiet">{words.lead}</figcaption>
          <ol class="course-rounds">
            {rounds.map(({ label }, place) => {
              const change = changes[place]
              return (
                <li>
                  {change === undefined
                    ? label
                    : words.inBoth(label, change.organisationsInBoth, change.organisations)}
                </li>
              )
            })}
          </ol>
          {[[all.principles, principles] as const, [all.benefits, benefits] as const].map(
            ([heading, family]) => (
              <>
                <h3>{heading}</h3>
                <ul class="courses">
                  {family.map((dimension) => (
                    <Course dashboard={dashboard} dimension={dimension} rounds={rounds} />
                  ))}
                </ul>
              </>
            ),
          )}
          <CourseTable dashboard={dashboard} rounds={rounds} />
        </figure>
      ) : null}
      {isShown ? (
        <WhyAbsent
          figures={rounds.flatMap(({ scores }) => dimensions.map((id) => ({ value: scores[id], n: null })))}
          dashboard={dashboard}
        />
      ) : null}
    </Question>
  )
}
