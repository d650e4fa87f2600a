import type { ProgrammeView } from '../../../shared/messages/programme-view.ts'
import type { Progress } from '../../../shared/messages/progress.ts'
import type { StandingRound } from '../../../shared/messages/round.ts'
import { retractionInWords } from '../retraction-words.ts'
import { roundStateNames } from '../round-states.ts'
import { confirmed } from './confirm.ts'
import { day } from './day.ts'
import type { Desk } from './desk.ts'
import { button, element, table } from './dom.ts'
import { previewPart } from './preview.ts'
import { retractButton } from './retract.ts'

type Organisation = Progress['organisations'][number]

function sentBy(organisation: Organisation, desk: Desk): HTMLElement {
  const { words, language } = desk
  if (organisation.submissions.length === 0) return element('span', { class: 'sent-no' }, words.notYet)
  return element(
    'div',
    {},
    ...organisation.submissions.map(({ partnershipName, respondents, receivedAt, named }) => {
      const sent = words.partnershipSent(partnershipName, respondents, day(receivedAt, language))
      return element('div', {}, named === null ? sent : `${sent} · ${named ? words.named : words.notNamed}`)
    }),
  )
}

function organisationsTable(progress: Progress, desk: Desk): HTMLElement {
  const { words } = desk
  if (progress.organisations.length === 0) return element('p', {}, words.nobodyInvited)
  return table(
    [words.organisation, words.whatWasSent, words.actions],
    progress.organisations.map((organisation) => [
      organisation.name,
      sentBy(organisation, desk),
      button(words.anotherKey, 'plain', () => desk.anotherKey(organisation)),
    ]),
  )
}

/** What has been sent in a round, as far as it decides what a release would hold. */
interface Sent {
  readonly organisations: number
  /** Those that agreed to be named; none in a confidential programme. */
  readonly named: number
}

function sentIn({ organisations }: Progress): Sent {
  const sent = organisations.filter(({ submissions }) => submissions.length > 0)
  const named = sent.filter(({ submissions }) => submissions.some((submission) => submission.named))
  return { organisations: sent.length, named: named.length }
}

/** That a release would be empty as things stand. */
function warningOf(view: ProgrammeView, sent: Sent, { words }: Desk): string | undefined {
  if (view.disclosure === 'named') return sent.named === 0 ? words.nobodyNamed : undefined
  return sent.organisations < view.threshold ? words.tooFew(view.threshold) : undefined
}

function confirmPublish({ disclosure }: ProgrammeView, sent: Sent, { words }: Desk): string {
  return disclosure === 'named'
    ? words.confirmPublishNamed(sent.named, sent.organisations)
    : words.confirmPublish(sent.organisations)
}

/** The moves that a round allows where it stands, each behind a question that says what it means. */
function moves(round: StandingRound, view: ProgrammeView, sent: Sent, desk: Desk): HTMLElement[] {
  const { words } = desk
  const move = (
    name: 'close' | 'reopen' | 'publish',
    kind: 'primary' | 'plain',
    explanation: string,
    done: string,
  ): HTMLElement =>
    button(words[name], kind, async () => {
      const title = `${words[name]}: ${round.label}`
      if (await confirmed(title, explanation, words[name], words.cancel)) {
        await desk.change(() => desk.client.move(name, round.id), done)
      }
    })
  if (round.state === 'open') return [move('close', 'primary', words.confirmClose, words.closed)]
  if (round.state === 'published') return [retractButton(round, desk)]
  if (round.state === 'retracted') return []
  const question = [confirmPublish(view, sent, desk), warningOf(view, sent, desk) ?? ''].join(' ')
  return [
    move('publish', 'primary', question, `${words.published} ${words.seePage}`),
    move('reopen', 'plain', words.confirmReopen, words.reopened),
  ]
}

/** A round with who has sent, who has not, and what can be done with it. */
export function roundCard(
  round: StandingRound,
  progress: Progress,
  view: ProgrammeView,
  desk: Desk,
): HTMLElement {
  const { words } = desk
  const sent = sentIn(progress)
  const heading = element(
    'h3',
    {},
    round.label,
    element('span', { class: `state ${round.state}` }, roundStateNames[desk.language][round.state]),
  )
  const isOver = round.state === 'published' || round.state === 'retracted'
  const warning = isOver ? undefined : warningOf(view, sent, desk)
  const retraction =
    round.retraction === null
      ? []
      : retractionInWords(round.retraction, desk.language).map((text) => element('p', {}, text))
  const list = element(
    'details',
    {},
    element('summary', {}, words.sent(sent.organisations, progress.organisations.length)),
    organisationsTable(progress, desk),
  )
  list.open = !isOver && progress.organisations.length > 0 && sent.organisations > 0
  return element(
    'li',
    { class: 'round' },
    heading,
    ...retraction,
    ...(warning === undefined ? [] : [element('p', { class: 'small quiet' }, warning)]),
    list,
    ...previewPart(progress, view, desk),
    element('div', { class: 'actions' }, ...moves(round, view, sent, desk)),
  )
}
