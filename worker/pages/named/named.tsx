import { benefits, byDimension, principles } from '../../../shared/words/dimension.ts'
import { sectorNames } from '../../../shared/words/sector.ts'
import { Layout } from '../layout.tsx'
import { Changes } from '../release/changes.tsx'
import { Counts } from '../release/counts.tsx'
import { Data } from '../release/data.tsx'
import { Glance } from '../release/glance.tsx'
import { Heading, titleOf } from '../release/heading.tsx'
import { Legend } from '../release/legend.tsx'
import { Practices } from '../release/practices.tsx'
import { NamedGroups } from './groups.tsx'
import { NamedItems } from './items.tsx'
import { Organisations } from './organisations.tsx'
import { NamedProfile } from './profile.tsx'
import { type NamedReading, percentInWords } from './reading.ts'
import { Reliability } from './reliability.tsx'

function ByName({ reading }: { readonly reading: NamedReading }) {
  const { words, named } = reading
  return (
    <section class="part" aria-labelledby="organisations">
      <h2 id="organisations">{named.organisations}</h2>
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
    </section>
  )
}

function Figures({ reading }: { readonly reading: NamedReading }) {
  const { words, named, language, results, release } = reading
  return (
    <>
      <Legend reading={reading} />
      <NamedProfile
        reading={reading}
        id="principles"
        title={words.principles}
        lead={`${words.principlesLead} ${named.spreadLead}`}
        heading={words.principle}
        family={principles}
        overall={words.overallPrinciples}
      />
      <NamedProfile
        reading={reading}
        id="benefits"
        title={words.benefits}
        lead={words.benefitsLead}
        heading={words.benefit}
        family={benefits}
        overall={words.overallBenefits}
      />
      <ByName reading={reading} />
      <NamedItems reading={reading} />
      <NamedGroups
        reading={reading}
        id="sectors"
        title={words.sectors}
        lead={`${words.sectorsLead} ${named.groupsLead}`}
        groups={results.sectors.map(({ sector, scores }) => ({
          name: sectorNames[language][sector],
          scores,
        }))}
        none={named.noSectors}
      />
      <NamedGroups
        reading={reading}
        id="kinds"
        title={words.kinds}
        lead={named.kindsLead}
        groups={results.kinds.map((entry) => ({ name: words.classes[entry.class], scores: entry.scores }))}
        none={named.oneKind}
      />
      <Changes reading={reading} changes={release.changes} decimals={2} />
      <Practices
        reading={reading}
        lead={named.practicesLead}
        practices={results.all.practices.map(({ id, n, inPlace }) => ({
          id,
          value: inPlace.value,
          written: (
            <>
              {percentInWords(inPlace, reading)}
              <span class="of">{words.basis(n)}</span>
            </>
          ),
        }))}
      />
      <Reliability reading={reading} />
    </>
  )
}

/**
 * A funder's page of one round's release of a named programme.
 *
 * @param origin of this host, for the formula that a spreadsheet elsewhere uses
 */
export function NamedReleasePage({
  reading,
  origin,
}: {
  readonly reading: NamedReading
  readonly origin: string
}) {
  const { words, named, language, release, results, wording } = reading
  return (
    <Layout language={language} title={titleOf(release)} disclosure="named">
      <Heading reading={reading} release={release} />
      <p>{named.lead}</p>
      <Counts reading={reading} counts={results} />
      <Glance
        reading={reading}
        scores={byDimension((dimension) => results.all.scores[dimension].mean)}
        nothing={results.organisations === 0 ? named.nobody : named.nothingScored}
      />
      {results.organisations === 0 ? null : <Figures reading={reading} />}
      <Data
        reading={reading}
        release={release}
        origin={origin}
        method={named.methodText(words.template(wording.name, release.template.version))}
      />
    </Layout>
  )
}
