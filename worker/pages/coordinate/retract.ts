import type { StandingRound } from '../../../shared/messages/round.ts'
import { asked } from './confirm.ts'
import type { Desk } from './desk.ts'
import { button, element } from './dom.ts'
import { retractWords } from './retract-words.ts'

/** As many characters as the Worker takes. */
const longestReason = 500

/** Takes the release of a round back, with a reason or without, once the person has read what that means. */
export function retractButton(round: StandingRound, desk: Desk): HTMLElement {
  const { retract, explanation, reason: label, done } = retractWords[desk.language]
  return button(retract, 'danger', async () => {
    const reason = element('textarea', {})
    reason.maxLength = longestReason
    reason.rows = 3
    const content = [element('p', {}, explanation), element('label', {}, label, reason)]
    if (await asked(`${retract}: ${round.label}`, content, retract, desk.words.cancel, 'danger')) {
      await desk.change(() => desk.client.retract(round.id, reason.value.trim()), done)
    }
  })
}
