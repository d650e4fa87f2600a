import { OpenAPIHono } from '@hono/zod-openapi'
import type { MitraEnvironment } from '../web/context.ts'
import type { AnyDeclaration } from './declaration.ts'

/** The Worker's routes together with what is declared of them. */
export class MitraApp extends OpenAPIHono<MitraEnvironment> {
  readonly declarations: AnyDeclaration[] = []
}
