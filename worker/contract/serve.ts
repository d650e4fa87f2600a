import type { MitraContext } from '../web/context.ts'
import type { AnswerOf, Answers } from './answers.ts'
import type { Declaration } from './declaration.ts'
import type { MitraApp } from './mitra-app.ts'
import { checkParameters, type ParameterName, readParameter } from './parameters.ts'
import { routeOf } from './route.ts'

/** A request as its handler gets it: who asks is known, and everything is read and checked as declared. */
interface Asking<Caller, Parameter, Content, Asked> {
  readonly context: MitraContext
  readonly caller: Caller
  readonly parameter: (name: Parameter) => string
  readonly query: Asked
  readonly body: Content
}

/**
 * Reads a request: first who asks, then what. What is wrong with it is told only to who may ask, so a fault is thrown
 * after the decision.
 */
async function readAsking<Caller, Parameter extends ParameterName, Content, Asked>(
  context: MitraContext,
  declaration: Declaration<Caller, Parameter, Answers, Content, Asked>,
): Promise<Asking<Caller, Parameter, Content, Asked>> {
  const { access, parameters, query, body } = declaration
  const caller = await access.admit(context)
  try {
    checkParameters(context, parameters)
    return {
      context,
      caller,
      parameter: (name) => readParameter(context, name),
      query: query.read(context),
      body: await body.read(context),
    }
  } catch (fault) {
    await access.decide(context, caller)
    throw fault
  }
}

/** Routes an operation as it is declared, and puts it into the document. */
export function serve<Caller, Parameter extends ParameterName, Declared extends Answers, Content, Asked>(
  app: MitraApp,
  declaration: Declaration<Caller, Parameter, Declared, Content, Asked>,
  answer: (
    asking: Asking<Caller, Parameter, Content, Asked>,
  ) => AnswerOf<Declared> | Promise<AnswerOf<Declared>>,
): void {
  app.declarations.push(declaration)
  const { method, body } = declaration
  app.on(method, [routeOf(declaration, 'en').getRoutingPath()], body.bound, async (context) =>
    answer(await readAsking(context, declaration)),
  )
}
