import loadHighs from 'highs'
import { placeByProgramming, type Range, sumBehind } from '../disclosure/attacker.ts'
import { publishedScore } from './published-score.ts'
import { describePage, type Recomputation } from './recomputation.ts'

const highs = await loadHighs()

/** What a reader can conclude who knows one value: the example's own figures, solved as a linear programme. */
const placed: Recomputation = (given, { read, write, to }, asked) => {
  const published = given.map(([members = '', mean = '', step = '']) =>
    sumBehind(members.split(' '), read(mean), read(step) / 2),
  )
  const organisations = [...new Set(published.flatMap(({ members }) => members))]
  return asked.map(([known = '', wanted = '']) => {
    const [organisation = '', value = ''] = known.split(' ')
    let range: Range | undefined
    placeByProgramming(highs, { organisations, lowest: 1, highest: 5, published }, (place) => {
      range = place({ organisation, value: read(value) }, wanted)
    })
    if (range === undefined) throw new Error('Nothing was asked')
    return `${write(range.least, 2)} ${to} ${write(range.greatest, 2)}`
  })
}

const shown: Recomputation = (given, page) =>
  given.map(([count = '', each = '', oneMore = '']) =>
    publishedScore([...Array<number>(Number(count)).fill(page.read(each)), page.read(oneMore)], page),
  )

describePage(
  'confidentiality',
  { id: 'kerahasiaan.md', en: 'disclosure.md' },
  {
    'second-release': placed,
    shown,
    'hidden-class': placed,
    'classes-with-total': placed,
    sector: placed,
    'full-precision': placed,
    two: placed,
    'hidden-item': placed,
    'two-programmes': placed,
  },
)
