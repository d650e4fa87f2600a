import { formatNumber } from '../../../shared/language/language.ts'
import { addresses } from '../../../shared/messages/addresses.ts'
import { benefits, principles } from '../../../shared/words/dimension.ts'
import { roundsInAddress } from '../../portfolio/rounds-query.ts'
import { Layout } from '../layout.tsx'
import { PartsOfPage } from '../parts-of-page.tsx'
import { Glance } from './glance.tsx'
import { Legend } from './legend.tsx'
import { Practices } from './practices.tsx'
import { Programmes } from './programmes.tsx'
import type { PortfolioReading } from './reading.ts'
import { Scores } from './scores.tsx'
import { Sectors } from './sectors.tsx'
import { Statements } from './statements.tsx'
import { Use } from './use.tsx'

function Counts({ reading }: { readonly reading: PortfolioReading }) {
  const { words, language, merged, programmes } = reading
  const counts = { ...merged, programmes: programmes.length }
  return (
    <>
      <ul class="counts of-portfolio">
        {(['programmes', 'organisations', 'partnerships', 'respondents'] as const).map((count) => (
          <li>
            <strong>{formatNumber(counts[count], 0, language)}</strong>
            {words.counts[count]}
          </li>
        ))}
      </ul>
      <p class="small quiet">{words.countedTwice}</p>
    </>
  )
}

function Contents({ reading }: { readonly reading: PortfolioReading }) {
  const { words, template } = reading
  const parts = {
    programmes: words.programmes,
    principles: words.principles,
    benefits: words.benefits,
    sectors: words.sectors,
    ...(template !== undefined && { items: words.items, practices: words.practices }),
    data: words.data,
  }
  return <PartsOfPage title={words.contents} parts={parts} />
}

/**
 * A funder's page of several programmes.
 *
 * @param origin of this host, for the formula that a spreadsheet elsewhere uses
 */
export function PortfolioPage({
  reading,
  origin,
}: {
  readonly reading: PortfolioReading
  readonly origin: string
}) {
  const { words, language, programmes, template } = reading
  const title = words.title(programmes.length)
  return (
    <Layout language={language} title={title} asked={roundsInAddress(programmes.map(({ asked }) => asked))}>
      <p class="kicker">
        <a href={`${addresses.portfolioForm()}?language=${language}`}>{words.kicker}</a>
      </p>
      <h1>{title}</h1>
      <p class="lead">{words.lead}</p>
      <Counts reading={reading} />
      <Glance reading={reading} />
      <Contents reading={reading} />
      <Programmes reading={reading} />
      <Legend reading={reading} />
      <Scores
        reading={reading}
        id="principles"
        title={words.principles}
        heading={words.principle}
        family={principles}
      />
      <Scores
        reading={reading}
        id="benefits"
        title={words.benefits}
        heading={words.benefit}
        family={benefits}
      />
      <Sectors reading={reading} />
      {template === undefined ? null : (
        <>
          <Statements reading={reading} statementOf={(id) => template.wording.items[id]?.statement ?? id} />
          <Practices reading={reading} template={template} />
        </>
      )}
      <Use reading={reading} origin={origin} />
    </Layout>
  )
}
