import { addresses } from '../../shared/messages/addresses.ts'

const programme = '{programme}'
const round = '{round}'
const partnership = '{partnership}'

/** The shared addresses as patterns: every id is a parameter of its name. */
export const patterns = {
  landing: '/',
  health: '/health',
  contract: addresses.contract(),
  reference: addresses.reference(),
  programmes: addresses.programmes(),
  programme: addresses.programme(programme),
  keys: addresses.keys(programme),
  key: addresses.key(programme, '{key}'),
  submission: addresses.submission(programme, round, partnership),
  progress: addresses.progress(programme, round),
  close: addresses.close(programme, round),
  reopen: addresses.reopen(programme, round),
  publish: addresses.publish(programme, round),
  releaseJson: addresses.releaseJson(programme, round),
  releaseCsv: addresses.releaseCsv(programme, round),
  releasePage: addresses.releasePage(programme, round),
  programmePage: addresses.programmePage(programme),
  open: '/open',
  coordinate: addresses.coordinate(),
} as const
