import type { InEachLanguage, Language } from '../../shared/language/language.ts'
import { addresses } from '../../shared/messages/addresses.ts'
import { assetAddresses } from './assets.ts'
import { Layout } from './layout.tsx'
import { type SignUp, SignUpPart } from './sign-up.tsx'

interface LandingWords {
  readonly title: string
  readonly lead: string
  readonly ways: readonly { readonly who: string; readonly what: string }[]
  readonly coordinate: string
  readonly library: string
  readonly portfolio: string
  readonly reference: string
}

const landingWords: InEachLanguage<LandingWords> = {
  id: {
    title: 'Kemitraan yang jujur pada dirinya sendiri',
    lead: 'Mitra memberi Google Sheets yang biasa semua yang dibutuhkan kemitraan lintas sektor: templat, daftar periksa prinsip, dan penilaian. Layanan ini menggabungkan hasil banyak organisasi tanpa membuka data satu pun di antaranya.',
    ways: [
      {
        who: 'Organisasi',
        what: 'Bekerja di Google Sheets. Tambahkan kemitraan dan kirim hasilnya lewat menu Ekstensi → Mitra, dengan kunci undangan dari koordinator.',
      },
      {
        who: 'Penyandang dana',
        what: 'Buka tautan yang Anda terima dari koordinator program. Tautan itu langsung menuju hasil gabungan.',
      },
      {
        who: 'Koordinator',
        what: 'Undang organisasi, lihat siapa yang sudah mengirim, lalu tutup dan terbitkan putaran.',
      },
    ],
    coordinate: 'Ke halaman koordinator',
    library: 'Pustaka templat',
    portfolio: 'Beberapa program berdampingan',
    reference: 'Referensi API',
  },
  en: {
    title: 'Partnerships that are honest with themselves',
    lead: 'Mitra gives ordinary Google Sheets what a cross-sector partnership needs: templates, checklists of principles, and scoring. This service combines the results of many organisations without exposing any one of them.',
    ways: [
      {
        who: 'Organisations',
        what: 'Work in Google Sheets. Add a partnership and send its results from the menu Extensions → Mitra, with the invitation key from the coordinator.',
      },
      {
        who: 'Funders',
        what: 'Open the link that the programme’s coordinator sent. It leads straight to the combined results.',
      },
      {
        who: 'Coordinators',
        what: 'Invite organisations, see who has sent, then close and publish a round.',
      },
    ],
    coordinate: 'Go to the coordinator’s page',
    library: 'Template library',
    portfolio: 'Several programmes side by side',
    reference: 'API reference',
  },
}

/** The Worker's front door. */
export function LandingPage({ language, signUp }: { readonly language: Language; readonly signUp: SignUp }) {
  const words = landingWords[language]
  return (
    <Layout language={language} title={words.title} {...(signUp.isOpen && { script: assetAddresses.signUp })}>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <ul class="rounds ways">
        {words.ways.map(({ who, what }) => (
          <li class="round">
            <h2>{who}</h2>
            <p>{what}</p>
          </li>
        ))}
      </ul>
      <p class="actions">
        <a class="button" href={`${addresses.coordinate()}?language=${language}`}>
          {words.coordinate}
        </a>
        <a class="button plain" href={`${addresses.templatesPage()}?language=${language}`}>
          {words.library}
        </a>
        <a class="button plain" href={`${addresses.portfolioForm()}?language=${language}`}>
          {words.portfolio}
        </a>
        <a class="button plain" href={`${addresses.reference()}?language=${language}`}>
          {words.reference}
        </a>
      </p>
      <SignUpPart language={language} signUp={signUp} />
    </Layout>
  )
}
