/**
 * What keeps a type from crossing `google.script.run`, which carries primitives, plain objects and arrays only:
 * the offending part of the type, or `never` when there is none. Dates, maps and promises are caught by their methods;
 * `undefined` because it becomes null on the way.
 */
type Unserialisable<Type> = unknown extends Type
  ? 'unknown'
  : Type extends string | number | boolean | null
    ? never
    : Type extends readonly unknown[]
      ? Unserialisable<Type[number]>
      : Type extends undefined | bigint | symbol | ((...given: never[]) => unknown)
        ? Type
        : { [Name in keyof Type]-?: Unserialisable<Type[Name]> }[keyof Type]

type IsNever<Type> = [Type] extends [never] ? true : false

/** Whether a function's arguments and result can cross `google.script.run` unchanged. */
export type CanCross<Function> = Function extends (...given: infer Arguments) => infer Result
  ? IsNever<Unserialisable<Arguments> | Unserialisable<Result>>
  : false

/** Those functions of a module that the sidebar may call: named `rpc…`, with serialisable arguments and results. */
export type Callable<Functions> = {
  readonly [Name in keyof Functions as Name extends `rpc${string}`
    ? CanCross<Functions[Name]> extends true
      ? Name
      : never
    : never]: Functions[Name]
}
