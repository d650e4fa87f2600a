import { benefits, principles } from '../../../shared/words/dimension.ts'
import { sectorNames } from '../../../shared/words/sector.ts'
import { Layout } from '../layout.tsx'
import { Changes } from './changes.tsx'
import { Counts } from './counts.tsx'
import { Data } from './data.tsx'
import { Glance } from './glance.tsx'
import { Groups } from './groups.tsx'
import { Heading, titleOf } from './heading.tsx'
import { Items } from './items.tsx'
import { Legend } from './legend.tsx'
import { Practices } from './practices.tsx'
import { Profile } from './profile.tsx'
import type { Reading } from './reading.ts'
import { Percent, WhyProtected } from './score.tsx'

/**
 * A funder's page of one round's release of a confidential programme.
 *
 * @param origin of this host, for the formula that a spreadsheet elsewhere uses
 */
export function ReleasePage({ reading, origin }: { readonly reading: Reading; readonly origin: string }) {
  const { words, language, release, results, wording } = reading
  const { threshold, template } = release
  return (
    <Layout language={language} title={titleOf(release)}>
      <Heading reading={reading} release={release} />
      <Counts reading={reading} counts={results} />
      <Glance reading={reading} scores={results.all.scores} nothing={words.nothingShown(threshold)} />
      <Legend reading={reading} />
      <div class="columns">
        <Profile
          reading={reading}
          id="principles"
          title={words.principles}
          lead={words.principlesLead}
          heading={words.principle}
          family={principles}
          overall={words.overallPrinciples}
        />
        <Profile
          reading={reading}
          id="benefits"
          title={words.benefits}
          lead={words.benefitsLead}
          heading={words.benefit}
          family={benefits}
          overall={words.overallBenefits}
        />
      </div>
      <Items reading={reading} />
      <Groups
        reading={reading}
        id="sectors"
        title={words.sectors}
        lead={words.sectorsLead}
        groups={results.sectors.map(({ sector, scores }) => ({
          name: sectorNames[language][sector],
          scores,
        }))}
        none={words.noSectors(threshold)}
      />
      <Groups
        reading={reading}
        id="kinds"
        title={words.kinds}
        lead={words.kindsLead}
        groups={results.kinds.map((entry) => ({ name: words.classes[entry.class], scores: entry.scores }))}
        none={words.noKinds(threshold)}
      />
      <Changes reading={reading} changes={release.changes} decimals={1} />
      <Practices
        reading={reading}
        lead={words.practicesLead}
        practices={results.all.practices.map(({ id, inPlace }) => ({
          id,
          value: inPlace.value,
          written: (
            <>
              <Percent cell={inPlace} reading={reading} />
              {inPlace.value === null ? null : <span class="of">{words.basis(inPlace.n)}</span>}
            </>
          ),
        }))}
      >
        <WhyProtected cells={results.all.practices.map(({ inPlace }) => inPlace)} reading={reading} />
      </Practices>
      <Data
        reading={reading}
        release={release}
        origin={origin}
        method={words.methodText(threshold, words.template(wording.name, template.version))}
      />
    </Layout>
  )
}
