import * as z from 'zod'
import type { InEachLanguage } from '../language/language.ts'

/** The first four are the core; the last two complete Indonesia's pentahelix. */
export const sectorSchema = z.enum(['government', 'business', 'nonprofit', 'academia', 'community', 'media'])
export type Sector = z.infer<typeof sectorSchema>
export const sectors = sectorSchema.options

export const sectorNames: InEachLanguage<Readonly<Record<Sector, string>>> = {
  id: {
    government: 'Pemerintah',
    business: 'Dunia usaha',
    nonprofit: 'Organisasi nirlaba',
    academia: 'Akademisi',
    community: 'Komunitas',
    media: 'Media',
  },
  en: {
    government: 'Government',
    business: 'Business',
    nonprofit: 'Nonprofit',
    academia: 'Academia',
    community: 'Community',
    media: 'Media',
  },
}
