import type { InEachLanguage } from '../../shared/language/language.ts'
import type { ProblemKind } from '../../shared/messages/problem.ts'
import type { Access } from './access.ts'
import type { Answers } from './answers.ts'
import { type Body, noBody } from './body.ts'
import type { ParameterName } from './parameters.ts'
import { noQuery, type Query } from './query.ts'
import type { TagName } from './tags.ts'

interface OperationWords {
  /** What it does, in a few words. */
  readonly summary: string
  /** What a caller should know beside that. */
  readonly description: string
}

/** An operation of the Worker: where it is, who may ask for it, what it takes and all that it can answer. */
export interface Declaration<
  Caller,
  Parameter extends ParameterName,
  Declared extends Answers,
  Content,
  Asked,
> {
  /** The document's operationId; stays as it is, as programs are made from it. */
  readonly id: string
  readonly method: 'get' | 'put' | 'post' | 'delete'
  /** One of `patterns`. */
  readonly path: string
  /** The names in the pattern. */
  readonly parameters: readonly Parameter[]
  readonly query: Query<Asked>
  readonly access: Access<Caller>
  readonly tag: TagName
  readonly words: InEachLanguage<OperationWords>
  readonly body: Body<Content>
  readonly answers: Declared
  /** The problems of the operation itself; those of access, parameters and body come with them. */
  readonly refuses: readonly ProblemKind[]
  /** Pages for people are routed like all others, but are not in the document. */
  readonly isPage: boolean
}

/** A declaration as it is written: what is left out is not there. */
type Written<Caller, Parameter extends ParameterName, Declared extends Answers, Content, Asked> = Omit<
  Declaration<Caller, Parameter, Declared, Content, Asked>,
  'parameters' | 'query' | 'body' | 'refuses' | 'isPage'
> &
  Partial<
    Pick<
      Declaration<Caller, Parameter, Declared, Content, Asked>,
      'parameters' | 'query' | 'body' | 'refuses' | 'isPage'
    >
  >

/** Any declaration as its readers see it: what it says, without what it does. */
export interface AnyDeclaration
  extends Omit<Declaration<never, ParameterName, Answers, never, never>, 'access' | 'query' | 'body'> {
  readonly access: Pick<Access<never>, 'by' | 'refuses'>
  readonly query: Pick<Query<unknown>, 'schema' | 'refuses'>
  readonly body: Pick<Body<unknown>, 'type' | 'name' | 'isRequired' | 'refuses'>
}

/**
 * Declares an operation. What it is in the document, where it is routed and what its handler must be all come from here:
 * `serve` takes the declaration with the handler.
 */
export function declare<
  Caller,
  const Declared extends Answers,
  Parameter extends ParameterName = never,
  Content = undefined,
  Asked = undefined,
>(
  written: Written<Caller, Parameter, Declared, Content, Asked>,
): Declaration<Caller, Parameter, Declared, Content, Asked>
export function declare(
  written: Written<unknown, ParameterName, Answers, unknown, unknown>,
): Declaration<unknown, ParameterName, Answers, unknown, unknown> {
  return { parameters: [], query: noQuery, body: noBody, refuses: [], isPage: false, ...written }
}
