import type { Language } from '../../../shared/language/language.ts'
import type { Preview } from '../../../shared/messages/preview.ts'
import type { ProgrammeView } from '../../../shared/messages/programme-view.ts'
import type { Progress } from '../../../shared/messages/progress.ts'
import { type Dimension, dimensionNames, dimensions } from '../../../shared/words/dimension.ts'
import { sectorNames } from '../../../shared/words/sector.ts'
import { classNames } from '../class-names.ts'
import type { Desk } from './desk.ts'
import { element } from './dom.ts'
import { type Group, previewWords } from './preview-words.ts'

type Figures = Extract<Preview, { holds: 'figures' }>
type Named = Extract<Preview, { holds: 'names' }>

/** A figure by its name, and whether it would be shown. */
interface Figure {
  /** What several figures are of: a sector, a kind, a rate. */
  readonly of?: string
  readonly name: string
  readonly isShown: boolean
}

function scoresOf(scores: Readonly<Record<Dimension, boolean>>, language: Language): readonly Figure[] {
  return dimensions.map((dimension) => ({
    name: dimensionNames[language][dimension],
    isShown: scores[dimension],
  }))
}

const under = (of: string, figures: readonly Figure[]): readonly Figure[] =>
  figures.map((figure) => ({ ...figure, of }))

function figuresIn({ all, sectors, kinds, statements }: Figures, language: Language) {
  const { notApplicable, unknown } = previewWords[language]
  const ofItems = (rate: 'mean' | 'notApplicable' | 'unknown'): readonly Figure[] =>
    all.items.map((item) => ({ name: statements.items[item.id] ?? item.id, isShown: item[rate] }))
  return {
    scores: scoresOf(all.scores, language),
    items: ofItems('mean'),
    rates: [...under(notApplicable, ofItems('notApplicable')), ...under(unknown, ofItems('unknown'))],
    practices: all.practices.map(({ id, inPlace }) => ({
      name: statements.practices[id] ?? id,
      isShown: inPlace,
    })),
    sectors: sectors.flatMap(({ sector, scores }) =>
      under(sectorNames[language][sector], scoresOf(scores, language)),
    ),
    kinds: kinds.flatMap((entry) =>
      under(classNames[language][entry.class], scoresOf(entry.scores, language)),
    ),
  } satisfies Readonly<Record<Group, readonly Figure[]>>
}

const groups = ['scores', 'items', 'rates', 'practices', 'sectors', 'kinds'] as const

/**
 * A list's entries for the figures that would be shown, or would not: what all figures of a sector have in common is said
 * of it once, the others stand under it.
 */
function entriesOf(figures: readonly Figure[], isShown: boolean): HTMLElement[] {
  const fitting = figures.filter((figure) => figure.isShown === isShown)
  const places = new Set(fitting.map(({ of }) => of))
  return [...places].flatMap((place) => {
    const entries = fitting.filter(({ of }) => of === place).map(({ name }) => element('li', {}, name))
    if (place === undefined) return entries
    const isWhole = entries.length === figures.filter(({ of }) => of === place).length
    return [element('li', {}, place, ...(isWhole ? [] : [element('ul', {}, ...entries)]))]
  })
}

function list(title: string, entries: readonly HTMLElement[]): HTMLElement[] {
  if (entries.length === 0) return []
  return [element('p', { class: 'small' }, title), element('ul', { class: 'small' }, ...entries)]
}

function groupPart(title: string, figures: readonly Figure[], language: Language): HTMLElement[] {
  const { wouldShow, wouldBeProtected, allShown, allProtected } = previewWords[language]
  const heading = element('h4', {}, title)
  const shown = entriesOf(figures, true)
  const hidden = entriesOf(figures, false)
  if (hidden.length === 0) return [heading, element('p', { class: 'small' }, allShown)]
  if (shown.length === 0) return [heading, element('p', { class: 'small' }, allProtected)]
  return [heading, ...list(wouldShow, shown), ...list(wouldBeProtected, hidden)]
}

function figuresPart(preview: Figures, threshold: number, { language }: Desk): HTMLElement[] {
  const words = previewWords[language]
  const figures = figuresIn(preview, language)
  const counts = groups.map((group) => {
    const shown = figures[group].filter(({ isShown }) => isShown)
    return words.count(group, shown.length, figures[group].length)
  })
  const isAllShown = groups.every((group) => figures[group].every(({ isShown }) => isShown))
  const present = groups.filter((group) => figures[group].length > 0)
  return [
    element('p', {}, words.summary(counts.join(', '))),
    ...(isAllShown ? [] : [element('p', { class: 'small quiet' }, words.whatHelps(threshold))]),
    element(
      'details',
      {},
      element('summary', {}, words.figureByFigure),
      ...present.flatMap((group) => groupPart(words.groups[group], figures[group], language)),
    ),
  ]
}

/** Who sent, but is not named. */
function notNamed({ organisations }: Progress, named: Named): string[] {
  const ids = new Set(named.organisations.map(({ id }) => id))
  return organisations
    .filter(({ id, submissions }) => submissions.length > 0 && !ids.has(id))
    .map(({ name }) => name)
}

function namesPart(progress: Progress, preview: Named, { language }: Desk): HTMLElement[] {
  const words = previewWords[language]
  const { organisations, partnerships, respondents } = preview
  const others = notNamed(progress, preview)
  return [
    element('p', {}, words.named(organisations.length, partnerships, respondents)),
    ...(organisations.length === 0
      ? []
      : [element('p', { class: 'small' }, organisations.map(({ name }) => name).join(' · '))]),
    ...(others.length === 0
      ? []
      : [element('p', { class: 'small quiet' }, words.notNamed(others.join(', ')))]),
  ]
}

/** What a round would show if it were published as it stands, or why that is not said. */
export function previewPart(progress: Progress, view: ProgrammeView, desk: Desk): HTMLElement[] {
  const { preview } = progress
  switch (preview.holds) {
    case 'nothing':
      return [element('p', { class: 'small quiet' }, previewWords[desk.language].nothing[preview.because])]
    case 'names':
      return namesPart(progress, preview, desk)
    case 'figures':
      return view.disclosure === 'confidential' ? figuresPart(preview, view.threshold, desk) : []
  }
}
