import { Service, wrongParameters } from './service.ts'

const named: Readonly<Record<string, string>> = {
  white: '#ffffff',
  black: '#000000',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  orange: '#ffa500',
  gray: '#808080',
  grey: '#808080',
  purple: '#800080',
  silver: '#c0c0c0',
}

/** A CSS colour as `#rrggbb`, null for none; throws as Google does for anything else. */
export function cssColor(value: unknown, method: string): string | null {
  if (value === null) return null
  if (value instanceof Color) return value.hex
  if (typeof value !== 'string') throw wrongParameters(`SpreadsheetApp.Range.${method}`, value)
  const lower = value.toLowerCase()
  if (/^#[0-9a-f]{6}$/.test(lower)) return lower
  if (/^#[0-9a-f]{3}$/.test(lower)) return `#${[...lower.slice(1)].map((digit) => digit + digit).join('')}`
  const known = named[lower]
  if (known === undefined) throw wrongParameters(`SpreadsheetApp.Range.${method}`, value)
  return known
}

export class Color extends Service {
  readonly hex: string

  constructor(hex: string) {
    super()
    this.hex = hex
  }

  asRgbColor(): this {
    return this
  }

  asHexString(): string {
    return this.hex
  }
}

export class ColorBuilder extends Service {
  #hex = '#000000'

  setRgbColor(color: string): this {
    this.#hex = cssColor(color, 'setRgbColor') ?? this.#hex
    return this
  }

  build(): Color {
    return new Color(this.#hex)
  }
}
