import type { InEachLanguage } from '../../../shared/language/language.ts'
import type { SidebarView } from '../../menu/views.ts'

interface ShellWords {
  readonly views: Readonly<Record<SidebarView, string>>
  readonly navigation: string
  readonly language: string
  readonly loading: string
  readonly tryAgain: string
  readonly cancel: string
  readonly back: string
}

export const shellWords: InEachLanguage<ShellWords> = {
  id: {
    views: {
      add: 'Tambah',
      planning: 'Rencana',
      actions: 'Tindakan',
      send: 'Kirim',
      round: 'Putaran',
      remove: 'Hapus',
    },
    navigation: 'Bagian Mitra',
    language: 'Bahasa',
    loading: 'Memuat…',
    tryAgain: 'Coba lagi',
    cancel: 'Batal',
    back: 'Kembali',
  },
  en: {
    views: {
      add: 'Add',
      planning: 'Planning',
      actions: 'Actions',
      send: 'Send',
      round: 'Round',
      remove: 'Remove',
    },
    navigation: 'Parts of Mitra',
    language: 'Language',
    loading: 'Loading…',
    tryAgain: 'Try again',
    cancel: 'Cancel',
    back: 'Back',
  },
}
