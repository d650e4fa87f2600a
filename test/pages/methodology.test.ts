import { describePage } from './recomputation.ts'
import { recomputedChange } from './recomputed-change.ts'
import { recomputedCombined } from './recomputed-combined.ts'
import { recomputedScoring } from './recomputed-scoring.ts'
import { recomputedStatistics } from './recomputed-statistics.ts'

describePage(
  'methodology',
  { id: 'metodologi.md', en: 'methodology.md' },
  { ...recomputedScoring, ...recomputedChange, ...recomputedCombined, ...recomputedStatistics },
)
