/**
 * What a reader knows, as linear constraints on unknowns. Written without the rules of publishing: nothing here knows
 * when a cell may show.
 */

/** A weighted sum of the unknowns: weights by the unknown's place. */
export type Combination = ReadonlyMap<number, number>

interface Unknown {
  readonly from: number
  readonly to: number
  readonly truth: number
}

interface Constraint {
  readonly terms: Combination
  readonly from: number
  readonly to: number
}

/** What must not be learned of an organisation: a value of its own, which nobody may place within the width. */
export interface Secret {
  readonly figure: string
  readonly combination: Combination
  readonly width: number
}

/** One organisation: the unknowns that are its own, and its secrets. */
interface Subject {
  readonly id: string
  readonly unknowns: readonly number[]
  readonly secrets: readonly Secret[]
}

export interface Knowledge {
  readonly unknowns: readonly Unknown[]
  readonly constraints: readonly Constraint[]
  readonly subjects: readonly Subject[]
}

/** Adds up combinations, each so many times. */
export function combined(parts: Iterable<readonly [Combination, number]>): Combination {
  const terms = new Map<number, number>()
  for (const [combination, times] of parts) {
    for (const [place, weight] of combination) terms.set(place, (terms.get(place) ?? 0) + times * weight)
  }
  return terms
}

export const averaged = (combinations: readonly Combination[]): Combination =>
  combined(combinations.map((one) => [one, 1 / combinations.length]))

/** Knowledge that is being put together, organisation by organisation and figure by figure. */
export class KnowledgeInTheMaking implements Knowledge {
  readonly unknowns: Unknown[] = []
  readonly constraints: Constraint[] = []
  subjects: readonly Subject[] = []

  unknown(truth: number, from: number, to: number): Combination {
    this.unknowns.push({ from, to, truth })
    return new Map([[this.unknowns.length - 1, 1]])
  }

  liesWithin(terms: Combination, from: number, to: number): void {
    this.constraints.push({ terms, from, to })
  }

  /** @param secretsOf makes the organisation's unknowns */
  subject(id: string, secretsOf: () => readonly Secret[]): void {
    const first = this.unknowns.length
    const secrets = secretsOf()
    const unknowns = Array.from({ length: this.unknowns.length - first }, (_, place) => first + place)
    this.subjects = [...this.subjects, { id, unknowns, secrets }]
  }

  /** One figure's value of every organisation that has one, of those alone that are members. */
  secretsOf(figure: string, isMember: (id: string) => boolean = () => true): Secret[] {
    return this.subjects
      .filter(({ id }) => isMember(id))
      .flatMap(({ secrets }) => secrets.filter((secret) => secret.figure === figure))
  }

  /** The same knowledge, of which an attacker is after some figures only. */
  withSecrets(isSecret: (figure: string) => boolean): this {
    this.subjects = this.subjects.map((subject) => ({
      ...subject,
      secrets: subject.secrets.filter(({ figure }) => isSecret(figure)),
    }))
    return this
  }

  /** That the mean of these was published as `value`, to within half a step. */
  publishes(cell: { n: number; value: number }, members: readonly Combination[], half: number): void {
    if (cell.n !== members.length) throw new Error(`${cell.n} published, ${members.length} have a value`)
    const sum = combined(members.map((one) => [one, 1]))
    this.liesWithin(sum, cell.n * (cell.value - half), cell.n * (cell.value + half))
  }
}
