import { describe, expect, it } from 'vitest'
import { freeWorksheetName } from './worksheet-name.ts'

describe('a name for a worksheet', () => {
  it('is the wanted one while nobody has it', () => {
    expect(freeWorksheetName('Ratings', ['Sheet1'])).toBe('Ratings')
  })

  it('gets the next number, capitals or not', () => {
    expect(freeWorksheetName('Ratings', ['RATINGS', 'ratings (2)'])).toBe('Ratings (3)')
  })

  it('stays within the length that Sheets takes', () => {
    const long = 'x'.repeat(100)
    expect(freeWorksheetName(long, [long])).toBe(`${'x'.repeat(96)} (2)`)
  })
})
