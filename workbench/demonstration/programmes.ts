import type { Language } from '../../shared/language/language.ts'
import type { Disclosure } from '../../shared/messages/plan.ts'
import type { Round } from '../../shared/messages/round.ts'
import type { Dimension } from '../../shared/words/dimension.ts'
import type { Kind } from '../../shared/words/kind.ts'
import type { Sector } from '../../shared/words/sector.ts'

/** The programmes' names in code: each that of the template on which it runs. */
export const programmeNames = ['education', 'infrastructure', 'research'] as const
export type ProgrammeName = (typeof programmeNames)[number]

/** In every programme; the last one is still open. */
export type DemonstrationRound = 'baseline' | 'midline' | 'endline' | '2027'

interface RoundOfDemonstration extends Round {
  readonly id: DemonstrationRound
}

/** By how much something lies above (or below) the rest, in rating points. */
export type Leaning = Readonly<Partial<Record<Dimension, number>>>

/** What people of a sector see otherwise than the others. */
export type Views = Readonly<Partial<Record<Sector, Leaning>>>

/** What its partnerships have in common, so that there is something to find. */
export interface Tendencies {
  readonly leaning: Leaning
  /** What is added to an organisation's own progress, from each round to the next. */
  readonly progress: Leaning
  readonly views: Views
  /** Of a hundred answers about a dimension, so many are DK; a few everywhere else. */
  readonly unknown: Readonly<Partial<Record<Dimension, number>>>
}

export interface DemonstrationProgramme {
  readonly name: string
  readonly disclosure: Disclosure
  readonly kinds: readonly [Kind, ...Kind[]]
  /** Of its rounds' labels and of its figures as CSV. */
  readonly language: Language
  readonly published: readonly [RoundOfDemonstration, RoundOfDemonstration, RoundOfDemonstration]
  /** Into which whoever tries Mitra can send. */
  readonly open: RoundOfDemonstration
  readonly tendencies: Tendencies
}

const indonesianRounds = {
  language: 'id',
  published: [
    { id: 'baseline', label: 'Data awal 2024' },
    { id: 'midline', label: 'Paruh waktu 2025' },
    { id: 'endline', label: 'Data akhir 2026' },
  ],
  open: { id: '2027', label: 'Pemantauan 2027' },
} as const

/** The demonstration's three programmes, the largest first. */
export const demonstrationProgrammes: Readonly<Record<ProgrammeName, DemonstrationProgramme>> = {
  education: {
    name: 'Jejaring Pendidikan Nusantara',
    disclosure: 'confidential',
    kinds: ['education', 'general'],
    ...indonesianRounds,
    // Learning from experience is weak everywhere, trust wears off, and communities hear little of what is decided.
    tendencies: {
      leaning: { learning: -0.6, 'shared-purpose': 0.2 },
      progress: { trust: -0.4, learning: 0.1 },
      views: {
        business: { communication: 0.4, resources: -0.3 },
        community: { communication: -0.8, roles: -0.4 },
      },
      unknown: { 'lasting-impact': 22, 'public-trust': 14 },
    },
  },
  infrastructure: {
    name: 'Forum KPBU Daerah',
    disclosure: 'confidential',
    kinds: ['infrastructure'],
    ...indonesianRounds,
    // Who pays sees an open book, who lives beside it does not; accountability slips while works go on.
    tendencies: {
      leaning: { learning: -0.5, innovation: -0.3, roles: 0.3 },
      progress: { accountability: -0.4 },
      views: {
        government: { accountability: 0.5, communication: 0.3 },
        community: { accountability: -0.7, communication: -0.7, 'public-trust': -0.4 },
      },
      unknown: { 'lasting-impact': 18, innovation: 10 },
    },
  },
  research: {
    name: 'Archipelago Innovation Partnership',
    disclosure: 'named',
    kinds: ['research'],
    language: 'en',
    published: [
      { id: 'baseline', label: 'Baseline 2024' },
      { id: 'midline', label: 'Midline 2025' },
      { id: 'endline', label: 'Endline 2026' },
    ],
    open: { id: '2027', label: 'Follow-up 2027' },
    // Much is new and little is kept; industry waits for results that universities think they have shared.
    tendencies: {
      leaning: { innovation: 0.4, learning: -0.5, 'lasting-impact': -0.3 },
      progress: { roles: -0.35, communication: 0.1 },
      views: {
        academia: { communication: 0.4, resources: 0.3 },
        business: { communication: -0.6, resources: -0.5 },
      },
      unknown: { accountability: 12, 'lasting-impact': 25 },
    },
  },
}
