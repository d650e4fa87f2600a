import { createApp } from './app.ts'
import { eraseEnded } from './library/erase-ended.ts'

export { Programme } from './programme/programme.ts'

const app = createApp(Date.now)

export default {
  fetch: app.fetch,
  // By the cron trigger of wrangler.toml.
  scheduled: ({ scheduledTime }, env) => eraseEnded(env.LIBRARY, new Date(scheduledTime)),
} satisfies ExportedHandler<Cloudflare.Env>
