import type { Desk } from '../../workbench/runtime/workbench.ts'
import type * as addon from '../index.ts'
import type { Callable } from '../rpc/serialisable.ts'

type Server = Callable<typeof addon>

/** Calls one of the add-on's functions in the workbench as the sidebar does, with the same types. */
export function callAddon<Name extends keyof Server>(
  desk: Desk,
  name: Name,
  ...given: Parameters<Server[Name]>
): ReturnType<Server[Name]> {
  return JSON.parse(JSON.stringify(desk.rpc(name, ...given)))
}
