import type { Fault } from '../faults/fault.ts'

/** `wording.id.bands.low` as an author finds it: `id.json: bands.low`, with what to do there. */
function inItsFile({ path, words }: Fault): string {
  const [, common = '', language = 'instrument', place = ''] =
    /^(common\.)?(?:instrument|wording\.([a-z]+))\.?(.*)$/.exec(path) ?? []
  const file = `${common.replace('.', '/')}${language}.json`
  return [file, place, words.en].filter((part) => part !== '').join(': ')
}

/** A template that cannot be used as it is; its message lists every fault for an author, by file. */
export class IncompleteTemplate extends Error {
  /** Their paths begin with `instrument` or `wording.<language>`, after `common` for what is common. */
  readonly faults: readonly Fault[]

  /** @param subject what is not complete, such as `Template "small"` */
  constructor(subject: string, faults: readonly Fault[]) {
    super(`${subject} is not complete; correct the following:\n${faults.map(inItsFile).join('\n')}`)
    this.name = 'IncompleteTemplate'
    this.faults = faults
  }
}
