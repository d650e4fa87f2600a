import type { Child } from 'hono/jsx'
import { type Language, languages } from '../../shared/language/language.ts'
import type { Disclosure } from '../../shared/messages/plan.ts'
import { assetAddresses } from './assets.ts'
import { layoutWords } from './layout-words.ts'

export interface PageFrame {
  readonly language: Language
  readonly title: string
  /** Of the programme that the page is about. */
  readonly disclosure?: Disclosure
  /** What else the same page in another language is asked for with: `&name=value`, of what this host wrote itself. */
  readonly asked?: string
  /** Of a page that is about no programme. */
  readonly description?: string
  /** The page is complete without one. */
  readonly script?: string
  /** Whether the page takes more width than text needs. */
  readonly wide?: boolean
}

function Mark() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <circle class="mark-one" cx="9" cy="12" r="7" />
      <circle class="mark-two" cx="15" cy="12" r="7" />
    </svg>
  )
}

/** Its links are relative, so that nothing of the asked-for address gets into the page. */
function LanguageSwitch({ language, asked }: { readonly language: Language; readonly asked: string }) {
  return (
    <nav class="languages" aria-label={layoutWords[language].languages}>
      {languages.map((other) => (
        <a
          href={`?language=${other}${asked}`}
          hreflang={other}
          lang={other}
          aria-current={other === language ? 'true' : undefined}
        >
          {layoutWords[other].name}
        </a>
      ))}
    </nav>
  )
}

/** What every page stands in. */
export function Layout(frame: PageFrame & { readonly children: Child }) {
  const {
    language,
    title,
    disclosure = 'confidential',
    description,
    asked = '',
    script,
    wide,
    children,
  } = frame
  const words = layoutWords[language]
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <meta name="description" content={description ?? words.description[disclosure]} />
        <title>{`${title} · Mitra`}</title>
        <link rel="icon" href={assetAddresses.icon} type="image/svg+xml" />
        <link rel="stylesheet" href={assetAddresses.style} />
        {script === undefined ? null : <script src={script} defer />}
      </head>
      <body class={wide === true ? 'wide' : undefined}>
        <a class="skip" href="#content">
          {words.skip}
        </a>
        <header class="masthead">
          <a class="brand" href={`/?language=${language}`}>
            <Mark /> Mitra
          </a>
          <LanguageSwitch language={language} asked={asked} />
        </header>
        <main id="content">{children}</main>
        <footer class="colophon">{words.colophon[disclosure]}</footer>
      </body>
    </html>
  )
}

/** A page as a document. */
export function documentOf(page: Child): string {
  return `<!doctype html>\n${String(page)}`
}
