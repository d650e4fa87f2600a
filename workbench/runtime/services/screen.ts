/** A menu as the Extensions menu shows it. */
export type MenuNode =
  | { kind: 'item'; caption: string; functionName: string }
  | { kind: 'separator' }
  | { kind: 'menu'; caption: string; items: MenuNode[] }

export interface ShownPage {
  title: string
  html: string
  width: number | null
  height: number | null
}

export interface ShownAlert {
  title: string
  message: string
  buttons: string
  /** It asks for a text. */
  prompt: boolean
}

/** What the add-on put on the person's screen. */
export interface ScreenState {
  addonMenu: MenuNode[]
  menus: MenuNode[]
  sidebar: ShownPage | null
  dialogs: ShownPage[]
  alerts: ShownAlert[]
  toasts: { message: string; title: string }[]
  /** Buttons (`OK`, `YES`, …) or prompt texts the person will answer the next alerts with, in order. */
  answers: string[]
  /** Asks the person when no answer is lined up; null takes the first button. */
  ask: ((alert: ShownAlert) => string) | null
  /** What the script logged. */
  logs: string[]
}

export function emptyScreen(): ScreenState {
  return {
    addonMenu: [],
    menus: [],
    sidebar: null,
    dialogs: [],
    alerts: [],
    toasts: [],
    answers: [],
    ask: null,
    logs: [],
  }
}
