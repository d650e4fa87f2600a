import * as z from 'zod'

/** What a person calls a programme, an organisation or a partnership. */
export const nameSchema = z.string().trim().min(1).max(120)
