import type { Language } from '../../../shared/language/language.ts'
import { nameIn, type ReadOperation, type ReadParameter } from './reading.ts'
import { referenceWords } from './words.ts'

type Content = NonNullable<ReadOperation['requestBody']>['content']

/** The name of a schema where it has one: also of a problem, which is Problem with its kinds. */
function SchemaLink({ schema }: { readonly schema: Content[string]['schema'] }) {
  const { $ref, allOf } = schema
  const [first] = Array.isArray(allOf) ? allOf : [{ $ref }]
  if (typeof first?.$ref !== 'string') return null
  const name = nameIn(first.$ref)
  return <a href={`#${name}`}>{name}</a>
}

function Contents({ content }: { readonly content: Content }) {
  return (
    <>
      {Object.entries(content).map(([type, { schema }]) => (
        <span class="content">
          <code>{type}</code> <SchemaLink schema={schema} />
        </span>
      ))}
    </>
  )
}

function Parameter({ parameter }: { readonly parameter: ReadParameter }) {
  if ('name' in parameter) return <code>{parameter.name}</code>
  const name = nameIn(parameter.$ref)
  return <a href={`#parameter-${name}`}>{name}</a>
}

/** The paragraphs and lists of the document's Markdown: nothing else is used there. */
function Prose({ text }: { readonly text: string }) {
  const lines = text.split('\n').filter((line) => line !== '')
  const items = lines.filter((line) => line.startsWith('- ')).map((line) => line.slice(2).split('`'))
  return (
    <>
      {lines
        .filter((line) => !line.startsWith('- '))
        .map((line) => (
          <p>{line}</p>
        ))}
      {items.length === 0 ? null : (
        <ul class="kinds">
          {items.map(([, kind, rest]) => (
            <li>
              <code>{kind}</code>
              {rest}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function Access({ security, language }: Pick<ReadOperation, 'security'> & { readonly language: Language }) {
  const words = referenceWords[language]
  const names = security.flatMap((one) => Object.keys(one))
  if (names.length === 0) return <>{words.needsNothing}</>
  return (
    <>
      {names.map((name, index) => (
        <>
          {index === 0 ? '' : ' | '}
          <a href={`#${name}`}>{name}</a>
        </>
      ))}
    </>
  )
}

export function Operation({
  operation,
  language,
}: {
  readonly operation: ReadOperation
  readonly language: Language
}) {
  const words = referenceWords[language]
  const { operationId, method, path, summary, description, parameters, requestBody, responses } = operation
  return (
    <section class="operation" id={operationId}>
      <h3>{summary}</h3>
      <p>
        <code class="address">
          <strong>{method}</strong> {path}
        </code>
      </p>
      <Prose text={description} />
      <dl>
        <dt>{words.access}</dt>
        <dd>
          <Access security={operation.security} language={language} />
        </dd>
        <dt>{words.parameters}</dt>
        <dd>
          {parameters.map((parameter, index) => (
            <>
              {index === 0 ? '' : ', '}
              <Parameter parameter={parameter} />
            </>
          ))}
        </dd>
        {requestBody === undefined ? null : (
          <>
            <dt>{words.body}</dt>
            <dd>
              <Contents content={requestBody.content} />
            </dd>
          </>
        )}
      </dl>
      {requestBody === undefined ? null : (
        <details>
          <summary>
            {words.example}
            <span class="visually-hidden">{` (${summary})`}</span>
          </summary>
          {Object.values(requestBody.content).map(({ example }) => (
            <pre>{JSON.stringify(example, null, 2)}</pre>
          ))}
        </details>
      )}
      <details>
        <summary>
          {words.answers}:{' '}
          {Object.keys(responses)
            .filter((status) => status !== 'default')
            .join(', ')}
          <span class="visually-hidden">{` (${summary})`}</span>
        </summary>
        <div class="scroller">
          <table>
            <thead>
              <tr>
                <th scope="col">{words.status}</th>
                <th scope="col">{words.meaning}</th>
                <th scope="col">{words.content}</th>
              </tr>
            </thead>
            <tbody>
              {Object.entries(responses).map(([status, answer]) => (
                <tr>
                  <th scope="row">{status === 'default' ? words.otherwise : status}</th>
                  <td>
                    <Prose text={answer.description} />
                  </td>
                  <td>
                    <Contents content={answer.content} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  )
}
