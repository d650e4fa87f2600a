import { applyD1Migrations } from 'cloudflare:test'
import { env } from 'cloudflare:workers'

/** The library's tables, which wrangler makes before the Worker starts elsewhere. */
await applyD1Migrations(env.LIBRARY, env.LIBRARY_MIGRATIONS)
