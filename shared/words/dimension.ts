import * as z from 'zod'
import type { InEachLanguage } from '../language/language.ts'

/** Principles say how the partnership works. */
export const principleSchema = z.enum(['shared-purpose', 'trust', 'communication', 'roles', 'learning'])
export type Principle = z.infer<typeof principleSchema>
export const principles = principleSchema.options

/** Benefits say what the partnership brings. */
export const benefitSchema = z.enum([
  'innovation',
  'resources',
  'accountability',
  'public-trust',
  'lasting-impact',
])
export const benefits = benefitSchema.options

/** One of the ten things that items measure. The two families are plotted against each other, never blended. */
export const dimensionSchema = z.enum([...principles, ...benefits])
export type Dimension = z.infer<typeof dimensionSchema>
export const dimensions = dimensionSchema.options

/** One value for each dimension. */
export function byDimension<Value>(of: (dimension: Dimension) => Value): Record<Dimension, Value> {
  return {
    'shared-purpose': of('shared-purpose'),
    trust: of('trust'),
    communication: of('communication'),
    roles: of('roles'),
    learning: of('learning'),
    innovation: of('innovation'),
    resources: of('resources'),
    accountability: of('accountability'),
    'public-trust': of('public-trust'),
    'lasting-impact': of('lasting-impact'),
  }
}

export const dimensionNames: InEachLanguage<Readonly<Record<Dimension, string>>> = {
  id: {
    'shared-purpose': 'Tujuan bersama yang jelas',
    trust: 'Kepercayaan dan saling menghormati',
    communication: 'Komunikasi yang terbuka dan transparan',
    roles: 'Peran dan tanggung jawab yang jelas',
    learning: 'Evaluasi dan pembelajaran berkelanjutan',
    innovation: 'Peningkatan inovasi',
    resources: 'Pemanfaatan sumber daya yang lebih baik',
    accountability: 'Peningkatan akuntabilitas',
    'public-trust': 'Peningkatan kepercayaan publik',
    'lasting-impact': 'Dampak sosial yang berkelanjutan',
  },
  en: {
    'shared-purpose': 'Clear shared purpose',
    trust: 'Trust and mutual respect',
    communication: 'Open and transparent communication',
    roles: 'Clear roles and responsibilities',
    learning: 'Continuous evaluation and learning',
    innovation: 'More innovation',
    resources: 'Better use of resources',
    accountability: 'Stronger accountability',
    'public-trust': 'Greater public trust',
    'lasting-impact': 'Lasting social impact',
  },
}
