import type { Progress } from '../../../shared/messages/progress.ts'
import type { StandingRound } from '../../../shared/messages/round.ts'
import { roundStateNames } from '../round-states.ts'
import { confirmed } from './confirm.ts'
import { day } from './day.ts'
import type { Desk } from './desk.ts'
import { button, element, table } from './dom.ts'

type Organisation = Progress['organisations'][number]

function sentBy(organisation: Organisation, desk: Desk): HTMLElement {
  const { words, language } = desk
  if (organisation.submissions.length === 0) return element('span', { class: 'sent-no' }, words.notYet)
  return element(
    'div',
    {},
    ...organisation.submissions.map(({ partnershipName, respondents, receivedAt }) =>
      element('div', {}, words.partnershipSent(partnershipName, respondents, day(receivedAt, language))),
    ),
  )
}

function organisationsTable(progress: Progress, desk: Desk): HTMLElement {
  const { words } = desk
  if (progress.organisations.length === 0) return element('p', {}, words.nobodyInvited)
  return table(
    [words.organisation, words.whatWasSent, ''],
    progress.organisations.map((organisation) => [
      organisation.name,
      sentBy(organisation, desk),
      button(words.anotherKey, 'plain', () => desk.anotherKey(organisation)),
    ]),
  )
}

/** The moves that a round allows where it stands, each behind a question that says what it means. */
function moves(round: StandingRound, sent: number, threshold: number, desk: Desk): HTMLElement[] {
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
  if (round.state === 'published') return []
  const warning = sent < threshold ? ` ${words.tooFew(threshold)}` : ''
  return [
    move('publish', 'primary', words.confirmPublish(sent) + warning, `${words.published} ${words.seePage}`),
    move('reopen', 'plain', words.confirmReopen, words.reopened),
  ]
}

/** A round with who has sent, who has not, and what can be done with it. */
export function roundCard(
  round: StandingRound,
  progress: Progress,
  threshold: number,
  desk: Desk,
): HTMLElement {
  const { words } = desk
  const sent = progress.organisations.filter(({ submissions }) => submissions.length > 0).length
  const heading = element(
    'h3',
    {},
    round.label,
    element('span', { class: `state ${round.state}` }, roundStateNames[desk.language][round.state]),
  )
  const warning =
    round.state !== 'published' && sent < threshold
      ? [element('p', { class: 'small quiet' }, words.tooFew(threshold))]
      : []
  const list = element(
    'details',
    {},
    element('summary', {}, words.sent(sent, progress.organisations.length)),
    organisationsTable(progress, desk),
  )
  list.open = round.state !== 'published' && progress.organisations.length > 0 && sent > 0
  return element(
    'li',
    { class: 'round' },
    heading,
    ...warning,
    list,
    element('div', { class: 'actions' }, ...moves(round, sent, threshold, desk)),
  )
}
