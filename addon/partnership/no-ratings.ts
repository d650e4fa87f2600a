import { UserError } from '../language/user-error.ts'

/** Nobody's ratings count yet. */
export const noRatings = () =>
  new UserError({
    id: 'Belum ada penilaian yang terhitung. Minta para mitra mengisi lembar Penilaian dahulu, lalu coba lagi.',
    en: 'No ratings are counted yet. Let the partners fill in the Ratings worksheet first, then try again.',
  })
