/** What wrangler.toml and the operator's secrets give to the Worker. */
declare namespace Cloudflare {
  interface Env {
    readonly PROGRAMMES: DurableObjectNamespace<import('./programme/programme.ts').Programme>
    /** Whoever holds it may create programmes; without it nobody may. */
    readonly OPERATOR_SECRET?: string
    readonly FAILED_AUTHENTICATION: RateLimit
    readonly CHANGES: RateLimit
    /** The template library and shared scorecards. */
    readonly LIBRARY: D1Database
    readonly VERSION: WorkerVersionMetadata
  }

  interface GlobalProps {
    mainModule: typeof import('./index.ts')
    durableNamespaces: 'Programme'
  }
}

/** Files that wrangler and the test runner both import as text. */
declare module '*.txt' {
  const content: string

  export = content
}
