import { parseArgs } from 'node:util'
import * as z from 'zod'
import { languageSchema } from '../../shared/language/language.ts'
import { environmentNames } from './environments.ts'

const optionsSchema = z.object({
  environment: z.enum(environmentNames).optional(),
  language: languageSchema.optional(),
  'dry-run': z.boolean().default(false),
  'new-secret': z.boolean().default(false),
  help: z.boolean().default(false),
})

/** What was asked for on the command line; what is undefined is found out otherwise. */
export type Options = z.output<typeof optionsSchema>

/**
 * Reads the command line.
 *
 * @param given its arguments, without the program's own name
 * @throws Error or ZodError when there is an option or a value that does not exist
 */
export function readOptions(given: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...given],
    options: {
      environment: { type: 'string' },
      language: { type: 'string' },
      'dry-run': { type: 'boolean' },
      'new-secret': { type: 'boolean' },
      help: { type: 'boolean' },
    },
  })
  return optionsSchema.parse(values)
}
