/** What wrangler.toml and the operator's secrets give to the Worker. */
declare namespace Cloudflare {
  interface Env {
    readonly PROGRAMMES: DurableObjectNamespace<import('./programme/programme.ts').Programme>
    /** Whoever holds it may create, move and delete programmes; without it nobody is the operator. */
    readonly OPERATOR_SECRET?: string
    /** `open`: anyone may create programmes, within limits. Everything else: only the operator may. */
    readonly SIGN_UP?: string
    /** Whom to ask for a programme where sign-up is not open: an e-mail address, say. The landing page shows it. */
    readonly OPERATOR_CONTACT?: string
    readonly FAILED_AUTHENTICATION: RateLimit
    readonly CHANGES: RateLimit
    readonly READS: RateLimit
    readonly SIGN_UPS: RateLimit
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

/** What the Worker takes of Node's library, whose own types would bring Node's globals with them. */
declare module 'node:crypto' {
  export function hash(algorithm: 'sha256', text: string, encoding: 'hex'): string
}

/** Pages of the documentation, which tests read. */
declare module '*.md?raw' {
  const content: string

  export = content
}
