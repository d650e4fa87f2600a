import { under } from '../../../shared/faults/fault.ts'
import type { InEachLanguage } from '../../../shared/language/language.ts'
import type { HistoryLine, ProgrammeImported } from '../../../shared/messages/history.ts'
import type { Plan } from '../../../shared/messages/plan.ts'
import { planFaults } from '../../../shared/messages/plan-faults.ts'
import type { RoundState } from '../../../shared/messages/round.ts'
import { Refused } from '../../refused.ts'
import { noteAgain } from '../audit.ts'
import { checkSubmission } from '../check-submission.ts'
import { sentContent } from '../content.ts'
import { takeOverKey } from '../keys.ts'
import { storeFounding } from '../plan.ts'
import { takeOverRound } from '../rounds.ts'
import { storeRelease } from '../stored-release.ts'
import { storeSubmission, takeOverTombstone } from '../submissions.ts'
import { lineFault, placeOf } from './read-lines.ts'

type Line<Name extends HistoryLine['line']> = Extract<HistoryLine, { line: Name }>

/** Where each line may stand: what it names must have been there before. */
const order: Readonly<Record<HistoryLine['line'], number>> = {
  mitra: 0,
  programme: 1,
  round: 2,
  organisation: 3,
  key: 4,
  sent: 5,
  submission: 5,
  withdrawn: 5,
  release: 6,
  audit: 7,
  end: 8,
}

const words = {
  order: {
    id: 'Baris ini tidak pada tempatnya. Urutannya: mitra, programme, round, organisation, key, submission dan withdrawn, release, audit, end.',
    en: 'This line is out of its place. The order is mitra, programme, round, organisation, key, submission and withdrawn, release, audit, end.',
  },
  record: {
    id: 'Berkas ini hanya catatan koordinator tanpa jawaban. Ekspor dengan rahasia operator, lalu impor berkas itu.',
    en: 'This file is a coordinator’s record, without answers. Export with the operator’s secret and import that.',
  },
  repeated: { id: 'Ini sudah ada di baris sebelumnya.', en: 'This is in an earlier line already.' },
  notEarlier: { id: 'Tidak ada baris sebelumnya dengan ini.', en: 'No earlier line has this.' },
  notPlanned: {
    id: 'Rencana program tidak punya putaran ini.',
    en: 'The programme’s plan has no such round.',
  },
  missingRound: {
    id: 'Sebuah putaran dalam rencana tidak punya baris.',
    en: 'A round of the plan has no line.',
  },
  retraction: {
    id: 'Putaran yang ditarik terbitannya, dan hanya yang itu, mempunyai retraction.',
    en: 'A retracted round, and no other, has a retraction.',
  },
  owner: {
    id: 'Kunci organisasi, dan hanya kunci itu, menyebut organisasi.',
    en: 'An organisation’s key, and no other, names an organisation.',
  },
  unpublished: {
    id: 'Putaran ini tidak terbit.',
    en: 'This round is not published.',
  },
  otherProgramme: {
    id: 'Terbitan ini bukan dari program ini: template dan disclosure harus sama dengan rencananya.',
    en: 'This release is not of this programme: template and disclosure must be those of the plan.',
  },
  missingRelease: {
    id: 'Sebuah putaran yang terbit tidak punya terbitan.',
    en: 'A published round has no release.',
  },
  cutShort: {
    id: 'Berkas ini terpotong: jumlah barisnya tidak seperti yang disebut di baris end. Ekspor sekali lagi.',
    en: 'The file was cut short: its lines are not as many as its end line says. Export once more.',
  },
} as const satisfies Readonly<Record<string, InEachLanguage<string>>>

/** What came of an import, once all lines are taken. */
export interface Taken {
  readonly plan: Plan
  /** The id that the programme had where it was exported. */
  readonly from: string
  readonly organisations: ProgrammeImported['organisations']
  readonly submissions: number
}

/**
 * Takes the lines of an export into the empty tables of a new programme, in a transaction that the first fault undoes.
 * Keys come as their records, revoked: what they were looked up by was never exported, and they name another programme.
 */
export class HistoryImport {
  readonly #sql: SqlStorage
  /** The new programme's id. */
  readonly #programme: string
  readonly #now: Date
  #number = 0
  #last: HistoryLine['line'] | undefined
  #from = ''
  #plan: Plan | undefined
  #submissions = 0
  readonly #rounds = new Map<string, RoundState>()
  readonly #organisations = new Map<string, string>()
  readonly #keys = new Set<string>()
  readonly #replacements: { readonly key: string; readonly number: number }[] = []
  readonly #sendings = new Set<string>()
  readonly #releases = new Set<string>()

  constructor(sql: SqlStorage, programme: string, now: Date) {
    this.#sql = sql
    this.#programme = programme
    this.#now = now
  }

