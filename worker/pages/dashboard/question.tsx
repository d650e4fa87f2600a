import type { Child } from 'hono/jsx'

/** A funder's question: it can be linked to, and its answer in a sentence comes before what shows it. */
export function Question(frame: {
  readonly id: string
  readonly title: string
  readonly answer: string
  readonly children?: Child
}) {
  const { id, title, answer, children } = frame
  return (
    <section class="question" id={id} aria-labelledby={`${id}-question`}>
      <h2 id={`${id}-question`}>
        <a href={`#${id}`}>{title}</a>
      </h2>
      <p class="answer">{answer}</p>
      {children}
    </section>
  )
}
