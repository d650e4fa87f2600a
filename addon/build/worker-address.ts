const fallback = 'https://mitra.example.workers.dev/'

/** Only a Worker on the machine itself may go without encryption. */
const onThisMachine = /^(localhost|127\.0\.0\.1|\[::1\])$/

/**
 * The one Worker that the built add-on talks to, with its final slash, as the manifest's whitelist wants it.
 *
 * @param given as in the environment's MITRA_WORKER_ADDRESS
 * @throws Error when it is no address, or not an https one
 */
export function workerAddressOf(given: string | undefined): string {
  const address = given === undefined || given === '' ? fallback : given
  if (!URL.canParse(address)) {
    throw new Error(`MITRA_WORKER_ADDRESS is no address: ${address}. Write it like ${fallback}`)
  }
  const { protocol, hostname, href } = new URL(address)
  if (protocol !== 'https:' && !(protocol === 'http:' && onThisMachine.test(hostname))) {
    throw new Error(`MITRA_WORKER_ADDRESS must begin with https://, not ${address}`)
  }
  return href.endsWith('/') ? href : `${href}/`
}