  /** @throws Refused with the line's number when it does not go with those before it */
  take(line: HistoryLine, number: number): void {
    this.#number = number
    this.#requirePlace(line)
    this.#last = line.line
    switch (line.line) {
      case 'mitra':
        this.#takeHead(line)
        break
      case 'programme':
        this.#takeProgramme(line)
        break
      case 'round':
        this.#takeRound(line)
        break
      case 'organisation':
        this.#takeOrganisation(line)
        break
      case 'key':
        this.#takeKey(line)
        break
      case 'sent':
        throw this.#fault('line', words.record)
      case 'submission':
        this.#takeSubmission(line)
        break
      case 'withdrawn':
        this.#takeWithdrawn(line)
        break
      case 'release':
        this.#takeRelease(line)
        break
      case 'audit':
        noteAgain(this.#sql, line.entry)
        break
      case 'end':
        if (line.lines !== number - 1) throw this.#fault('lines', words.cutShort)
    }
  }

  /** @throws Refused when something that must be there is missing */
  finish(): Taken {
    if (this.#last !== 'end') throw this.#fault('', words.cutShort)
    const plan = this.#requirePlan()
    if (plan.rounds.some(({ id }) => !this.#rounds.has(id))) throw this.#fault('', words.missingRound)
    for (const [round, state] of this.#rounds) {
      if (state === 'published' && !this.#releases.has(round)) throw this.#fault('', words.missingRelease)
    }
    for (const { key, number } of this.#replacements) {
      if (!this.#keys.has(key)) throw lineFault(number, 'replacedBy', words.notEarlier)
    }
    return {
      plan,
      from: this.#from,
      organisations: [...this.#organisations].map(([id, name]) => ({ id, name })),
      submissions: this.#submissions,
    }
  }

  #fault(path: string, why: InEachLanguage<string>): Refused {
    return lineFault(this.#number, path, why)
  }

  #requirePlace({ line }: HistoryLine): void {
    const isFirst = line === 'mitra' || line === 'programme'
    const isInPlace = isFirst
      ? order[line] === this.#number - 1
      : this.#last !== undefined &&
        this.#last !== 'mitra' &&
        this.#last !== 'end' &&
        order[this.#last] <= order[line]
    if (!isInPlace) throw this.#fault('line', words.order)
  }

  #requirePlan(): Plan {
    if (this.#plan === undefined) throw this.#fault('line', words.order)
    return this.#plan
  }

  #takeHead(line: Line<'mitra'>): void {
    if (line.holds !== 'everything') throw this.#fault('holds', words.record)
    this.#from = line.programme
  }

  #takeProgramme({ plan, mostOrganisations, createdAt }: Line<'programme'>): void {
    const faults = under('plan', planFaults(plan))
    if (faults.length > 0) {
      throw new Refused('invalid-content', { faults: under(placeOf(this.#number), faults) })
    }
    storeFounding(this.#sql, { plan, mostOrganisations }, createdAt)
    this.#plan = plan
  }

  #takeRound({ id, state, retraction }: Line<'round'>): void {
    const isPlanned = this.#requirePlan().rounds.some((round) => round.id === id)
    if (!isPlanned) throw this.#fault('id', words.notPlanned)
    if (this.#rounds.has(id)) throw this.#fault('id', words.repeated)
    if ((state === 'retracted') !== (retraction !== null)) throw this.#fault('retraction', words.retraction)
    takeOverRound(this.#sql, id, state, retraction)
    this.#rounds.set(id, state)
  }

  #takeOrganisation({ id, name, invitedAt }: Line<'organisation'>): void {
    if (this.#organisations.has(id)) throw this.#fault('id', words.repeated)
    this.#sql.exec('INSERT INTO organisations (id, name, invited_at) VALUES (?, ?, ?)', id, name, invitedAt)
    this.#organisations.set(id, name)
  }

  #takeKey({ line: _line, ...record }: Line<'key'>): void {
    const { id, kind, organisation, replacedBy } = record
    if (this.#keys.has(id)) throw this.#fault('id', words.repeated)
    if ((kind === 'organisation') !== (organisation !== null)) throw this.#fault('organisation', words.owner)
    if (organisation !== null && !this.#organisations.has(organisation)) {
      throw this.#fault('organisation', words.notEarlier)
    }
    if (replacedBy !== null) this.#replacements.push({ key: replacedBy, number: this.#number })
    takeOverKey(this.#sql, { ...record, revokedAt: record.revokedAt ?? this.#now.toISOString() })
    this.#keys.add(id)
  }

  #requireSending(line: Line<'submission'> | Line<'withdrawn'>): void {
    if (!this.#rounds.has(line.round)) throw this.#fault('round', words.notEarlier)
    if (!this.#organisations.has(line.organisation)) throw this.#fault('organisation', words.notEarlier)
    if (!this.#keys.has(line.receivedBy)) throw this.#fault('receivedBy', words.notEarlier)
    const naturalKey = `${line.round} ${line.organisation} ${line.partnership}`
    if (this.#sendings.has(naturalKey)) throw this.#fault('partnership', words.repeated)
    this.#sendings.add(naturalKey)
  }

  #takeSubmission(line: Line<'submission'>): void {
    this.#requireSending(line)
    const { revision, consent, assessment } = line
    const submission = { revision, consent, assessment }
    try {
      checkSubmission(this.#requirePlan(), submission)
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      const faults = under(placeOf(this.#number), error.refusal.faults ?? [])
      throw new Refused('invalid-content', { faults })
    }
    const { text, hash } = sentContent(submission)
    storeSubmission(this.#sql, line, { submission, text, hash }, line.receivedBy, line.receivedAt)
    this.#submissions += 1
  }

  #takeWithdrawn(line: Line<'withdrawn'>): void {
    this.#requireSending(line)
    if (line.released && this.#rounds.get(line.round) !== 'published') {
      throw this.#fault('released', words.unpublished)
    }
    takeOverTombstone(this.#sql, line)
  }

  #takeRelease({ release }: Line<'release'>): void {
    const round = release.round.id
    const { disclosure, template } = this.#requirePlan()
    const { id, version } = template.instrument
    if (this.#rounds.get(round) !== 'published') throw this.#fault('release.round.id', words.unpublished)
    if (this.#releases.has(round)) throw this.#fault('release.round.id', words.repeated)
    if (
      release.disclosure !== disclosure ||
      release.template.id !== id ||
      release.template.version !== version
    ) {
      throw this.#fault('release', words.otherProgramme)
    }
    const moved = { ...release, programme: this.#programme }
    storeRelease(this.#sql, round, release.publishedAt, JSON.stringify(moved))
    this.#releases.add(round)
  }
}
