import { stdin, stdout } from 'node:process'
import { createInterface } from 'node:readline/promises'
import type { Person } from './deployment.ts'
import type { DeployWords } from './words.ts'

/** Asks once, and lets go of the keyboard again, so that wrangler can ask too. */
async function ask(question: string): Promise<string> {
  const line = createInterface({ input: stdin, output: stdout })
  const stopped = new AbortController()
  line.once('SIGINT', () => stopped.abort())
  try {
    return (await line.question(`${question} `, { signal: stopped.signal })).trim()
  } finally {
    line.close()
  }
}

/** The person at this terminal; nobody when input or output lead elsewhere. */
export function personAtTerminal(words: DeployWords): Person {
  const isThere = stdin.isTTY && stdout.isTTY
  return {
    tell: (text) => console.log(text),
    async agrees(question, usual) {
      if (!isThere) return undefined
      const answer = await ask(`  ${question} ${words.yesOrNo(usual)}`)
      return answer === '' ? usual : words.yes.test(answer)
    },
    async chooses(question, choices) {
      if (!isThere) return undefined
      console.log(`\n${question}`)
      for (const [index, choice] of choices.entries()) console.log(`  ${index + 1}  ${choice}`)
      for (;;) {
        const answer = await ask(`  ${words.number(1, choices.length)}`)
        const chosen = answer === '' ? 1 : Number(answer)
        if (Number.isInteger(chosen) && chosen >= 1 && chosen <= choices.length) return chosen - 1
      }
    },
  }
}
