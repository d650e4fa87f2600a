import { randomUUID } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { canonicalJson } from '../../shared/messages/canonical-json.ts'
import { assessment } from './assessments.ts'

/**
 * Fills a round of a programme whose Worker is stopped, straight into the object's own database: 200,000 submissions
 * over HTTP would take minutes. The rows are as the Worker would have written them.
 *
 * @param folder in which the Worker keeps its storage
 */
export function seedRound(
  folder: string,
  programme: string,
  round: string,
  { submissions, respondents }: { readonly submissions: number; readonly respondents: number },
): void {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const file = files.find((name) => name.endsWith(`${programme}.sqlite`))
  if (file === undefined) throw new Error(`The database of programme ${programme} is not in its folder`)
  const database = new DatabaseSync(join(folder, file))
  const key = String(database.prepare('SELECT id FROM keys').get()?.id)
  const organisation = database.prepare('INSERT INTO organisations (id, name, invited_at) VALUES (?, ?, ?)')
  const submission = database.prepare(
    `INSERT INTO submissions (round, organisation, partnership, revision, received_at, received_by, hash, kind,
       partnership_name, respondents, template_version, consent_version, assessment)
     VALUES (?, ?, ?, 1, ?, ?, '', ?, ?, ?, 1, 1, ?)`,
  )
  const now = new Date().toISOString()
  database.exec('BEGIN')
  for (let number = 0; number < submissions; number += 1) {
    const id = randomUUID()
    const sent = assessment(number, respondents)
    organisation.run(id, `Organisasi ${number}`, now)
    submission.run(
      round,
      id,
      randomUUID(),
      now,
      key,
      sent.kind,
      sent.partnershipName,
      respondents,
      canonicalJson(sent),
    )
  }
  database.exec('COMMIT')
  database.close()
}
