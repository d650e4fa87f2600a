import { bandOf, isFlagged } from '../../../shared/scoring/bands.ts'
import { benefits, dimensions, principles } from '../../../shared/words/dimension.ts'
import { Better } from '../dashboard/better.tsx'
import { Brings } from '../dashboard/brings.tsx'
import { DashboardFrame } from '../dashboard/frame.tsx'
import { Groups } from '../dashboard/groups.tsx'
import { Help } from '../dashboard/help.tsx'
import { Practices } from '../dashboard/practices.tsx'
import { Question } from '../dashboard/question.tsx'
import { namedQuestions, sharedQuestions } from '../dashboard/question-ids.ts'
import { questionWords } from '../dashboard/question-words.ts'
import { TookPart } from '../dashboard/took-part.tsx'
import { Use } from '../dashboard/use.tsx'
import { useWords } from '../dashboard/use-words.ts'
import { NamedItems } from './items.tsx'
import { Organisations } from './organisations.tsx'
import { NamedProfile } from './profile.tsx'
import type { NamedReading } from './reading.ts'
import { Reliability } from './reliability.tsx'
import { Scatter } from './scatter.tsx'

function ByName({ reading }: { readonly reading: NamedReading }) {
  const { words, named, language, results, bands, wording } = reading
  const partnerships = results.byName.flatMap((organisation) => organisation.partnerships)
  const flagged = partnerships.filter(({ scores }) =>
    dimensions.some((dimension) => {
      const score = scores[dimension]
      return score !== null && isFlagged(bands, bandOf(bands, score))
    }),
  )
  const lowest = bands[0]?.id ?? ''
  return (
    <Question
      id="organisations"
      title={questionWords[language].organisations.title}
      answer={named.organisationsAnswer(
        flagged.length,
        partnerships.length,
        wording.bands[lowest]?.name ?? lowest,
      )}
    >
      <p class="quiet">{named.organisationsLead}</p>
      <Organisations
        reading={reading}
        id="organisations-principles"
        title={words.principles}
        family={principles}
        overall="principles"
      />
      <Organisations
        reading={reading}
        id="organisations-benefits"
        title={words.benefits}
        family={benefits}
        overall="benefits"
      />
    </Question>
  )
}

function Figures({ reading }: { readonly reading: NamedReading }) {
  const { words } = reading
  return (
    <>
      <Help
        dashboard={reading}
        profile={
          <NamedProfile
            reading={reading}
            id="principles"
            title={words.principles}
            heading={words.principle}
            family={principles}
          />
        }
      >
        <NamedItems reading={reading} />
      </Help>
      <Brings
        dashboard={reading}
        profile={
          <NamedProfile
            reading={reading}
            id="benefits"
            title={words.benefits}
            heading={words.benefit}
            family={benefits}
          />
        }
      >
        <Scatter reading={reading} />
      </Brings>
      <Groups dashboard={reading} id="sectors" />
      <Groups dashboard={reading} id="kinds" />
      <Better dashboard={reading} />
      <Practices dashboard={reading} />
      <ByName reading={reading} />
      <Reliability reading={reading} />
    </>
  )
}

/**
 * A funder's page of one round's release of a named programme.
 *
 * @param origin of this host, for the formula that a spreadsheet elsewhere uses
 */
export function NamedPage({ reading, origin }: { readonly reading: NamedReading; readonly origin: string }) {
  const { named, language, release, counts, wording } = reading
  const isEmpty = counts.organisations === 0
  return (
    <DashboardFrame
      dashboard={reading}
      lead={named.lead}
      questions={['took-part', ...(isEmpty ? [] : [...sharedQuestions, ...namedQuestions]), 'use']}
    >
      <TookPart dashboard={reading} nobody={named.nobody} />
      {isEmpty ? null : <Figures reading={reading} />}
      <Use
        dashboard={reading}
        origin={origin}
        method={named.methodText(useWords[language].template(wording.name, release.template.version))}
      />
    </DashboardFrame>
  )
}
