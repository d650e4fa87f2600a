/** What a request says about where it comes from. */
export interface Provenance {
  method: string
  host: string | undefined
  origin: string | undefined
  /** `Sec-Fetch-Site`, which browsers set and pages cannot. */
  fetchSite: string | undefined
  /** `Sec-Fetch-Mode`. */
  fetchMode: string | undefined
}

/**
 * Whether a request comes from the desk's own page, or from a program on this machine.
 *
 * A name that somebody else's server resolves to 127.0.0.1 shows in `Host` (DNS rebinding); another site's form or
 * script shows in `Origin` and `Sec-Fetch-Site`. Following a link to the desk is allowed, changing anything is not.
 */
export function comesFromHere(request: Provenance, port: number): boolean {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`]
  if (request.host === undefined || !hosts.includes(request.host)) return false
  if (request.origin !== undefined && request.origin !== `http://${request.host}`) return false
  if (request.fetchSite === undefined || request.fetchSite === 'same-origin' || request.fetchSite === 'none')
    return true
  return request.method === 'GET' && request.fetchMode === 'navigate'
}
