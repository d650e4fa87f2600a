import { language } from '../words.ts'

const form = new Intl.NumberFormat(language, { maximumFractionDigits: 2 })

/** A number as the page's language writes it. */
export const written = (value: number): string => form.format(value)
