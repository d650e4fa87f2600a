import { benefits, type Dimension, dimensions, principles } from '../../../shared/words/dimension.ts'
import { DotsDrawing } from '../charts/dots-drawing.tsx'
import { gapOn, widestGap } from './gaps.ts'
import { groupsWords } from './groups-words.ts'
import { Matrix } from './matrix.tsx'
import { Question } from './question.tsx'
import { questionWords } from './question-words.ts'
import { type Dashboard, type Group, listText, scoreText } from './reading.ts'
import { WhyAbsent } from './why-absent.tsx'

interface GroupsFrame {
  readonly dashboard: Dashboard
  readonly id: 'sectors' | 'kinds'
}

const isShown = ({ scores }: Group): boolean => dimensions.some((id) => scores[id].value !== null)

function answerOf(groups: readonly Group[], { dashboard, id }: GroupsFrame): string {
  const words = groupsWords[dashboard.language]
  if (groups.length === 0) return dashboard.nothing[id]
  const widest = widestGap(groups)
  if (widest === undefined) return words.oneGroup
  const gap = scoreText(widest.gap, dashboard)
  const dimension = dashboard.names[widest.dimension]
  if (!widest.flagged) return words.agree(dimension, gap)
  const { highest, high, lowest, low } = widest
  return words.answer(
    dimension,
    listText(highest, dashboard),
    scoreText(high, dashboard),
    listText(lowest, dashboard),
    scoreText(low, dashboard),
    gap,
  )
}

function Dots(
  frame: GroupsFrame & {
    readonly groups: readonly Group[]
    readonly family: readonly Dimension[]
    readonly part: string
    readonly title: string
  },
) {
  const { dashboard, id, groups, family, part, title } = frame
  const { names, language } = dashboard
  const rows = family.map((dimension) => {
    const gap = gapOn(dimension, groups)
    return {
      name: names[dimension],
      dots: groups
        .flatMap(({ letter, hue, scores }) => {
          const { value } = scores[dimension]
          return value === null ? [] : [{ letter, hue, value }]
        })
        .sort((one, other) => one.value - other.value),
      note: gap === undefined ? '–' : scoreText(gap.gap, dashboard),
      flagged: gap?.flagged ?? false,
    }
  })
  const described = family.map((dimension) => {
    const values = groups.map(({ name, scores }) => {
      const { value } = scores[dimension]
      return `${name} ${value === null ? dashboard.absent : scoreText(value, dashboard)}`
    })
    return `${names[dimension]}: ${values.join(', ')}.`
  })
  return (
    <div>
      <h3>{title}</h3>
      <DotsDrawing
        id={`${id}-${part}`}
        title={title}
        description={described.join(' ')}
        rows={rows}
        noteHeading={groupsWords[language].gap}
      />
    </div>
  )
}

function DotLegend({ groups, label }: { readonly groups: readonly Group[]; readonly label: string }) {
  return (
    <ul class="legend" aria-label={label}>
      {groups.map(({ letter, hue, name }) => (
        <li>
          <span class={`letter-dot hue-${hue}`} aria-hidden="true">
            {letter}
          </span>
          {name}
        </li>
      ))}
    </ul>
  )
}

/** A dot for each group on each score, with the gap between them. Groups of which nothing is shown are named. */
export function Groups(frame: GroupsFrame) {
  const { dashboard, id } = frame
  const { language, words } = dashboard
  const { sectorsLead, kindsLead, hidden: hiddenText } = groupsWords[language]
  const groups = dashboard[id]
  const shown = groups.filter(isShown)
  const hidden = groups.filter((group) => !isShown(group))
  const { title } = questionWords[language][id]
  return (
    <Question id={id} title={title} answer={answerOf(shown, frame)}>
      {shown.length === 0 ? null : (
        <figure class="chart">
          <figcaption class="quiet">
            {id === 'sectors' ? sectorsLead : kindsLead[dashboard.release.disclosure]}
          </figcaption>
          <DotLegend groups={shown} label={title} />
          <div class="columns">
            <Dots {...frame} groups={shown} family={principles} part="principles" title={words.principles} />
            <Dots {...frame} groups={shown} family={benefits} part="benefits" title={words.benefits} />
          </div>
          <Matrix dashboard={dashboard} title={title} groups={shown} />
        </figure>
      )}
      {hidden.length === 0 || shown.length === 0 ? null : (
        <p class="quiet small">
          {hiddenText(
            listText(
              hidden.map(({ name }) => name),
              dashboard,
            ),
          )}
        </p>
      )}
      <WhyAbsent
        figures={groups.flatMap(({ scores }) => dimensions.map((dimension) => scores[dimension]))}
        dashboard={dashboard}
      />
    </Question>
  )
}
