import { Refused } from '../refused.ts'
import type { MitraContext } from '../web/context.ts'
import type { Presented } from './presented.ts'

/** Bounds how fast one key may change things: far over what people do, far under what a broken loop does. */
export async function brakeChanges(context: MitraContext, presented: Presented): Promise<void> {
  const { success } = await context.env.CHANGES.limit({ key: presented.digest })
  if (!success) throw new Refused('too-many-attempts')
}
