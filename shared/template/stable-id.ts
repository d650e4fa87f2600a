import * as z from 'zod'

/**
 * A stable id: the same practice, item, column or row in every language, template version and round. Answers are looked
 * up by it in plain objects, which all have a `constructor`.
 */
export const stableIdSchema = z.string().regex(/^(?!constructor$)[a-z][a-z0-9-]{1,47}$/)
