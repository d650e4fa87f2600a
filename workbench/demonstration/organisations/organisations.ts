import type { DemonstrationOrganisation } from '../organisation.ts'
import { educationOrganisations } from './education.ts'
import { infrastructureOrganisations } from './infrastructure.ts'
import { researchOrganisations } from './research.ts'

/** The 24 made-up organisations of the demonstration. Their places in this list name their spreadsheets. */
export const demonstrationOrganisations: readonly DemonstrationOrganisation[] = [
  ...educationOrganisations,
  ...infrastructureOrganisations,
  ...researchOrganisations,
]
