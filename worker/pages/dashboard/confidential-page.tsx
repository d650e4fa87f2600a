import type { ConfidentialRelease } from '../../../shared/messages/release.ts'
import { benefits, principles } from '../../../shared/words/dimension.ts'
import { Better } from './better.tsx'
import { Brings } from './brings.tsx'
import { DashboardFrame } from './frame.tsx'
import { Groups } from './groups.tsx'
import { Help } from './help.tsx'
import { Items } from './items.tsx'
import { Practices } from './practices.tsx'
import { Profile } from './profile.tsx'
import { sharedQuestions } from './question-ids.ts'
import type { Dashboard } from './reading.ts'
import { TookPart } from './took-part.tsx'
import { tookPartWords } from './took-part-words.ts'
import { Use } from './use.tsx'
import { useWords } from './use-words.ts'

function Figures({ dashboard }: { readonly dashboard: Dashboard }) {
  const { words } = dashboard
  return (
    <>
      <Help
        dashboard={dashboard}
        profile={
          <Profile
            dashboard={dashboard}
            id="principles"
            title={words.principles}
            heading={words.principle}
            family={principles}
          />
        }
      >
        <Items dashboard={dashboard} />
      </Help>
      <Brings
        dashboard={dashboard}
        profile={
          <Profile
            dashboard={dashboard}
            id="benefits"
            title={words.benefits}
            heading={words.benefit}
            family={benefits}
          />
        }
      />
      <Groups dashboard={dashboard} id="sectors" />
      <Groups dashboard={dashboard} id="kinds" />
      <Better dashboard={dashboard} />
      <Practices dashboard={dashboard} />
    </>
  )
}

/**
 * A funder's page of one round's release of a confidential programme.
 *
 * @param origin of this host, for the formula that a spreadsheet elsewhere uses
 */
export function ConfidentialPage(frame: {
  readonly dashboard: Dashboard
  readonly release: ConfidentialRelease
  readonly origin: string
}) {
  const { dashboard, release, origin } = frame
  const { language, wording, counts } = dashboard
  const { template, methodText } = useWords[language]
  const isEmpty = counts.organisations === 0
  return (
    <DashboardFrame
      dashboard={dashboard}
      questions={['took-part', ...(isEmpty ? [] : sharedQuestions), 'use']}
    >
      <TookPart dashboard={dashboard} nobody={tookPartWords[language].nobody} />
      {isEmpty ? null : <Figures dashboard={dashboard} />}
      <Use
        dashboard={dashboard}
        origin={origin}
        method={methodText(release.threshold, template(wording.name, release.template.version))}
      />
    </DashboardFrame>
  )
}
