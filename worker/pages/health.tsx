import type { InEachLanguage, Language } from '../../shared/language/language.ts'
import type { Health } from '../contract/health.ts'
import { dateInWords } from './date.ts'
import { Layout } from './layout.tsx'

interface HealthWords {
  readonly kicker: string
  readonly title: Readonly<Record<Health['status'], string>>
  readonly lead: Readonly<Record<Health['status'], string>>
  readonly parts: Readonly<Record<keyof Health['parts'], string>>
  readonly answer: Readonly<Record<Health['parts'][keyof Health['parts']], string>>
  readonly version: string
  readonly deployment: string
}

const healthWords: InEachLanguage<HealthWords> = {
  id: {
    kicker: 'Keadaan layanan',
    title: { ok: 'Mitra berjalan baik', failing: 'Mitra sedang terganggu' },
    lead: {
      ok: 'Semua bagian menjawab.',
      failing:
        'Sebagian layanan tidak menjawab. Kiriman yang sudah mendapat tanda terima tetap aman. Coba lagi beberapa menit lagi; jika tetap begini, hubungi pengelola layanan.',
    },
    parts: { programmes: 'Program dan kiriman', library: 'Pustaka templat' },
    answer: { answers: 'menjawab', silent: 'tidak menjawab' },
    version: 'Versi Mitra',
    deployment: 'Pemasangan',
  },
  en: {
    kicker: 'State of the service',
    title: { ok: 'Mitra is well', failing: 'Mitra is not well' },
    lead: {
      ok: 'Every part answers.',
      failing:
        'Part of the service does not answer. What has a receipt is safe. Try again in a few minutes; if it stays like this, tell whoever runs the service.',
    },
    parts: { programmes: 'Programmes and submissions', library: 'Template library' },
    answer: { answers: 'answers', silent: 'does not answer' },
    version: 'Version of Mitra',
    deployment: 'Deployment',
  },
}

/** How the service is, for a person. */
export function HealthPage({ health, language }: { readonly health: Health; readonly language: Language }) {
  const words = healthWords[language]
  const title = words.title[health.status]
  const { programmes, library } = health.parts
  return (
    <Layout language={language} title={title}>
      <p class="kicker">{words.kicker}</p>
      <h1>{title}</h1>
      <p class="lead">{words.lead[health.status]}</p>
      <dl class="facts">
        <dt>{words.parts.programmes}</dt>
        <dd>{words.answer[programmes]}</dd>
        <dt>{words.parts.library}</dt>
        <dd>{words.answer[library]}</dd>
        <dt>{words.version}</dt>
        <dd>{health.version}</dd>
        <dt>{words.deployment}</dt>
        <dd>
          <time datetime={health.deployedAt}>{dateInWords(health.deployedAt, language)}</time>
          <code class="of">{health.deployment}</code>
        </dd>
      </dl>
    </Layout>
  )
}
