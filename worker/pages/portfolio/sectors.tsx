import { benefits, type Dimension, dimensions, principles } from '../../../shared/words/dimension.ts'
import { sectorNames } from '../../../shared/words/sector.ts'
import { MergedScoreCell } from './cell.tsx'
import type { PortfolioReading } from './reading.ts'

type SectorScores = PortfolioReading['merged']['sectors'][number]

const hasFigure = ({ scores }: SectorScores): boolean => dimensions.some((id) => scores[id].value !== null)

function SectorTable(frame: {
  readonly title: string
  readonly family: readonly Dimension[]
  readonly sectors: readonly SectorScores[]
  readonly reading: PortfolioReading
}) {
  const { title, family, sectors, reading } = frame
  const { words, names, language } = reading
  return (
    <>
      <h3>{title}</h3>
      <section class="scroller" aria-label={`${words.sectors}: ${title}`} tabindex={0}>
        <table class="matrix">
          <thead>
            <tr>
              <th scope="col">{words.sector}</th>
              {family.map((dimension) => (
                <th scope="col">{names[dimension]}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sectors.map(({ sector, scores }) => (
              <tr>
                <th scope="row">{sectorNames[language][sector]}</th>
                {family.map((dimension) => (
                  <MergedScoreCell cell={scores[dimension]} reading={reading} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}

/** The merged scores of each sector's respondents. Sectors without any are named below. */
export function Sectors({ reading }: { readonly reading: PortfolioReading }) {
  const { words, language, merged } = reading
  const shown = merged.sectors.filter(hasFigure)
  const hidden = merged.sectors.filter((one) => !hasFigure(one))
  const namesOf = (sectors: readonly SectorScores[]): string =>
    sectors.map(({ sector }) => sectorNames[language][sector]).join(', ')
  return (
    <section class="part of-programmes" aria-labelledby="sectors">
      <h2 id="sectors">{words.sectors}</h2>
      <p class="quiet">{words.sectorsLead}</p>
      {shown.length === 0 ? null : (
        <>
          <SectorTable title={words.principles} family={principles} sectors={shown} reading={reading} />
          <SectorTable title={words.benefits} family={benefits} sectors={shown} reading={reading} />
        </>
      )}
      {hidden.length === 0 ? null : <p class="quiet small">{words.hiddenSectors(namesOf(hidden))}</p>}
    </section>
  )
}
