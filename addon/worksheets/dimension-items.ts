import type { Instrument, Item, Practice } from '../../shared/template/instrument.ts'
import {
  benefitSchema,
  type Dimension,
  dimensions,
  type Principle,
  principles,
} from '../../shared/words/dimension.ts'

export interface ItemGroup {
  readonly dimension: Dimension
  readonly items: readonly Item[]
}

/** The items by dimension, principles first; within one in template order. Dimensions without items are left out. */
export function itemGroups(instrument: Pick<Instrument, 'items'>): readonly ItemGroup[] {
  return dimensions
    .map((dimension) => ({
      dimension,
      items: instrument.items.filter((item) => item.dimension === dimension),
    }))
    .filter(({ items }) => items.length > 0)
}

export interface PracticeGroup {
  readonly principle: Principle
  readonly practices: readonly Practice[]
}

/** The practices by principle, in template order within one. Principles without practices are left out. */
export function practiceGroups(instrument: Pick<Instrument, 'practices'>): readonly PracticeGroup[] {
  return principles
    .map((principle) => ({
      principle,
      practices: instrument.practices.filter((practice) => practice.principle === principle),
    }))
    .filter(({ practices }) => practices.length > 0)
}

export function isBenefit(dimension: Dimension): boolean {
  return benefitSchema.safeParse(dimension).success
}
