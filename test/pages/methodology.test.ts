import { describePage } from './recomputation.ts'
import { recomputedCombined } from './recomputed-combined.ts'
import { recomputedScoring } from './recomputed-scoring.ts'

describePage(
  'methodology',
  { id: 'metodologi.md', en: 'methodology.md' },
  { ...recomputedScoring, ...recomputedCombined },
)
