/** What vitest.config.ts gives to the tests beside what the Worker itself has. */
declare namespace Cloudflare {
  interface Env {
    readonly LIBRARY_MIGRATIONS: import('cloudflare:test').D1Migration[]
  }
}
