import type { Language } from '../../shared/language/language.ts'
import { assetAddresses } from './assets.ts'
import { auditWords } from './coordinate/audit-words.ts'
import { ids } from './coordinate/ids.ts'
import { wholeWords } from './coordinate/whole-words.ts'
import { type CoordinateWords, coordinateWords } from './coordinate/words.ts'
import { Layout } from './layout.tsx'

function Months({ form, words }: { readonly form: string; readonly words: CoordinateWords }) {
  return (
    <p>
      <label for={`${form}-months`}>{words.validFor}</label>
      <select id={`${form}-months`} name="months">
        <option value="12">{words.oneYear}</option>
        <option value="3">{words.threeMonths}</option>
        <option value="0">{words.noEnd}</option>
      </select>
    </p>
  )
}

function NameField({ form, label }: { readonly form: string; readonly label: string }) {
  return (
    <p>
      <label for={`${form}-name`}>{label}</label>
      <input id={`${form}-name`} name="name" required maxlength={120} autocomplete="off" />
    </p>
  )
}

function SignIn({ words }: { readonly words: CoordinateWords }) {
  return (
    <form id={ids.signIn}>
      <p>
        <label for={ids.key}>{words.key}</label>
        <input
          id={ids.key}
          name={ids.key}
          type="password"
          required
          autocomplete="off"
          spellcheck={false}
          aria-describedby="key-hint"
        />
      </p>
      <p class="hint small quiet" id="key-hint">
        {words.keyHint}
      </p>
      <noscript>
        <p class="message failed">{words.needsScript}</p>
      </noscript>
      <p class="actions">
        {/* Sent by the browser itself, the form would put the key into the address: its script enables it. */}
        <button type="submit" disabled>
          {words.signIn}
        </button>
      </p>
    </form>
  )
}

function Board({ words, language }: { readonly words: CoordinateWords; readonly language: Language }) {
  const audit = auditWords[language]
  const whole = wholeWords[language]
  return (
    <div id={ids.board} hidden>
      <p class="quiet" id={ids.disclosure} />
      <div class="actions">
        <button type="button" class="plain" id={ids.signOut}>
          {words.signOut}
        </button>
      </div>
      <section class="part" aria-labelledby="rounds-title">
        <h2 id="rounds-title">{words.rounds}</h2>
        <ul class="rounds" id={ids.rounds} />
      </section>
      <section class="part" aria-labelledby="invite-title">
        <h2 id="invite-title">{words.invite}</h2>
        <p class="quiet">{words.inviteLead}</p>
        <form id={ids.invite}>
          <NameField form={ids.invite} label={words.organisationName} />
          <Months form={ids.invite} words={words} />
          <button type="submit">{words.inviteButton}</button>
        </form>
        <div class="once" id={ids.invited} aria-live="polite" />
      </section>
      <section class="part" aria-labelledby="link-title">
        <h2 id="link-title">{words.link}</h2>
        <p class="quiet">{words.linkLead}</p>
        <form id={ids.link}>
          <NameField form={ids.link} label={words.linkLabel} />
          <Months form={ids.link} words={words} />
          <button type="submit">{words.linkButton}</button>
        </form>
        <div class="once" id={ids.linked} aria-live="polite" />
      </section>
      <section class="part" aria-labelledby="feed-title">
        <h2 id="feed-title">{words.feed}</h2>
        <p class="quiet">{words.feedLead}</p>
        <form id={ids.feed}>
          <NameField form={ids.feed} label={words.feedLabel} />
          <p>
            <label for={ids.feedRound}>{words.feedRound}</label>
            <select id={ids.feedRound} name="round" />
          </p>
          <Months form={ids.feed} words={words} />
          <button type="submit">{words.feedButton}</button>
        </form>
        <div class="once" id={ids.fed} aria-live="polite" />
      </section>
      <section class="part" aria-labelledby="keys-title">
        <h2 id="keys-title">{words.keys}</h2>
        <p class="quiet">{words.keysLead}</p>
        <div class="once" id={ids.rotated} aria-live="polite" />
        <div id={ids.keys} />
      </section>
      <section class="part" aria-labelledby="audit-title">
        <h2 id="audit-title">{audit.title}</h2>
        <p class="quiet">{audit.lead}</p>
        <div id={ids.audit} />
      </section>
      <section class="part" aria-labelledby="whole-title">
        <h2 id="whole-title">{whole.title}</h2>
        <p class="quiet">{whole.lead}</p>
        <div class="actions" id={ids.whole} />
      </section>
    </div>
  )
}

/** The coordinator's page: a frame that its script fills once a key is pasted. */
export function CoordinatePage({ language }: { readonly language: Language }) {
  const words = coordinateWords[language]
  return (
    <Layout language={language} title={words.title} script={assetAddresses.coordinate}>
      <p class="kicker">{words.kinds.coordinator}</p>
      <h1 id={ids.programmeName}>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <p class="message" id={ids.message} role="status" />
      <SignIn words={words} />
      <Board words={words} language={language} />
    </Layout>
  )
}
