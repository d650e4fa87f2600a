import { Refused } from '../refused.ts'

/**
 * Marks a template as no longer to be started on. It stays readable; a first reason stands, so that a repeat is harmless.
 *
 * @param programme whose coordinator asks
 * @throws Refused when there is no such template, or another programme published it
 */
export async function deprecateTemplate(
  library: D1Database,
  code: string,
  programme: string,
  reason: string,
  now: Date,
): Promise<void> {
  const owner = await library
    .prepare('SELECT owner FROM templates WHERE code = ?')
    .bind(code)
    .first<string>('owner')
  if (owner === null) throw new Refused('template-not-found')
  if (owner !== programme) throw new Refused('template-of-another-programme')
  await library
    .prepare(
      'UPDATE templates SET deprecated_at = ?, deprecation_reason = ? WHERE code = ? AND deprecated_at IS NULL',
    )
    .bind(now.toISOString(), reason, code)
    .run()
}
