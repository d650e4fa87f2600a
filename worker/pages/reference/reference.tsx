import type { Language } from '../../../shared/language/language.ts'
import { addresses } from '../../../shared/messages/addresses.ts'
import type { ContractDocument } from '../../contract/document.ts'
import { Layout } from '../layout.tsx'
import { Operation } from './operation.tsx'
import { operationsOf, type ReadOperation } from './reading.ts'
import { Shape } from './shape.tsx'
import { referenceWords } from './words.ts'

interface Frame {
  readonly document: ContractDocument
  readonly language: Language
}

interface Group {
  readonly name: string
  readonly description: string
  readonly operations: readonly ReadOperation[]
}

function groupsOf(document: ContractDocument): Group[] {
  const operations = operationsOf(document)
  return document.tags.map(({ name, description }) => ({
    name,
    description,
    operations: operations.filter(({ tags }) => tags.includes(name)),
  }))
}

function Contents({ groups, language }: { readonly groups: readonly Group[]; readonly language: Language }) {
  return (
    <nav class="contents" aria-label={referenceWords[language].contents}>
      {groups.map(({ name, operations }) => (
        <div>
          <h2>{name}</h2>
          <ul>
            {operations.map(({ operationId, summary }) => (
              <li>
                <a href={`#${operationId}`}>{summary}</a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}

function Named({
  id,
  name,
  description,
}: {
  readonly id: string
  readonly name: string
  readonly description: string
}) {
  return (
    <>
      <dt id={id}>
        <code>{name}</code>
      </dt>
      <dd>{description}</dd>
    </>
  )
}

/** The contract to read, made from the OpenAPI document. */
export function ReferencePage({ document, language }: Frame) {
  const words = referenceWords[language]
  const groups = groupsOf(document)
  const { schemas, parameters, securitySchemes } = document.components
  return (
    <Layout language={language} title={words.title}>
      <h1>{words.title}</h1>
      <p class="lead">{document.info.description}</p>
      <p>
        <a href={`${addresses.contract()}?language=${language}`}>{words.asDocument}</a>
      </p>
      <Contents groups={groups} language={language} />
      {groups.map(({ name, description, operations }) => (
        <section class="part">
          <h2>{name}</h2>
          <p>{description}</p>
          {operations.map((operation) => (
            <Operation operation={operation} language={language} />
          ))}
        </section>
      ))}
      <section class="part">
        <h2>{words.keys}</h2>
        <dl>
          {Object.entries(securitySchemes).map(([name, scheme]) => (
            <Named id={name} name={name} description={scheme.description} />
          ))}
        </dl>
      </section>
      <section class="part">
        <h2>{words.parameters}</h2>
        <dl>
          {Object.entries(parameters).map(([name, parameter]) => (
            <Named id={`parameter-${name}`} name={name} description={parameter.description} />
          ))}
        </dl>
      </section>
      <section class="part">
        <h2>{words.schemas}</h2>
        <p>{words.notation}</p>
        {Object.entries(schemas).map(([name, schema]) => (
          <Shape name={name} schema={schema} />
        ))}
      </section>
    </Layout>
  )
}
