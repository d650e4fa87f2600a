import * as z from 'zod'
import type { InEachLanguage } from '../language/language.ts'

/** What a partnership is for; combined results are broken down by it. */
export const kindSchema = z.enum(['infrastructure', 'education', 'research', 'general'])
export type Kind = z.infer<typeof kindSchema>
export const kinds = kindSchema.options

/** What an organisation's partnerships are for; `mixed` when they are of several kinds. */
export const organisationClassSchema = z.enum([...kinds, 'mixed'])
export type OrganisationClass = z.infer<typeof organisationClassSchema>

export const kindNames: InEachLanguage<Readonly<Record<Kind, string>>> = {
  id: {
    infrastructure: 'Kemitraan publik–swasta untuk infrastruktur',
    education: 'Kolaborasi nirlaba–bisnis untuk pendidikan',
    research: 'Kemitraan akademisi–industri untuk riset dan pengembangan',
    general: 'Kemitraan lintas sektor (umum)',
  },
  en: {
    infrastructure: 'Public–private partnership for infrastructure',
    education: 'Nonprofit–business collaboration for education',
    research: 'Academia–industry research and development',
    general: 'General cross-sector partnership',
  },
}
