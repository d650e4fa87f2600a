import type { DemonstrationOrganisation } from '../organisation.ts'

/** The six organisations of the research programme. None of them exists. */
export const researchOrganisations: readonly DemonstrationOrganisation[] = [
  {
    name: 'Universitas Lembah Hijau',
    language: 'en',
    partnerships: [
      {
        name: 'Rice Husk Bioplastics',
        programme: 'research',
        kind: 'research',
        profile: {
          'shared-purpose':
            'By 2028 a food packer in the province wraps its products in film made from local rice husk.',
          'research-question': 'Which blend of husk and starch keeps food fresh and still composts at home?',
          'technology-field': 'Biomaterials',
        },
        partners: [
          { name: 'Universitas Lembah Hijau', sector: 'academia' },
          { name: 'PT Kemas Alam Indonesia', sector: 'business' },
          { name: 'Provincial Research Agency', sector: 'government' },
        ],
        respondents: ['academia', 'academia', 'academia', 'business', 'business', 'government'],
        level: 3.6,
        leaning: { 'shared-purpose': 0.4, trust: 0.2 },
        views: { business: { 'lasting-impact': 1.5, roles: -1.5 } },
        progress: 0.2,
        planning: true,
      },
      {
        name: 'Mangrove Data Commons',
        programme: 'research',
        kind: 'research',
        profile: {
          'shared-purpose':
            'Every mangrove restorer on the coast can read, add and reuse the same growth data.',
          'research-question': 'What do ten years of scattered plots say about which seedlings survive?',
          'technology-field': 'Open data and remote sensing',
        },
        partners: [
          { name: 'Universitas Lembah Hijau', sector: 'academia' },
          { name: 'Coast Cloud Services', sector: 'business' },
          { name: 'Friends of the Mangrove', sector: 'nonprofit' },
        ],
        respondents: ['academia', 'academia', 'business', 'nonprofit', 'community', 'government'],
        level: 3.9,
        leaning: { communication: 0.4, resources: -0.4 },
        progress: 0.15,
      },
    ],
  },
  {
    name: 'Institut Teknologi Samudra Raya',
    language: 'en',
    partnerships: [
      {
        name: 'Tidal Turbine Pilot',
        programme: 'research',
        kind: 'research',
        profile: {
          'shared-purpose':
            'Two islands run their school, clinic and ice plant on a tidal turbine that local people maintain.',
          'research-question': 'How does a slow-water turbine hold up against fouling and drifting wood?',
          'technology-field': 'Ocean energy',
        },
        partners: [
          { name: 'Institut Teknologi Samudra Raya', sector: 'academia' },
          { name: 'Strait Power Works', sector: 'business' },
          { name: 'Two Islands Energy Committee', sector: 'community' },
        ],
        respondents: ['academia', 'academia', 'business', 'business', 'government', 'community'],
        level: 3.3,
        leaning: { innovation: 0.4, 'lasting-impact': 0.2 },
        progress: 0.3,
        absent: ['2027'],
      },
    ],
  },
  {
    name: 'Politeknik Agro Cendana',
    language: 'id',
    partnerships: [
      {
        name: 'Pengering Kakao Surya',
        programme: 'research',
        kind: 'research',
        profile: {
          'shared-purpose':
            'Petani kakao mengeringkan biji dalam tiga hari tanpa asap, dengan mutu yang dibeli pabrik cokelat.',
          'research-question': 'Bagaimana suhu pengering tetap merata saat langit mendung?',
          'technology-field': 'Teknologi pascapanen',
        },
        partners: [
          { name: 'Politeknik Agro Cendana', sector: 'academia' },
          { name: 'PT Cokelat Kepulauan', sector: 'business' },
          { name: 'Koperasi Kakao Bersatu', sector: 'community' },
        ],
        respondents: ['academia', 'academia', 'business', 'business', 'community', 'community'],
        level: 3.5,
        leaning: { trust: 0.4, 'public-trust': 0.2 },
        progress: 0.15,
      },
    ],
  },
  {
    name: 'Rumah Sakit Pendidikan Melati Raya',
    language: 'id',
    partnerships: [
      {
        name: 'Kamera Retina Saku',
        programme: 'research',
        kind: 'research',
        profile: {
          'shared-purpose':
            'Puskesmas menemukan kerusakan retina akibat diabetes lebih dini dengan kamera buatan dalam negeri.',
          'research-question': 'Apakah foto dari kamera saku setara dengan pemeriksaan dokter mata?',
          'technology-field': 'Alat kesehatan',
        },
        partners: [
          { name: 'Rumah Sakit Pendidikan Melati Raya', sector: 'academia' },
          { name: 'PT Optik Medika Karya', sector: 'business' },
          { name: 'Dinas Kesehatan Provinsi', sector: 'government' },
        ],
        respondents: ['academia', 'academia', 'academia', 'business', 'government', 'government'],
        level: 3.8,
        leaning: { accountability: 0.5, resources: 0.2 },
        progress: 0.2,
        absent: ['2027'],
      },
    ],
  },
  {
    name: 'Pusat Studi Gambut Lestari',
    language: 'en',
    partnerships: [
      {
        name: 'Peatland Early Warning',
        programme: 'research',
        kind: 'research',
        profile: {
          'shared-purpose':
            'Villages on peat know three days ahead when their land may burn, and what to do about it.',
          'research-question': 'Which cheap sensor tells best how dry the peat is below the roots?',
          'technology-field': 'Environmental sensing',
        },
        partners: [
          { name: 'Pusat Studi Gambut Lestari', sector: 'academia' },
          { name: 'Borneo Sensor Lab', sector: 'business' },
          { name: 'District Disaster Agency', sector: 'government' },
        ],
        respondents: ['academia', 'academia', 'business', 'government', 'community', 'community'],
        level: 3.1,
        leaning: { 'shared-purpose': 0.5, roles: -0.3 },
        progress: 0.25,
        absent: ['midline', '2027'],
      },
    ],
  },
  {
    name: 'PT Herbal Rimba Sentosa',
    language: 'id',
    partnerships: [
      {
        name: 'Obat Herbal Terstandar Rimba',
        programme: 'research',
        kind: 'research',
        profile: {
          'shared-purpose':
            'Satu ramuan warga rimba menjadi obat herbal terstandar, dengan bagi hasil yang adil bagi pemilik pengetahuannya.',
          'research-question': 'Berapa takaran yang aman, dan bagaimana mutu bahannya dijaga tetap sama?',
          'technology-field': 'Farmasi bahan alam',
        },
        partners: [
          { name: 'PT Herbal Rimba Sentosa', sector: 'business' },
          { name: 'Fakultas Farmasi Universitas Rimba Raya', sector: 'academia' },
          { name: 'Lembaga Adat Rimba', sector: 'community' },
        ],
        respondents: ['business', 'business', 'business', 'academia', 'academia', 'community', 'community'],
        level: 3.4,
        leaning: { trust: -0.3, innovation: 0.2 },
        views: { community: { trust: -1.6, accountability: -1.2 } },
        progress: -0.15,
        named: false,
      },
    ],
  },
]
