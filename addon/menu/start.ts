import type { InEachLanguage, Language } from '../../shared/language/language.ts'
import { templates } from '../../shared/template/catalogue/catalogue.ts'
import type { Kind } from '../../shared/words/kind.ts'
import { preferredLanguage, rememberLanguage } from '../language/preferred-language.ts'
import { findPartnerships } from '../partnership/find.ts'
import type { SuggestedRounds } from '../partnership/round-labels.ts'
import { attempt, type Outcome } from '../rpc/outcome.ts'

interface TemplateChoice {
  readonly id: string
  readonly version: number
  readonly kind: Kind
  readonly name: InEachLanguage<string>
  readonly description: InEachLanguage<string>
}

export interface PartnershipChoice {
  readonly id: string
  readonly name: string
  readonly templateId: string
  readonly templateVersion: number
  readonly rounds: SuggestedRounds
}

/** What the sidebar needs before it can show anything. */
export interface Start {
  readonly language: Language
  readonly templates: readonly TemplateChoice[]
  readonly partnerships: readonly PartnershipChoice[]
}

function templateChoices(): TemplateChoice[] {
  return templates.map(({ id, version, kind, wording }) => ({
    id,
    version,
    kind,
    name: { id: wording.id.name, en: wording.en.name },
    description: { id: wording.id.description, en: wording.en.description },
  }))
}

function partnershipChoices(): PartnershipChoice[] {
  return findPartnerships()
    .filter(({ complete }) => complete)
    .map(({ id, name, templateId, templateVersion, rounds }) => ({
      id,
      name,
      templateId,
      templateVersion,
      rounds,
    }))
}

export function rpcStart(): Outcome<Start> {
  return attempt(() => ({
    language: preferredLanguage(),
    templates: templateChoices(),
    partnerships: partnershipChoices(),
  }))
}

export function rpcChooseLanguage(language: Language): Outcome<Language> {
  return attempt(() => {
    rememberLanguage(language)
    return language
  })
}
