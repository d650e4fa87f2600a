import type { Language } from '../../shared/language/language.ts'
import type { Start } from '../menu/start.ts'
import type { SidebarView } from '../menu/views.ts'

/** What the main part of the sidebar shows: drawn anew whenever its state or the language changes. */
export type Screen = (language: Language) => HTMLElement

/** What a screen may ask of the sidebar around it. */
export interface App {
  language(): Language
  /** What the add-on said when the sidebar opened or was last told to ask again. */
  start(): Start
  /** Asks the add-on again, after something was added or removed. */
  askAgain(): Promise<void>
  /** Goes to another screen and moves the focus to its heading. */
  show(screen: Screen): void
  /** Goes to one of the sidebar's parts, as its tab does. */
  open(view: SidebarView): void
  /** Draws the screen anew where it stands. */
  refresh(): void
  /** While something is under way the tabs rest, so that its end is seen where it began. */
  hold(held: boolean): void
}

/** One thing at a time: while it runs, its buttons rest and a progress bar moves. */
export interface Activity {
  running(): boolean
  run(action: () => Promise<void>): void
}

export function createActivity(app: App): Activity {
  let running = false
  async function perform(action: () => Promise<void>): Promise<void> {
    running = true
    app.hold(true)
    app.refresh()
    await action()
    running = false
    app.hold(false)
    app.refresh()
  }
  return {
    running: () => running,
    run: (action) => {
      if (!running) void perform(action)
    },
  }
}
