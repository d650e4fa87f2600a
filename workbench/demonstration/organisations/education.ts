import type { DemonstrationOrganisation } from '../organisation.ts'

/** The twelve organisations of the education programme. None of them exists. */
export const educationOrganisations: readonly DemonstrationOrganisation[] = [
  {
    name: 'Yayasan Cahaya Aksara',
    language: 'id',
    partnerships: [
      {
        name: 'Aksara Pesisir',
        programme: 'education',
        kind: 'education',
        profile: {
          'shared-purpose':
            'Setiap anak kelas 3 di sembilan desa pesisir membaca lancar pada akhir tahun ajaran 2027.',
          place: 'Kabupaten Demak',
        },
        partners: [
          { name: 'Yayasan Cahaya Aksara', sector: 'nonprofit' },
          { name: 'PT Samudra Pangan Lestari', sector: 'business' },
          { name: 'Dinas Pendidikan Kabupaten', sector: 'government' },
        ],
        respondents: ['nonprofit', 'nonprofit', 'business', 'business', 'government', 'community'],
        level: 3.9,
        leaning: { 'shared-purpose': 0.6, learning: -0.7, communication: 0.2 },
        progress: 0.2,
        planning: true,
      },
    ],
  },
  {
    name: 'Rumah Belajar Samudra',
    language: 'id',
    partnerships: [
      {
        name: 'Perahu Buku',
        programme: 'education',
        kind: 'general',
        profile: {
          'shared-purpose':
            'Perpustakaan keliling menjangkau tujuh pulau setiap bulan dan dikelola warga sendiri.',
          place: 'Kepulauan Selayar',
        },
        partners: [
          { name: 'Rumah Belajar Samudra', sector: 'nonprofit' },
          { name: 'CV Layar Timur', sector: 'business' },
          { name: 'Karang Taruna Tujuh Pulau', sector: 'community' },
        ],
        respondents: ['nonprofit', 'business', 'community', 'community', 'government'],
        level: 3.4,
        leaning: { trust: 0.7, roles: -0.5, 'lasting-impact': 0.4 },
        progress: 0.15,
      },
    ],
  },
  {
    name: 'Lentera Pelosok',
    language: 'id',
    partnerships: [
      {
        name: 'Guru Tamu Digital',
        programme: 'education',
        kind: 'education',
        profile: {
          'shared-purpose':
            'Siswa SMP di dua belas sekolah terpencil belajar sains bersama karyawan relawan setiap pekan.',
          place: 'Kabupaten Sanggau',
        },
        partners: [
          { name: 'Lentera Pelosok', sector: 'nonprofit' },
          { name: 'PT Nusa Data Utama', sector: 'business' },
          { name: 'Universitas Kapuas Raya', sector: 'academia' },
        ],
        respondents: ['nonprofit', 'nonprofit', 'business', 'business', 'business', 'academia', 'government'],
        level: 3.7,
        leaning: { innovation: 0.8, communication: -0.6, 'public-trust': -0.2 },
        views: { business: { communication: 1.6 }, government: { communication: -1 } },
        progress: 0.25,
      },
    ],
  },
  {
    name: 'Sekolah Sungai Mahakam',
    language: 'id',
    partnerships: [
      {
        name: 'Bengkel Keterampilan Hulu',
        programme: 'education',
        kind: 'general',
        profile: {
          'shared-purpose':
            'Dua ratus remaja hulu sungai lulus pelatihan kerja yang diakui dunia usaha setempat.',
          place: 'Kutai Barat',
        },
        partners: [
          { name: 'Sekolah Sungai Mahakam', sector: 'nonprofit' },
          { name: 'Koperasi Rotan Hulu', sector: 'business' },
          { name: 'Balai Latihan Kerja', sector: 'government' },
        ],
        respondents: ['nonprofit', 'business', 'business', 'government', 'government'],
        level: 3.1,
        leaning: { resources: 0.6, trust: -0.4, learning: -0.5 },
        views: { business: { trust: 2.4, 'public-trust': 1.2 } },
        progress: 0.3,
        absent: ['endline'],
      },
      {
        name: 'Asrama Pelajar Hulu',
        programme: 'infrastructure',
        kind: 'infrastructure',
        profile: {
          'shared-purpose':
            'Tiga ratus pelajar dari kampung hulu tinggal aman di asrama dekat sekolah, dengan biaya yang terjangkau.',
          place: 'Kutai Barat',
          facility: 'Asrama 300 tempat tidur dengan dapur, ruang belajar, dan dermaga kecil.',
        },
        partners: [
          { name: 'Pemerintah Kabupaten', sector: 'government' },
          { name: 'PT Griya Hulu Abadi', sector: 'business' },
          { name: 'Sekolah Sungai Mahakam', sector: 'nonprofit' },
        ],
        respondents: ['government', 'government', 'business', 'business', 'nonprofit', 'community'],
        level: 3.4,
        leaning: { resources: 0.4, roles: -0.4 },
        progress: 0.2,
        absent: ['2027'],
      },
    ],
  },
  {
    name: 'Taman Baca Nusa',
    language: 'id',
    partnerships: [
      {
        name: 'Satu Kampung Satu Taman Baca',
        programme: 'education',
        kind: 'general',
        profile: {
          'shared-purpose':
            'Tiap kampung mitra memiliki taman baca yang buka lima hari sepekan dan didanai kampung sendiri.',
          place: 'Lombok Timur',
        },
        partners: [
          { name: 'Taman Baca Nusa', sector: 'nonprofit' },
          { name: 'Forum Kampung Baca', sector: 'community' },
          { name: 'Radio Rinjani', sector: 'media' },
        ],
        respondents: ['nonprofit', 'community', 'community', 'community', 'government', 'media'],
        level: 4.2,
        leaning: { accountability: -0.6, 'lasting-impact': 0.5 },
        progress: 0.1,
      },
    ],
  },
  {
    name: 'Gerakan Guru Timur',
    language: 'id',
    partnerships: [
      {
        name: 'Kelas Bahasa Ibu',
        programme: 'education',
        kind: 'education',
        profile: {
          'shared-purpose':
            'Guru kelas awal di empat kabupaten mengajar membaca memakai bahasa ibu dan buku buatan sendiri.',
          place: 'Timor Tengah Selatan',
        },
        partners: [
          { name: 'Gerakan Guru Timur', sector: 'nonprofit' },
          { name: 'Universitas Cendana Timur', sector: 'academia' },
          { name: 'PT Tenun Lestari', sector: 'business' },
        ],
        respondents: ['nonprofit', 'nonprofit', 'academia', 'academia', 'business', 'government'],
        level: 3.6,
        leaning: { 'shared-purpose': 0.5, resources: -0.7, learning: 0.5 },
        progress: 0.2,
      },
    ],
  },
  {
    name: 'Yayasan Bakti Ceria',
    language: 'id',
    partnerships: [
      {
        name: 'Sarapan dan Belajar',
        programme: 'education',
        kind: 'education',
        profile: {
          'shared-purpose':
            'Seribu murid sekolah dasar sarapan bergizi sebelum belajar, dengan biaya yang ditanggung bersama.',
          place: 'Kota Bekasi',
        },
        partners: [
          { name: 'Yayasan Bakti Ceria', sector: 'nonprofit' },
          { name: 'PT Dapur Keluarga', sector: 'business' },
          { name: 'Komite Sekolah Bersama', sector: 'community' },
        ],
        respondents: ['nonprofit', 'business', 'business', 'business', 'community', 'government'],
        level: 3.8,
        leaning: { roles: 0.6, 'public-trust': 0.5, innovation: -0.5 },
        views: { business: { roles: -1.8 } },
        progress: 0.15,
      },
      {
        name: 'Dapur Gizi Bersama',
        programme: 'infrastructure',
        kind: 'infrastructure',
        profile: {
          'shared-purpose':
            'Dua dapur kota memasak 6.000 porsi bergizi setiap hari sekolah, dan bangunannya menjadi milik kota.',
          place: 'Kota Bekasi',
          facility: 'Dua dapur pusat dengan ruang pendingin dan enam mobil antar.',
        },
        partners: [
          { name: 'Dinas Pendidikan Kota', sector: 'government' },
          { name: 'PT Dapur Keluarga', sector: 'business' },
          { name: 'Yayasan Bakti Ceria', sector: 'nonprofit' },
        ],
        respondents: ['government', 'business', 'business', 'nonprofit', 'community'],
        level: 3.6,
        leaning: { 'public-trust': 0.4, accountability: -0.3 },
        progress: 0.15,
      },
    ],
  },
  {
    name: 'Kelas Inspirasi Pesisir',
    language: 'en',
    partnerships: [
      {
        name: 'Coastal Science Days',
        programme: 'education',
        kind: 'general',
        profile: {
          'shared-purpose':
            'Every lower-secondary pupil on the strait does one real measurement of the sea with a working scientist.',
          place: 'Bunaken strait',
        },
        partners: [
          { name: 'Kelas Inspirasi Pesisir', sector: 'nonprofit' },
          { name: 'Institute of Coastal Studies', sector: 'academia' },
          { name: 'Blue Strait Ferries', sector: 'business' },
        ],
        respondents: ['nonprofit', 'academia', 'academia', 'business', 'media'],
        level: 3.3,
        leaning: { innovation: 0.9, accountability: -0.5, roles: -0.6 },
        views: { academia: { innovation: 1, roles: 1.8 }, media: { roles: -0.8 } },
        progress: 0.3,
        planning: true,
      },
    ],
  },
  {
    name: 'Pondok Sains Merapi',
    language: 'id',
    partnerships: [
      {
        name: 'Sains di Lereng',
        programme: 'education',
        kind: 'general',
        profile: {
          'shared-purpose':
            'Anak-anak lereng gunung memahami bahaya letusan dan memimpin latihan evakuasi sekolahnya.',
          place: 'Kabupaten Magelang',
        },
        partners: [
          { name: 'Pondok Sains Merapi', sector: 'nonprofit' },
          { name: 'Badan Penanggulangan Bencana Daerah', sector: 'government' },
          { name: 'Politeknik Gunung Api', sector: 'academia' },
        ],
        respondents: ['nonprofit', 'academia', 'government', 'government', 'community', 'business'],
        level: 4,
        leaning: { trust: 0.4, communication: 0.5, resources: -0.4 },
        progress: -0.25,
      },
      {
        name: 'Sensor Lahar Murah',
        programme: 'research',
        kind: 'research',
        profile: {
          'shared-purpose':
            'Setiap dusun di tepi kali memiliki peringatan lahar yang dapat dirakit dan diperbaiki warganya sendiri.',
          'research-question': 'Getaran seperti apa yang membedakan lahar dari truk dan hujan deras?',
          'technology-field': 'Sensor kebencanaan',
        },
        partners: [
          { name: 'Politeknik Gunung Api', sector: 'academia' },
          { name: 'CV Rakit Elektronika', sector: 'business' },
          { name: 'Pondok Sains Merapi', sector: 'nonprofit' },
        ],
        respondents: ['academia', 'academia', 'business', 'community', 'government'],
        level: 3.7,
        leaning: { 'lasting-impact': 0.3, resources: -0.4 },
        progress: 0.2,
        absent: ['baseline', '2027'],
      },
    ],
  },
  {
    name: 'Jejak Literasi Flores',
    language: 'id',
    partnerships: [
      {
        name: 'Buku untuk Bukit',
        programme: 'education',
        kind: 'education',
        profile: {
          'shared-purpose':
            'Tiga puluh sekolah bukit memiliki seratus judul baru setiap tahun dan guru yang memakainya di kelas.',
          place: 'Kabupaten Ende',
        },
        partners: [
          { name: 'Jejak Literasi Flores', sector: 'nonprofit' },
          { name: 'Penerbit Bukit Kertas', sector: 'business' },
          { name: 'Dinas Perpustakaan', sector: 'government' },
        ],
        respondents: ['nonprofit', 'nonprofit', 'business', 'business', 'government', 'community'],
        level: 2.8,
        leaning: { 'shared-purpose': 0.4, learning: -0.6, 'lasting-impact': -0.3 },
        progress: 0.35,
        absent: ['baseline'],
      },
    ],
  },
  {
    name: 'Akademi Komunitas Toba',
    language: 'id',
    partnerships: [
      {
        name: 'Magang Danau',
        programme: 'education',
        kind: 'general',
        profile: {
          'shared-purpose':
            'Lulusan SMK di sekitar danau magang berbayar enam bulan dan separuhnya diterima bekerja.',
          place: 'Kabupaten Samosir',
        },
        partners: [
          { name: 'Akademi Komunitas Toba', sector: 'nonprofit' },
          { name: 'Perhimpunan Hotel Danau', sector: 'business' },
          { name: 'SMK Negeri Danau', sector: 'government' },
        ],
        respondents: ['nonprofit', 'business', 'business', 'business', 'academia', 'government'],
        level: 3.5,
        leaning: { accountability: 0.6, 'public-trust': -0.4, trust: -0.3 },
        progress: 0.2,
      },
      {
        name: 'Keramba Pintar Danau',
        programme: 'research',
        kind: 'research',
        profile: {
          'shared-purpose':
            'Pembudi daya ikan keramba menghemat sepertiga pakan yang biasanya terbuang, dan air danau tetap jernih.',
          'research-question': 'Kapan ikan berhenti makan, dan bagaimana alat murah mengetahuinya?',
          'technology-field': 'Akuakultur presisi',
        },
        partners: [
          { name: 'Akademi Komunitas Toba', sector: 'academia' },
          { name: 'PT Pakan Danau Makmur', sector: 'business' },
          { name: 'Kelompok Keramba Samosir', sector: 'community' },
        ],
        respondents: ['academia', 'academia', 'business', 'business', 'community', 'government'],
        level: 3.4,
        leaning: { communication: -0.4, innovation: 0.3 },
        progress: 0.25,
        absent: ['2027'],
      },
    ],
  },
  {
    name: 'Sahabat Vokasi Brantas',
    language: 'id',
    partnerships: [
      {
        name: 'Bengkel Berbagi',
        programme: 'education',
        kind: 'education',
        profile: {
          'shared-purpose':
            'Delapan SMK memakai bengkel pabrik di luar jam kerja, dibimbing teknisi yang dilatih mengajar.',
          place: 'Kabupaten Gresik',
        },
        partners: [
          { name: 'Sahabat Vokasi Brantas', sector: 'nonprofit' },
          { name: 'PT Logam Brantas', sector: 'business' },
          { name: 'Cabang Dinas Pendidikan', sector: 'government' },
        ],
        respondents: ['nonprofit', 'business', 'business', 'business', 'government', 'academia', 'community'],
        level: 3.7,
        leaning: { resources: 0.7, communication: -0.4, learning: -0.4 },
        progress: 0.15,
      },
    ],
  },
]
