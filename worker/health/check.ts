import { version } from '../../package.json'
import type { Health } from '../contract/health.ts'
import { logFailure } from '../web/log.ts'

/** How each part is asked. */
const questions = {
  /** An object that is no programme: asking it reads nobody's storage and writes nothing. */
  programmes: async ({ PROGRAMMES }: Cloudflare.Env) =>
    PROGRAMMES.get(PROGRAMMES.idFromName('health')).answers(),
  library: async ({ LIBRARY }: Cloudflare.Env) => LIBRARY.prepare('SELECT 1').first(),
}

/** Longer than the slowest sound answer, shorter than what a watch from outside waits for. */
const patienceMilliseconds = 5_000

async function ask(
  question: Promise<unknown>,
  requestId: string,
): Promise<Health['parts'][keyof Health['parts']]> {
  const done = new AbortController()
  const impatience = scheduler.wait(patienceMilliseconds, { signal: done.signal }).then(
    () => 'silent' as const,
    () => 'silent' as const,
  )
  try {
    return await Promise.race([question.then(() => 'answers' as const), impatience])
  } catch (error) {
    // Whoever watches from outside learns which part is silent; why is for the log.
    if (error instanceof Error) logFailure(requestId, error)
    return 'silent'
  } finally {
    done.abort()
  }
}

/** Asks every part, all at once. */
export async function checkHealth(env: Cloudflare.Env, requestId: string): Promise<Health> {
  const [programmes, library] = await Promise.all([
    ask(questions.programmes(env), requestId),
    ask(questions.library(env), requestId),
  ])
  return {
    status: programmes === 'answers' && library === 'answers' ? 'ok' : 'failing',
    version,
    deployment: env.VERSION.id,
    deployedAt: env.VERSION.timestamp,
    parts: { programmes, library },
  }
}
