import { formatNumber } from '../../../shared/language/language.ts'
import { addresses } from '../../../shared/messages/addresses.ts'
import { benefits, principles } from '../../../shared/words/dimension.ts'
import { sectorNames } from '../../../shared/words/sector.ts'
import { dateInWords } from '../date.ts'
import { Layout } from '../layout.tsx'
import { Data } from './data.tsx'
import { Glance } from './glance.tsx'
import { Groups } from './groups.tsx'
import { Items } from './items.tsx'
import { Legend } from './legend.tsx'
import { Practices } from './practices.tsx'
import { Profile } from './profile.tsx'
import type { Reading } from './reading.ts'

function Counts({ reading }: { readonly reading: Reading }) {
  const { words, results, language } = reading
  const counts = ['organisations', 'partnerships', 'respondents'] as const
  return (
    <ul class="counts">
      {counts.map((count) => (
        <li>
          <strong>{formatNumber(results[count], 0, language)}</strong>
          {words[count]}
        </li>
      ))}
    </ul>
  )
}

/**
 * A funder's page of one round's release.
 *
 * @param origin of this host, for the formula that a spreadsheet elsewhere uses
 */
export function ReleasePage({ reading, origin }: { readonly reading: Reading; readonly origin: string }) {
  const { words, language, release, results } = reading
  const { programme, round } = release
  return (
    <Layout language={language} title={`${release.programmeName}: ${round.label}`}>
      <p class="kicker">
        <a href={`${addresses.programmePage(programme)}?language=${language}`}>{words.allRounds}</a>
        {` · ${words.title}`}
      </p>
      <h1>{`${release.programmeName}: ${round.label}`}</h1>
      <p class="quiet">{words.published(dateInWords(release.publishedAt, language))}</p>
      <Counts reading={reading} />
      <Glance reading={reading} />
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
        none={words.noSectors(release.threshold)}
      />
      <Groups
        reading={reading}
        id="kinds"
        title={words.kinds}
        lead={words.kindsLead}
        groups={results.kinds.map((entry) => ({ name: words.classes[entry.class], scores: entry.scores }))}
        none={words.noKinds(release.threshold)}
      />
      <Practices reading={reading} />
      <Data reading={reading} origin={origin} />
    </Layout>
  )
}
