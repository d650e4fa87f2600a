/** The test runner does not run wrangler's build command, so the assets are built here before the first test. */
export async function setup(): Promise<void> {
  await import('../build.ts')
}
