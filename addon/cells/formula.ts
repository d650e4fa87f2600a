import { call, type Expression, literal, operation, whole } from './expression.ts'

/** Set by `formula` alone, so that no other module can make a Formula by hand. */
const composed: unique symbol = Symbol('composed')

/** A formula of Mitra's own, composed of expressions: nothing that a person or a server wrote gets into it. */
export interface Formula {
  readonly [composed]: true
  readonly written: string
}

export function formula(expression: Expression): Formula {
  return { [composed]: true, written: `=${expression.written}` }
}

/**
 * Half-up and guarded against binary fractions: `ROUND(ROUND(10^d*x;6);0)`, in whole units of 10^-d. The same as
 * `roundGuarded` in shared/scoring, before its division.
 */
export function roundedUnits(value: Expression, decimals: number): Expression {
  const scaled = decimals === 0 ? value : operation(whole(10 ** decimals), '*', value)
  return call('ROUND', call('ROUND', scaled, whole(6)), whole(0))
}

/** `ROUND(ROUND(10^d*x;6);0)/10^d`. */
export function rounded(value: Expression, decimals: number): Expression {
  const units = roundedUnits(value, decimals)
  return decimals === 0 ? units : operation(units, '/', whole(10 ** decimals))
}

/** What a cell shows that has no number to show. */
export const dash = literal('–')
export const nothing = literal('')
