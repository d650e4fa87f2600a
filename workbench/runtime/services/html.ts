import { sandboxModes } from './enums.ts'
import type { Run } from './host.ts'
import type { ShownPage } from './screen.ts'
import { type EnumGroup, Exception, type Served, Service, wrongParameters } from './service.ts'

type OutputNames =
  | 'append'
  | 'getContent'
  | 'setContent'
  | 'getTitle'
  | 'setTitle'
  | 'setWidth'
  | 'setHeight'
  | 'getWidth'
  | 'getHeight'
  | 'addMetaTag'
  | 'setSandboxMode'

export class HtmlOutput extends Service implements Served<GoogleAppsScript.HTML.HtmlOutput, OutputNames> {
  #content: string
  #title = ''
  #width: number | null = null
  #height: number | null = null

  constructor(content: string) {
    super()
    this.#content = content
  }

  append(content: string): this {
    this.#content += content
    return this
  }

  getContent(): string {
    return this.#content
  }

  setContent(content: string): this {
    this.#content = content
    return this
  }

  getTitle(): string {
    return this.#title
  }

  setTitle(title: string): this {
    if (typeof title !== 'string') throw wrongParameters('HtmlOutput.setTitle', title)
    this.#title = title
    return this
  }

  /** A sidebar stays 300 pixels wide whatever is asked for. */
  setWidth(width: number): this {
    this.#width = width
    return this
  }

  setHeight(height: number): this {
    this.#height = height
    return this
  }

  getWidth(): number {
    return this.#width ?? 0
  }

  getHeight(): number {
    return this.#height ?? 0
  }

  addMetaTag(name: string, content: string): this {
    this.#content = `<meta name="${escaped(name)}" content="${escaped(content)}">${this.#content}`
    return this
  }

  setSandboxMode(): this {
    return this
  }

  /** What a person gets to see. */
  get page(): ShownPage {
    return { title: this.#title, html: this.#content, width: this.#width, height: this.#height }
  }
}

/** Text made safe for HTML text and quoted attributes. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&#34;')
    .replaceAll("'", '&#39;')
}

/** A template's code: text is written as it stands, `<?= ?>` escaped, `<?!= ?>` raw, `<? ?>` run. */
function templateCode(source: string): string {
  const parts = source.split(/(<\?!?=?[\s\S]*?\?>)/)
  const lines = parts.map((part) => {
    const match = /^<\?(!=|=)?([\s\S]*?)\?>$/.exec(part)
    if (!match) return `write(${JSON.stringify(part)})`
    if (match[1] === '=') return `write(escape((${match[2]})))`
    return match[1] === '!=' ? `write((${match[2]}))` : (match[2] ?? '')
  })
  const escaping = `(value) => String(value).replace(/[&<>"']/g, (mark) => '&#' + mark.charCodeAt(0) + ';')`
  return `(() => { let text = ''; const write = (value) => { text += value }; const escape = ${escaping};\n${lines.join('\n')}\n; return text })()`
}

type TemplateNames = 'evaluate' | 'getRawContent' | 'getCode'

export class HtmlTemplate
  extends Service
  implements Served<GoogleAppsScript.HTML.HtmlTemplate, TemplateNames>
{
  readonly #run: Run
  readonly #source: string
  readonly #variables = new Map<string, unknown>()

  constructor(run: Run, source: string) {
    super()
    this.#run = run
    this.#source = source
  }

  evaluate(): HtmlOutput {
    return new HtmlOutput(this.#run.evaluate(this.getCode(), this.#variables))
  }

  getRawContent(): string {
    return this.#source
  }

  getCode(): string {
    return templateCode(this.#source)
  }

  /** Any other property a script sets is a variable of the template. */
  setMember(key: string, value: unknown): void {
    this.#variables.set(key, value)
  }

  member(key: string): unknown {
    return this.#variables.get(key)
  }
}

type Names = 'createHtmlOutput' | 'createHtmlOutputFromFile' | 'createTemplate' | 'createTemplateFromFile'

export class HtmlService extends Service implements Served<GoogleAppsScript.HTML.HtmlService, Names> {
  readonly #run: Run
  readonly SandboxMode: EnumGroup = sandboxModes

  constructor(run: Run) {
    super()
    this.#run = run
  }

  createHtmlOutput(content = ''): HtmlOutput {
    return new HtmlOutput(content)
  }

  createHtmlOutputFromFile(name: string): HtmlOutput {
    return new HtmlOutput(this.#page(name))
  }

  createTemplate(source: string): HtmlTemplate {
    return new HtmlTemplate(this.#run, source)
  }

  createTemplateFromFile(name: string): HtmlTemplate {
    return new HtmlTemplate(this.#run, this.#page(name))
  }

  #page(name: string): string {
    const page = this.#run.host.bundle.pages.get(String(name).replace(/\.html$/, ''))
    if (page === undefined) throw new Exception(`No HTML file named ${name} was found.`)
    return page
  }
}
