import { addresses } from '../../../shared/messages/addresses.ts'
import type { Asked } from '../asked.ts'
import type { Programme } from '../programme.ts'
import type { Walked } from '../walked.ts'

/** What everybody may read. */
const open = (path: string): Walked => ({
  by: 'everybody',
  ask: () => ({ path }),
  walks: { 200: () => ({ path }) },
})

const programmePage = ({ id, keys }: Programme): Asked => ({
  path: addresses.programmePage(id),
  key: keys.view,
})

export const service = {
  seeHealth: open('/health'),
  readContract: open(addresses.contract()),
  readReference: open(addresses.reference()),
  seeLanding: open('/'),
  coordinate: open(addresses.coordinate()),
  viewProgrammePage: {
    by: { operation: 'view-pages', kinds: ['view', 'coordinator'], also: ['session'] },
    ask: programmePage,
    walks: { 200: ({ home }) => programmePage(home) },
  },
} as const satisfies Readonly<Record<string, Walked>>
