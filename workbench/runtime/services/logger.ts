import { format } from 'node:util'
import type { Host } from './host.ts'
import { Service } from './service.ts'

/** `Logger`: kept for the driver to read. */
export class Logger extends Service {
  readonly #host: Host

  constructor(host: Host) {
    super()
    this.#host = host
  }

  log(...values: unknown[]): this {
    this.#host.screen.logs.push(format(...values))
    return this
  }

  getLog(): string {
    return this.#host.screen.logs.join('\n')
  }

  clear(): void {
    this.#host.screen.logs.length = 0
  }
}

/** `console`, to the same place. */
export class Console extends Service {
  readonly #host: Host

  constructor(host: Host) {
    super()
    this.#host = host
  }

  #note(level: string, values: unknown[]): void {
    this.#host.screen.logs.push(`${level}: ${format(...values)}`)
  }

  log(...values: unknown[]): void {
    this.#note('log', values)
  }

  info(...values: unknown[]): void {
    this.#note('info', values)
  }

  warn(...values: unknown[]): void {
    this.#note('warn', values)
  }

  error(...values: unknown[]): void {
    this.#note('error', values)
  }
}
