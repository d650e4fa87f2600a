import type { Language } from '../../../shared/language/language.ts'
import { addresses } from '../../../shared/messages/addresses.ts'
import { Layout } from '../layout.tsx'
import { portfolioWords } from './words.ts'

/** Where a funder puts programmes together. The form is sent, not asked for, so that no key gets into an address. */
export function PortfolioForm({ language }: { readonly language: Language }) {
  const words = portfolioWords[language]
  return (
    <Layout language={language} title={words.form}>
      <p class="kicker">{words.kicker}</p>
      <h1>{words.form}</h1>
      <p class="lead">{words.formLead}</p>
      <form method="post" action={`${addresses.openPortfolio()}?language=${language}`}>
        <p>
          <label for="keys">{words.keys}</label>
          <textarea
            class="codes"
            id="keys"
            name="k"
            rows={6}
            required
            autocomplete="off"
            spellcheck={false}
            aria-describedby="keys-hint"
          />
        </p>
        <p class="hint small quiet" id="keys-hint">
          {words.keysHint}
        </p>
        <p class="actions">
          <button type="submit">{words.open}</button>
        </p>
      </form>
      <section class="part">
        {words.formText.map((text) => (
          <p>{text}</p>
        ))}
      </section>
    </Layout>
  )
}
