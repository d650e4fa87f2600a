import type { Language } from '../../../shared/language/language.ts'
import { addresses } from '../../../shared/messages/addresses.ts'
import type { ListedTemplate, TemplateList } from '../../../shared/messages/template-library.ts'
import { kindNames } from '../../../shared/words/kind.ts'
import { dateInWords } from '../date.ts'
import { Layout } from '../layout.tsx'
import { libraryWords } from './words.ts'

/** A short address of the list, for the words looked for and the place in it. */
function listAddress(language: Language, words: string, after?: string): string {
  const query = new URLSearchParams({ language })
  if (words !== '') query.set('words', words)
  if (after !== undefined) query.set('after', after)
  return `${addresses.templatesPage()}?${query}`
}

function Search({ words: searched, language }: { readonly words: string; readonly language: Language }) {
  const words = libraryWords[language]
  return (
    <search>
      <form class="search" action={addresses.templatesPage()} method="get">
        <input type="hidden" name="language" value={language} />
        <label for="words">{words.search}</label>
        <p class="actions">
          <input id="words" name="words" type="search" value={searched} maxlength={100} />
          <button type="submit">{words.searchButton}</button>
        </p>
      </form>
    </search>
  )
}

function TemplateCard({
  template,
  language,
}: {
  readonly template: ListedTemplate
  readonly language: Language
}) {
  const words = libraryWords[language]
  const { code, kind, items, practices, version, publisher, updatedAt } = template
  const { name, description } = template.wording[language]
  return (
    <li class="round">
      <h3>
        <a href={`${addresses.templatePage(code)}?language=${language}`}>{name}</a>
      </h3>
      <p>{description}</p>
      <p class="small quiet">
        {[
          ...(kindNames[language][kind] === name ? [] : [kindNames[language][kind]]),
          words.size(items, practices),
          publisher === null ? words.ships : words.by(publisher),
          words.version(version),
          ...(updatedAt === null ? [] : [words.published(dateInWords(updatedAt, language))]),
        ].join(' · ')}
        {publisher === null ? null : (
          <>
            {` · ${words.code} `}
            <code>{code}</code>
          </>
        )}
      </p>
    </li>
  )
}

/** The library for people: looked through by words, a page at a time. */
export function TemplatesPage({
  list,
  searched,
  language,
}: {
  readonly list: TemplateList
  /** The words looked for; empty for all. */
  readonly searched: string
  readonly language: Language
}) {
  const words = libraryWords[language]
  return (
    <Layout language={language} title={words.title} description={words.description}>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <Search words={searched} language={language} />
      <h2>{searched === '' ? words.allTemplates : words.found(searched)}</h2>
      {list.templates.length === 0 ? <p class="note">{words.nothingFound}</p> : null}
      <ul class="rounds pair">
        {list.templates.map((template) => (
          <TemplateCard template={template} language={language} />
        ))}
      </ul>
      <p class="actions">
        {list.next === null ? null : (
          <a class="button plain" href={listAddress(language, searched, list.next)}>
            {words.older}
          </a>
        )}
        {searched === '' ? null : <a href={listAddress(language, '')}>{words.allTemplates}</a>}
      </p>
    </Layout>
  )
}
