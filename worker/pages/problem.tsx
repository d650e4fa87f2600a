import type { Language } from '../../shared/language/language.ts'
import type { Problem } from '../../shared/messages/problem.ts'
import { Layout } from './layout.tsx'
import { layoutWords } from './layout-words.ts'
import { retractionInWords } from './retraction-words.ts'

/** A problem for someone who opened a link in a browser. */
export function ProblemPage(frame: { readonly problem: Problem; readonly language: Language }) {
  const { problem, language } = frame
  return (
    <Layout language={language} title={problem.title}>
      <p class="kicker">{problem.status}</p>
      <h1>{problem.title}</h1>
      <p class="lead">{problem.detail}</p>
      {problem.retraction === undefined
        ? null
        : retractionInWords(problem.retraction, language).map((text) => <p>{text}</p>)}
      {problem.errors === undefined ? null : (
        <ul>
          {problem.errors.map(({ message }) => (
            <li>{message}</li>
          ))}
        </ul>
      )}
      <p class="small quiet">
        {layoutWords[language].request}: <code>{problem.requestId}</code>
      </p>
    </Layout>
  )
}
