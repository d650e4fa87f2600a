import * as z from 'zod/mini'

/*
 * Stands in for `zod` in the add-on's bundles: zod's own small build, which checks the same, with those methods that
 * Mitra's schemas are written with. The full build takes 75 KB more, parsed anew in every run of the add-on. zod gives
 * every schema the methods that it finds on the prototypes when the schema is made.
 */
Object.assign(z.ZodMiniType.prototype, {
  nullable(this: z.ZodMiniType) {
    return z.nullable(this)
  },
  optional(this: z.ZodMiniType) {
    return z.optional(this)
  },
  default(this: z.ZodMiniType, value: unknown) {
    return z._default(this, value)
  },
})

Object.assign(z.ZodMiniString.prototype, {
  min(this: z.ZodMiniString, length: number) {
    return this.check(z.minLength(length))
  },
  max(this: z.ZodMiniString, length: number) {
    return this.check(z.maxLength(length))
  },
  regex(this: z.ZodMiniString, pattern: RegExp) {
    return this.check(z.regex(pattern))
  },
  trim(this: z.ZodMiniString) {
    return this.check(z.trim())
  },
})

Object.assign(z.ZodMiniNumber.prototype, {
  min(this: z.ZodMiniNumber, least: number) {
    return this.check(z.gte(least))
  },
  max(this: z.ZodMiniNumber, most: number) {
    return this.check(z.lte(most))
  },
  int(this: z.ZodMiniNumber) {
    return this.check(z.int())
  },
  positive(this: z.ZodMiniNumber) {
    return this.check(z.positive())
  },
  multipleOf(this: z.ZodMiniNumber, step: number) {
    return this.check(z.multipleOf(step))
  },
})

Object.assign(z.ZodMiniArray.prototype, {
  min(this: z.ZodMiniArray, length: number) {
    return this.check(z.minLength(length))
  },
  max(this: z.ZodMiniArray, length: number) {
    return this.check(z.maxLength(length))
  },
})

export * from 'zod/mini'
