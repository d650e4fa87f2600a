import type { Language } from '../../shared/language/language.ts'
import type { Kind } from '../../shared/words/kind.ts'
import type { Sector } from '../../shared/words/sector.ts'

export interface DemonstrationOrganisation {
  readonly name: string
  readonly partnership: string
  /** What its spreadsheet is read in. */
  readonly language: Language
  readonly kind: Kind
  readonly purpose: string
  readonly place: string
  /** One for each person who rates. */
  readonly respondents: readonly Sector[]
  readonly partners: readonly { readonly name: string; readonly sector: Sector }[]
  /** About where its ratings lie, 1 to 5. */
  readonly level: number
  /** What it is better (or worse) at than its level says, in rating points. */
  readonly leaning: Readonly<Record<string, number>>
}

/** The twelve made-up organisations of the demonstration. None of them exists. */
export const demonstrationOrganisations: readonly DemonstrationOrganisation[] = [
  {
    name: 'Yayasan Cahaya Aksara',
    partnership: 'Aksara Pesisir',
    language: 'id',
    kind: 'education',
    purpose: 'Setiap anak kelas 3 di sembilan desa pesisir membaca lancar pada akhir tahun ajaran 2027.',
    place: 'Kabupaten Demak',
    respondents: ['nonprofit', 'nonprofit', 'business', 'business', 'government', 'community'],
    partners: [
      { name: 'Yayasan Cahaya Aksara', sector: 'nonprofit' },
      { name: 'PT Samudra Pangan Lestari', sector: 'business' },
      { name: 'Dinas Pendidikan Kabupaten', sector: 'government' },
    ],
    level: 3.9,
    leaning: { 'shared-purpose': 0.6, learning: -0.7, communication: 0.2 },
  },
  {
    name: 'Rumah Belajar Samudra',
    partnership: 'Perahu Buku',
    language: 'id',
    kind: 'education',
    purpose: 'Perpustakaan keliling menjangkau tujuh pulau setiap bulan dan dikelola warga sendiri.',
    place: 'Kepulauan Selayar',
    respondents: ['nonprofit', 'business', 'community', 'community', 'government'],
    partners: [
      { name: 'Rumah Belajar Samudra', sector: 'nonprofit' },
      { name: 'CV Layar Timur', sector: 'business' },
      { name: 'Karang Taruna Tujuh Pulau', sector: 'community' },
    ],
    level: 3.4,
    leaning: { trust: 0.7, roles: -0.5, 'lasting-impact': 0.4 },
  },
  {
    name: 'Lentera Pelosok',
    partnership: 'Guru Tamu Digital',
    language: 'id',
    kind: 'education',
    purpose: 'Siswa SMP di dua belas sekolah terpencil belajar sains bersama karyawan relawan setiap pekan.',
    place: 'Kabupaten Sanggau',
    respondents: ['nonprofit', 'nonprofit', 'business', 'business', 'business', 'academia', 'government'],
    partners: [
      { name: 'Lentera Pelosok', sector: 'nonprofit' },
      { name: 'PT Nusa Data Utama', sector: 'business' },
      { name: 'Universitas Kapuas Raya', sector: 'academia' },
    ],
    level: 3.7,
    leaning: { innovation: 0.8, communication: -0.6, 'public-trust': -0.2 },
  },
  {
    name: 'Sekolah Sungai Mahakam',
    partnership: 'Bengkel Keterampilan Hulu',
    language: 'id',
    kind: 'general',
    purpose: 'Dua ratus remaja hulu sungai lulus pelatihan kerja yang diakui dunia usaha setempat.',
    place: 'Kutai Barat',
    respondents: ['nonprofit', 'business', 'business', 'government', 'government'],
    partners: [
      { name: 'Sekolah Sungai Mahakam', sector: 'nonprofit' },
      { name: 'Koperasi Rotan Hulu', sector: 'business' },
      { name: 'Balai Latihan Kerja', sector: 'government' },
    ],
    level: 3.1,
    leaning: { resources: 0.6, trust: -0.4, learning: -0.5 },
  },
  {
    name: 'Taman Baca Nusa',
    partnership: 'Satu Kampung Satu Taman Baca',
    language: 'id',
    kind: 'general',
    purpose:
      'Tiap kampung mitra memiliki taman baca yang buka lima hari sepekan dan didanai kampung sendiri.',
    place: 'Lombok Timur',
    respondents: ['nonprofit', 'community', 'community', 'community', 'government', 'media'],
    partners: [
      { name: 'Taman Baca Nusa', sector: 'nonprofit' },
      { name: 'Forum Kampung Baca', sector: 'community' },
      { name: 'Radio Rinjani', sector: 'media' },
    ],
    level: 4.2,
    leaning: { accountability: -0.6, 'lasting-impact': 0.5 },
  },
  {
    name: 'Gerakan Guru Timur',
    partnership: 'Kelas Bahasa Ibu',
    language: 'id',
    kind: 'education',
    purpose:
      'Guru kelas awal di empat kabupaten mengajar membaca memakai bahasa ibu dan buku buatan sendiri.',
    place: 'Timor Tengah Selatan',
    respondents: ['nonprofit', 'nonprofit', 'academia', 'academia', 'business', 'government'],
    partners: [
      { name: 'Gerakan Guru Timur', sector: 'nonprofit' },
      { name: 'Universitas Cendana Timur', sector: 'academia' },
      { name: 'PT Tenun Lestari', sector: 'business' },
    ],
    level: 3.6,
    leaning: { 'shared-purpose': 0.5, resources: -0.7, learning: 0.5 },
  },
  {
    name: 'Yayasan Bakti Ceria',
    partnership: 'Sarapan dan Belajar',
    language: 'id',
    kind: 'education',
    purpose:
      'Seribu murid sekolah dasar sarapan bergizi sebelum belajar, dengan biaya yang ditanggung bersama.',
    place: 'Kota Bekasi',
    respondents: ['nonprofit', 'business', 'business', 'business', 'community', 'government'],
    partners: [
      { name: 'Yayasan Bakti Ceria', sector: 'nonprofit' },
      { name: 'PT Dapur Keluarga', sector: 'business' },
      { name: 'Komite Sekolah Bersama', sector: 'community' },
    ],
    level: 3.8,
    leaning: { roles: 0.6, 'public-trust': 0.5, innovation: -0.5 },
  },
  {
    name: 'Kelas Inspirasi Pesisir',
    partnership: 'Coastal Science Days',
    language: 'en',
    kind: 'general',
    purpose:
      'Every lower-secondary pupil on the strait does one real measurement of the sea with a working scientist.',
    place: 'Bunaken strait',
    respondents: ['nonprofit', 'academia', 'academia', 'business', 'media'],
    partners: [
      { name: 'Kelas Inspirasi Pesisir', sector: 'nonprofit' },
      { name: 'Institute of Coastal Studies', sector: 'academia' },
      { name: 'Blue Strait Ferries', sector: 'business' },
    ],
    level: 3.3,
    leaning: { innovation: 0.9, accountability: -0.5, roles: -0.6 },
  },
  {
    name: 'Pondok Sains Merapi',
    partnership: 'Sains di Lereng',
    language: 'id',
    kind: 'general',
    purpose: 'Anak-anak lereng gunung memahami bahaya letusan dan memimpin latihan evakuasi sekolahnya.',
    place: 'Kabupaten Magelang',
    respondents: ['nonprofit', 'academia', 'government', 'government', 'community', 'business'],
    partners: [
      { name: 'Pondok Sains Merapi', sector: 'nonprofit' },
      { name: 'Badan Penanggulangan Bencana Daerah', sector: 'government' },
      { name: 'Politeknik Gunung Api', sector: 'academia' },
    ],
    level: 4.0,
    leaning: { trust: 0.4, communication: 0.5, resources: -0.4 },
  },
  {
    name: 'Jejak Literasi Flores',
    partnership: 'Buku untuk Bukit',
    language: 'id',
    kind: 'education',
    purpose:
      'Tiga puluh sekolah bukit memiliki seratus judul baru setiap tahun dan guru yang memakainya di kelas.',
    place: 'Kabupaten Ende',
    respondents: ['nonprofit', 'nonprofit', 'business', 'business', 'government'],
    partners: [
      { name: 'Jejak Literasi Flores', sector: 'nonprofit' },
      { name: 'Penerbit Bukit Kertas', sector: 'business' },
      { name: 'Dinas Perpustakaan', sector: 'government' },
    ],
    level: 2.8,
    leaning: { 'shared-purpose': 0.4, learning: -0.6, 'lasting-impact': -0.3 },
  },
  {
    name: 'Akademi Komunitas Toba',
    partnership: 'Magang Danau',
    language: 'id',
    kind: 'general',
    purpose: 'Lulusan SMK di sekitar danau magang berbayar enam bulan dan separuhnya diterima bekerja.',
    place: 'Kabupaten Samosir',
    respondents: ['nonprofit', 'business', 'business', 'business', 'academia', 'government'],
    partners: [
      { name: 'Akademi Komunitas Toba', sector: 'nonprofit' },
      { name: 'Perhimpunan Hotel Danau', sector: 'business' },
      { name: 'SMK Negeri Danau', sector: 'government' },
    ],
    level: 3.5,
    leaning: { accountability: 0.6, 'public-trust': -0.4, trust: -0.3 },
  },
  {
    name: 'Sahabat Vokasi Brantas',
    partnership: 'Bengkel Berbagi',
    language: 'id',
    kind: 'education',
    purpose: 'Delapan SMK memakai bengkel pabrik di luar jam kerja, dibimbing teknisi yang dilatih mengajar.',
    place: 'Kabupaten Gresik',
    respondents: ['nonprofit', 'business', 'business', 'business', 'government', 'academia', 'community'],
    partners: [
      { name: 'Sahabat Vokasi Brantas', sector: 'nonprofit' },
      { name: 'PT Logam Brantas', sector: 'business' },
      { name: 'Cabang Dinas Pendidikan', sector: 'government' },
    ],
    level: 3.7,
    leaning: { resources: 0.7, communication: -0.4, learning: -0.4 },
  },
]
