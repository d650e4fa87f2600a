import type { Reply } from './exchange.ts'

const policy = [
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  "frame-ancestors 'self'",
  'sandbox allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox',
].join('; ')

/**
 * A sidebar's page with `google.script` put before everything else; sandboxed by its own policy as well.
 *
 * @param googleScript the code that gives the page `google.script`
 */
export function sidebarPage(html: string, googleScript: string): Reply {
  const shim = `<script>${googleScript}</script>`
  const head = /<head[^>]*>/i.exec(html)
  const at = head ? head.index + head[0].length : 0
  const doctype = head || /^\s*<!doctype/i.test(html) ? '' : '<!doctype html>'
  return {
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
    body: `${doctype}${html.slice(0, at)}${shim}${html.slice(at)}`,
  }
}
