import { describe, expectTypeOf, it } from 'vitest'
import type * as addon from '../index.ts'
import type { Callable, CanCross } from './serialisable.ts'

// These expectations are types: `tsc -p test` fails when one does not hold.
describe('what may cross google.script.run', () => {
  it('is made of primitives, plain objects and arrays', () => {
    expectTypeOf<
      CanCross<(a: string, b: { c: readonly (number | null)[] }) => { d: boolean }>
    >().toEqualTypeOf<true>()
    expectTypeOf<
      CanCross<() => { state: 'done' } | { state: 'failed'; message: string }>
    >().toEqualTypeOf<true>()
  })

  it('is no date, map, promise, function, undefined, unknown or any', () => {
    expectTypeOf<CanCross<() => Date>>().toEqualTypeOf<false>()
    expectTypeOf<CanCross<() => { when: Date[] }>>().toEqualTypeOf<false>()
    expectTypeOf<CanCross<() => Map<string, string>>>().toEqualTypeOf<false>()
    expectTypeOf<CanCross<() => Promise<string>>>().toEqualTypeOf<false>()
    expectTypeOf<CanCross<(callback: () => void) => string>>().toEqualTypeOf<false>()
    expectTypeOf<CanCross<() => string | undefined>>().toEqualTypeOf<false>()
    expectTypeOf<CanCross<(anything: unknown) => string>>().toEqualTypeOf<false>()
    expectTypeOf<CanCross<() => bigint>>().toEqualTypeOf<false>()
  })

  it('leaves out what is not named rpc…, and what cannot cross', () => {
    type Module = { rpcGood: () => string; rpcBad: () => Date; onOpen: () => string }
    expectTypeOf<keyof Callable<Module>>().toEqualTypeOf<'rpcGood'>()
  })

  it('is every rpc function of the add-on', () => {
    type Named = Extract<keyof typeof addon, `rpc${string}`>
    expectTypeOf<keyof Callable<typeof addon>>().toEqualTypeOf<Named>()
  })
})
