import type { ProgrammeLinks } from '../messages.ts'
import { button, element } from './elements.ts'
import { showToast } from './toasts.ts'
import { language, say } from './words.ts'

function leadingTo(address: string, label: string): HTMLElement {
  return element('a', { class: 'quiet', href: address, target: '_blank', rel: 'noopener' }, label)
}

function copying(text: string, label: string, copied: string): HTMLElement {
  return button({ class: 'quiet' }, label, () => {
    void navigator.clipboard.writeText(text).then(() => showToast({ title: '', message: copied }))
  })
}

/** What can be done with one of the demonstration's programmes: as one who sends, as a funder, as its coordinator. */
export function programmeCard(programme: ProgrammeLinks): HTMLElement {
  const { template, openRound, invitation, funder, feed, coordinator, coordinatorKey } = programme
  const as = (role: string, hint: string, ...ways: HTMLElement[]) =>
    element(
      'div',
      {},
      element('h3', {}, role),
      element('p', {}, hint),
      element('div', { class: 'ways' }, ...ways),
    )
  return element(
    'div',
    { class: 'programme' },
    as(
      say('asOrganisation'),
      say('asOrganisationHint', template[language], openRound),
      copying(invitation, say('copyInvitation'), say('invitationCopied')),
    ),
    as(
      say('asFunder'),
      say('asFunderHint'),
      leadingTo(funder, say('openFunder')),
      leadingTo(feed.address, say('openFeed', feed.round)),
    ),
    as(
      say('asCoordinator'),
      say('asCoordinatorHint'),
      leadingTo(coordinator, say('openCoordinator')),
      copying(coordinatorKey, say('copyCoordinatorKey'), say('coordinatorKeyCopied')),
    ),
  )
}
