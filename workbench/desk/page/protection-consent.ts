import type { Block } from '../messages.ts'
import { showDialog } from './dialogs.ts'
import type { SheetData } from './sheet-data.ts'
import { protectionIn } from './sheet-places.ts'
import { say } from './words.ts'

/** Asks before something protected changes; each protection once, as long as the page is open. */
export class ProtectionConsent {
  readonly #agreed = new Set<string>()

  /** Does it at once, or after the person has agreed to change something protected in the block. */
  async whenGiven(data: SheetData | null, block: Block, change: () => void): Promise<void> {
    const protection = data ? protectionIn(data, block) : null
    if (protection !== null && !this.#agreed.has(protection)) {
      const prompt = say('protectedAsk', protection === '' ? '' : `${protection}.`).trim()
      const { button } = await showDialog({ title: say('protectedTitle'), prompt, buttons: ['OK', 'CANCEL'] })
      if (button !== 'OK') return
      this.#agreed.add(protection)
    }
    change()
  }
}
