import { describe, expect, it } from 'vitest'
import { asNumbers, call, cell, joined, literal, operation, range, whole } from './expression.ts'
import { formula, rounded } from './formula.ts'

const a1 = cell(1, 1)

describe('expressions', () => {
  it('separates arguments by semicolons', () => {
    expect(call('IF', operation(a1, '>', whole(0)), a1, literal('–')).written).toBe('IF(A1>0;A1;"–")')
  })

  it('writes references with the marks that keep them in place', () => {
    const area = { row: 6, column: 27, rows: 3, columns: 2 }
    expect(range(area).written).toBe('AA6:AB8')
    expect(range(area, { fixed: 'row' }).written).toBe('AA$6:AB$8')
    expect(cell(2, 3, { fixed: 'column' }).written).toBe('$C2')
    expect(cell(2, 3, { fixed: 'both' }).written).toBe('$C$2')
  })

  it("keeps a sheet's name from ending early", () => {
    expect(cell(1, 1, { sheet: "Bu Ani's =1+1" }).written).toBe("'Bu Ani''s =1+1'!A1")
  })

  it('puts parentheses only where the order would change', () => {
    const sum = operation(a1, '+', whole(1))
    expect(operation(whole(2), '*', sum).written).toBe('2*(A1+1)')
    expect(operation(sum, '-', sum).written).toBe('A1+1-(A1+1)')
    expect(joined('+', a1, a1, a1).written).toBe('A1+A1+A1')
    expect(asNumbers(operation(a1, '=', a1)).written).toBe('--(A1=A1)')
  })

  it('takes no decimals and no words', () => {
    expect(() => whole(0.5)).toThrow('whole numbers')
    expect(() => literal('periksa')).toThrow('Lists')
    expect(literal('NA').written).toBe('"NA"')
  })
})

describe('rounding', () => {
  it('is guarded as in shared/scoring', () => {
    expect(formula(rounded(a1, 2)).written).toBe('=ROUND(ROUND(100*A1;6);0)/100')
    expect(formula(rounded(a1, 0)).written).toBe('=ROUND(ROUND(A1;6);0)')
  })
})
