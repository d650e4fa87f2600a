import type { Language } from '../../shared/language/language.ts'
import { templates } from '../../shared/template/catalogue/catalogue.ts'
import { kindNames, kinds } from '../../shared/words/kind.ts'
import { mostOrganisationsOfAnyone } from '../access/sign-up.ts'
import { signUpIds } from './coordinate/sign-up-ids.ts'
import { type SignUpWords, signUpWords } from './coordinate/sign-up-words.ts'

interface Worded {
  readonly words: SignUpWords
}

function Disclosures({ words }: Worded) {
  return (
    <fieldset>
      <legend>{words.disclosure}</legend>
      {(['confidential', 'named'] as const).map((disclosure) => (
        <label class="choice">
          <input
            type="radio"
            name="disclosure"
            value={disclosure}
            required
            checked={disclosure === 'confidential'}
          />
          <span>
            <strong>{words.disclosures[disclosure].name}.</strong> {words.disclosures[disclosure].what}
          </span>
        </label>
      ))}
    </fieldset>
  )
}

function Threshold({ words }: Worded) {
  return (
    <div id={signUpIds.threshold}>
      <p>
        <label for="threshold">{words.threshold}</label>
        <input
          id="threshold"
          name="threshold"
          type="number"
          min="5"
          max="100"
          value="5"
          required
          aria-describedby="threshold-hint"
        />
      </p>
      <p class="hint small quiet" id="threshold-hint">
        {words.thresholdHint}
      </p>
    </div>
  )
}

function Rounds({ words }: Worded) {
  return (
    <>
      <p>
        <label for="rounds">{words.rounds}</label>
        <textarea id="rounds" name="rounds" rows={4} required aria-describedby="rounds-hint">
          {words.usualRounds.join('\n')}
        </textarea>
      </p>
      <p class="hint small quiet" id="rounds-hint">
        {words.roundsHint}
      </p>
    </>
  )
}

function Kinds({ words, language }: Worded & { readonly language: Language }) {
  return (
    <fieldset aria-describedby="kinds-hint">
      <legend>{words.kinds}</legend>
      {kinds.map((kind) => (
        <label class="choice">
          <input type="checkbox" name="kinds" value={kind} checked />
          <span>{kindNames[language][kind]}</span>
        </label>
      ))}
      <p class="hint small quiet" id="kinds-hint">
        {words.kindsHint}
      </p>
    </fieldset>
  )
}

function Form({ words, language }: Worded & { readonly language: Language }) {
  return (
    <form id={signUpIds.form}>
      <p>
        <label for="name">{words.name}</label>
        <input id="name" name="name" required maxlength={120} autocomplete="off" />
      </p>
      <p>
        <label for="template">{words.template}</label>
        <select id="template" name="template">
          {templates.map(({ id, version, wording }) => (
            <option value={`${id} ${version}`}>{wording[language].name}</option>
          ))}
        </select>
      </p>
      <Disclosures words={words} />
      <Threshold words={words} />
      <Rounds words={words} />
      <Kinds words={words} language={language} />
      <p class="small quiet">{words.limits(mostOrganisationsOfAnyone)}</p>
      <noscript>
        <p class="message failed">{words.needsScript}</p>
      </noscript>
      <p class="message failed" id={signUpIds.message} role="alert" />
      <p class="actions">
        <button type="submit" disabled>
          {words.create}
        </button>
      </p>
    </form>
  )
}

/** Who creates a programme here, and how. */
export interface SignUp {
  readonly isOpen: boolean
  /** Whom to ask where it is not; empty when nobody is named. */
  readonly contact: string
}

/** The front page's part for whoever wants to begin a programme. */
export function SignUpPart({ language, signUp }: { readonly language: Language; readonly signUp: SignUp }) {
  const words = signUpWords[language]
  return (
    <section class="part" aria-labelledby="sign-up-title">
      <h2 id="sign-up-title">{words.title}</h2>
      {signUp.isOpen ? (
        <>
          <p class="quiet">{words.lead}</p>
          <Form words={words} language={language} />
          <div class="once" id={signUpIds.created} aria-live="polite" />
        </>
      ) : (
        <p>{words.askOperator(signUp.contact)}</p>
      )}
    </section>
  )
}
