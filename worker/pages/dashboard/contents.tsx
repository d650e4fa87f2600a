import type { QuestionWords } from './question-words.ts'

/** The questions of the page, to go to. */
export function Contents(frame: {
  readonly title: string
  readonly questions: readonly (readonly [id: string, words: QuestionWords])[]
}) {
  return (
    <nav class="guide" aria-labelledby="contents">
      <p id="contents">{frame.title}</p>
      <ol>
        {frame.questions.map(([id, { short }]) => (
          <li>
            <a href={`#${id}`}>{short}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
