import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * What takes longest, in that order: a long file that began last would leave all but one processor idle. Those that drive a
 * browser are apart from each other, as each keeps several programs busy.
 */
const longest = ['/test/browser/whole-path', '/test/parity/', '/test/browser/', '/addon/partnership/']

function place({ moduleId }: TestSpecification): number {
  const found = longest.findIndex((part) => moduleId.includes(part))
  return found === -1 ? longest.length : found
}

/** The runner's own order, in which files that have not run on this machine yet stand by size, behind the longest. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return sorted.sort((one, other) => place(one) - place(other))
  }
}
