import type { Language } from '../../../shared/language/language.ts'
import { addresses } from '../../../shared/messages/addresses.ts'
import type { TemplateView } from '../../../shared/messages/template-library.ts'
import { benefits, principles } from '../../../shared/words/dimension.ts'
import { kindNames } from '../../../shared/words/kind.ts'
import type { LibraryVersion } from '../../library/version.ts'
import { dateInWords } from '../date.ts'
import { Layout } from '../layout.tsx'
import { PartsOfPage } from '../parts-of-page.tsx'
import { Figures } from '../scorecard/figures.tsx'
import { Bands } from './bands.tsx'
import { AskedOf } from './dimension.tsx'
import { type LibraryReading, libraryReadingOf } from './reading.ts'
import { Since } from './since.tsx'
import { Worksheets } from './worksheets.tsx'

function Heading({ reading }: { readonly reading: LibraryReading }) {
  const { words, wording, template, language } = reading
  const { code, version, publisher, publishedAt, instrument } = template
  return (
    <>
      <p class="kicker">
        <a href={`${addresses.templatesPage()}?language=${language}`}>{words.title}</a>
        {kindNames[language][instrument.kind] === wording.name
          ? null
          : ` · ${kindNames[language][instrument.kind]}`}
      </p>
      <h1>{wording.name}</h1>
      <p class="lead">{wording.description}</p>
      <p class="quiet">
        {publisher === null ? (
          words.ships
        ) : (
          <>
            {`${words.by(publisher)} · ${words.code} `}
            <code>{code}</code>
          </>
        )}
        {` · ${words.version(version)}`}
        {publishedAt === null ? null : `, ${words.published(dateInWords(publishedAt, language))}`}
        {` · ${words.size(instrument.items.length, instrument.practices.length)}`}
      </p>
    </>
  )
}

/** What a reader has to know before using this version: that it is retired, or that there is a newer one. */
function Warnings({ reading, newest }: { readonly reading: LibraryReading; readonly newest: number }) {
  const { words, template, language } = reading
  const { code, version, deprecated } = template
  return (
    <>
      {deprecated === null ? null : (
        <div class="note" id="deprecated">
          <p>
            <strong>{words.deprecated}</strong>
          </p>
          <p>{words.deprecatedLead(dateInWords(deprecated.at, language))}</p>
          <p>{deprecated.reason}</p>
        </div>
      )}
      {version === newest ? null : (
        <p class="note">
          {words.olderVersion(newest)}{' '}
          <a href={`${addresses.templatePage(code)}?language=${language}`}>{words.toNewest}</a>
        </p>
      )}
    </>
  )
}

function Contents({ reading }: { readonly reading: LibraryReading }) {
  const { words, template } = reading
  const parts = {
    ...(template.since !== null && { since: words.since(template.since.version) }),
    principles: words.principles,
    benefits: words.benefits,
    bands: words.bands,
    ...(template.examples.length > 0 && { examples: words.examples }),
    worksheets: words.worksheets,
    use: words.use,
  }
  return <PartsOfPage title={words.contents} parts={parts} />
}

function Asked({ reading }: { readonly reading: LibraryReading }) {
  const { words, template } = reading
  const asksOfBenefits = benefits.some((id) =>
    template.instrument.items.some(({ dimension }) => dimension === id),
  )
  return (
    <>
      <section class="part" aria-labelledby="principles">
        <h2 id="principles">{words.principles}</h2>
        <p class="quiet">{`${words.principlesLead} ${words.weights}`}</p>
        {principles.map((dimension) => (
          <AskedOf dimension={dimension} reading={reading} />
        ))}
      </section>
      <section class="part" aria-labelledby="benefits">
        <h2 id="benefits">{words.benefits}</h2>
        <p class="quiet">{asksOfBenefits ? words.benefitsLead : words.noBenefits}</p>
        {benefits.map((dimension) => (
          <AskedOf dimension={dimension} reading={reading} />
        ))}
      </section>
    </>
  )
}

function Examples({ reading }: { readonly reading: LibraryReading }) {
  const { words, template, language } = reading
  if (template.examples.length === 0) return null
  return (
    <section class="part" aria-labelledby="examples">
      <h2 id="examples">{words.examples}</h2>
      <p class="quiet">{words.examplesLead}</p>
      {template.examples.map(({ title, explanation, figures }) => (
        <article>
          <h3>{title[language]}</h3>
          <p>{explanation[language]}</p>
          <Figures template={template} figures={figures} language={language} heading="h4" />
        </article>
      ))}
    </section>
  )
}

function Use({
  reading,
  versions,
}: {
  readonly reading: LibraryReading
  readonly versions: TemplateView['versions']
}) {
  const { words, template, language } = reading
  const { code } = template
  return (
    <section class="part" aria-labelledby="use">
      <h2 id="use">{words.use}</h2>
      <p>{words.useLead}</p>
      <pre>{`"template": { "code": "${code}", "version": ${template.version} }`}</pre>
      <p class="actions">
        <a class="button plain" href={addresses.templateVersion(code, template.version)}>
          {words.openJson}
        </a>
      </p>
      <h3>{words.versions}</h3>
      <ul>
        {versions.map(({ version, publishedAt }) => (
          <li>
            <a
              href={`${addresses.templateVersionPage(code, version)}?language=${language}`}
              aria-current={version === template.version ? 'page' : undefined}
            >
              {words.version(version)}
            </a>
            {publishedAt === null ? null : `, ${words.published(dateInWords(publishedAt, language))}`}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A template to be read before it is used: all that it asks, how it scores, and how it came to this version. */
export function TemplatePage({
  template,
  view,
  language,
}: {
  readonly template: LibraryVersion
  readonly view: TemplateView
  readonly language: Language
}) {
  const reading = libraryReadingOf(template, language)
  return (
    <Layout language={language} title={reading.wording.name} description={reading.wording.description}>
      <Heading reading={reading} />
      <Warnings reading={reading} newest={view.version} />
      <Contents reading={reading} />
      <Since reading={reading} />
      <Asked reading={reading} />
      <Bands reading={reading} />
      <Examples reading={reading} />
      <Worksheets reading={reading} />
      <Use reading={reading} versions={view.versions} />
    </Layout>
  )
}
