import type { Child } from 'hono/jsx'
import { assetAddresses } from '../assets.ts'
import { Layout } from '../layout.tsx'
import { Contents } from './contents.tsx'
import { Heading, titleOf } from './heading.tsx'
import type { QuestionId } from './question-ids.ts'
import { questionWords } from './question-words.ts'
import type { Dashboard } from './reading.ts'

/**
 * What a release's page stands in: its heading, its contents and its questions.
 *
 * @param frame.lead under the heading
 * @param frame.questions that the page has, in their order
 */
export function DashboardFrame(frame: {
  readonly dashboard: Dashboard
  readonly lead?: string
  readonly questions: readonly QuestionId[]
  readonly children: Child
}) {
  const { dashboard, lead, questions, children } = frame
  const { language, release, words } = dashboard
  return (
    <Layout
      language={language}
      title={titleOf(release)}
      disclosure={release.disclosure}
      script={assetAddresses.copy}
      wide
    >
      <Heading dashboard={dashboard} />
      {lead === undefined ? null : <p>{lead}</p>}
      <div class="dashboard">
        <Contents
          title={words.contents}
          questions={questions.map((id) => [id, questionWords[language][id]] as const)}
        />
        <div class="questions">{children}</div>
      </div>
    </Layout>
  )
}
