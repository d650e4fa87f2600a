import type { DemonstrationOrganisation } from '../organisation.ts'

/** The six organisations of the infrastructure programme. None of them exists, nor do their towns. */
export const infrastructureOrganisations: readonly DemonstrationOrganisation[] = [
  {
    name: 'Dinas PUPR Kota Tanjung Asri',
    language: 'id',
    partnerships: [
      {
        name: 'Jembatan Muara Asri',
        programme: 'infrastructure',
        kind: 'infrastructure',
        profile: {
          'shared-purpose':
            'Warga dua sisi muara menyeberang dalam sepuluh menit, siang dan malam, dengan tarif yang terjangkau.',
          place: 'Kota Tanjung Asri',
          facility: 'Jembatan 640 meter dengan jalur sepeda dan trotoar, beserta 4 km jalan akses.',
        },
        partners: [
          { name: 'Dinas PUPR Kota Tanjung Asri', sector: 'government' },
          { name: 'PT Muara Konstruksi Mandiri', sector: 'business' },
          { name: 'Forum Warga Dua Tepian', sector: 'community' },
        ],
        respondents: [
          'government',
          'government',
          'business',
          'business',
          'business',
          'community',
          'community',
        ],
        level: 3.5,
        leaning: { roles: 0.4, 'public-trust': -0.3 },
        views: { community: { 'public-trust': -1.4, 'shared-purpose': -1.2 } },
        progress: 0.2,
        planning: true,
      },
    ],
  },
  {
    name: 'RSUD Bukit Lestari',
    language: 'id',
    partnerships: [
      {
        name: 'Gedung Rawat Inap Terpadu',
        programme: 'infrastructure',
        kind: 'infrastructure',
        profile: {
          'shared-purpose':
            'Tidak ada pasien yang menunggu tempat tidur lebih dari enam jam, dan gedung terawat selama masa kerja sama.',
          place: 'Kota Bukit Lestari',
          facility: 'Gedung rawat inap 220 tempat tidur, berikut pemeliharaannya selama 20 tahun.',
        },
        partners: [
          { name: 'RSUD Bukit Lestari', sector: 'government' },
          { name: 'PT Graha Sehat Persada', sector: 'business' },
          { name: 'Perhimpunan Keluarga Pasien', sector: 'community' },
        ],
        respondents: ['government', 'government', 'government', 'business', 'business', 'community'],
        level: 3.8,
        leaning: { trust: 0.3, innovation: -0.4 },
        progress: 0.15,
        absent: ['2027'],
      },
    ],
  },
  {
    name: 'Perumda Air Minum Tirta Arungmas',
    language: 'id',
    partnerships: [
      {
        name: 'SPAM Regional Arungmas',
        programme: 'infrastructure',
        kind: 'infrastructure',
        profile: {
          'shared-purpose':
            'Air layak minum mengalir 24 jam ke 48.000 sambungan di tiga kecamatan, dengan tarif yang disepakati.',
          place: 'Kabupaten Arungmas',
          facility: 'Instalasi pengolahan 600 liter per detik dan 85 km pipa distribusi utama.',
        },
        partners: [
          { name: 'Perumda Air Minum Tirta Arungmas', sector: 'government' },
          { name: 'PT Banyu Jernih Nusantara', sector: 'business' },
          { name: 'Yayasan Sahabat Air', sector: 'nonprofit' },
        ],
        respondents: ['government', 'government', 'business', 'business', 'nonprofit', 'community'],
        level: 3.3,
        leaning: { 'shared-purpose': 0.5, 'lasting-impact': 0.5 },
        progress: 0.25,
      },
      {
        name: 'Telinga Pipa',
        programme: 'research',
        kind: 'research',
        profile: {
          'shared-purpose':
            'Sensor suara buatan dalam negeri menemukan kebocoran pipa sebelum air terbuang sampai ke jalan.',
          'research-question':
            'Seberapa tepat bunyi pipa menunjukkan letak kebocoran di jaringan lama yang bercampur bahan?',
          'technology-field': 'Sensor akustik dan pengolahan sinyal',
        },
        partners: [
          { name: 'Perumda Air Minum Tirta Arungmas', sector: 'government' },
          { name: 'Universitas Lembah Hijau', sector: 'academia' },
          { name: 'CV Sinyal Cerdas', sector: 'business' },
        ],
        respondents: ['government', 'government', 'academia', 'academia', 'business'],
        level: 3.2,
        leaning: { roles: -0.3, innovation: 0.3 },
        progress: 0.25,
        absent: ['2027'],
      },
    ],
  },
  {
    name: 'PT Lintas Selatan Sejahtera',
    language: 'id',
    partnerships: [
      {
        name: 'Preservasi Jalan Lintas Selatan',
        programme: 'infrastructure',
        kind: 'infrastructure',
        profile: {
          'shared-purpose':
            'Jalan lintas selatan tetap mantap 95 persen sepanjang tahun, dan kecelakaan berkurang separuh.',
          place: 'Pesisir selatan, tiga kabupaten',
          facility: '118 km jalan nasional dengan pembayaran ketersediaan layanan.',
        },
        partners: [
          { name: 'Balai Jalan Pesisir Selatan', sector: 'government' },
          { name: 'PT Lintas Selatan Sejahtera', sector: 'business' },
          { name: 'Universitas Pesisir Selatan', sector: 'academia' },
        ],
        respondents: [
          'government',
          'government',
          'business',
          'business',
          'business',
          'academia',
          'community',
        ],
        level: 3.7,
        leaning: { resources: 0.5, communication: -0.3 },
        progress: -0.2,
      },
    ],
  },
  {
    name: 'Dinas Perhubungan Kota Ranu Jaya',
    language: 'id',
    partnerships: [
      {
        name: 'Kota Terang Hemat Energi',
        programme: 'infrastructure',
        kind: 'infrastructure',
        profile: {
          'shared-purpose':
            'Semua jalan kota terang sampai pagi dengan separuh listrik, dan lampu padam diganti dalam dua hari.',
          place: 'Kota Ranu Jaya',
          facility: '27.000 titik lampu jalan LED dengan pemantauan jarak jauh.',
        },
        partners: [
          { name: 'Dinas Perhubungan Kota Ranu Jaya', sector: 'government' },
          { name: 'PT Cahaya Kota Raya', sector: 'business' },
          { name: 'Ranu Jaya Pos', sector: 'media' },
        ],
        respondents: ['government', 'government', 'business', 'business', 'community', 'media'],
        level: 3.9,
        leaning: { accountability: 0.4, 'public-trust': 0.3 },
        progress: 0.1,
        absent: ['2027'],
      },
    ],
  },
  {
    name: 'Teluk Biru Port Authority',
    language: 'en',
    partnerships: [
      {
        name: 'Teluk Biru Fishing Port',
        programme: 'infrastructure',
        kind: 'infrastructure',
        profile: {
          'shared-purpose':
            'Small boats land, ice and sell their catch within two hours, and fishers keep a fair share of the price.',
          place: 'Teluk Biru',
          facility: 'Quay of 300 metres, ice plant, cold store and auction hall.',
        },
        partners: [
          { name: 'Teluk Biru Port Authority', sector: 'government' },
          { name: 'Blue Bay Cold Chain', sector: 'business' },
          { name: 'Teluk Biru Fishers’ Association', sector: 'community' },
        ],
        respondents: ['government', 'government', 'business', 'business', 'community', 'community'],
        level: 3.2,
        leaning: { trust: -0.4, 'lasting-impact': 0.3 },
        views: { community: { trust: -1.2 }, business: { trust: 1 } },
        progress: 0.3,
        absent: ['baseline', '2027'],
        planning: true,
      },
    ],
  },
]
