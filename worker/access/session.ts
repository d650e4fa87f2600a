import { inHexadecimal } from '../digest.ts'

/** A session lasts twelve hours; the key that it stands for is checked at every use. */
export const sessionSeconds = 12 * 60 * 60

const sessionPattern = /^([0-9a-f-]{36})\.(\d{1,15})\.([0-9a-f]{64})$/
const encoder = new TextEncoder()

async function signingKey(secret: string): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', encoder.encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
    'verify',
  ])
}

function bytesOf(hexadecimal: string): Uint8Array {
  return Uint8Array.from(hexadecimal.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
}

/** Writes a session for a key: `<key id>.<end in ms>.<HMAC-SHA-256>`. It names the key without being it. */
export async function writeSession(secret: string, keyId: string, now: Date): Promise<string> {
  const body = `${keyId}.${now.getTime() + sessionSeconds * 1000}`
  const signature = await crypto.subtle.sign('HMAC', await signingKey(secret), encoder.encode(body))
  return `${body}.${inHexadecimal(signature)}`
}

/** The id of the key that a session stands for; undefined when it is forged or over. */
export async function readSession(secret: string, session: string, now: Date): Promise<string | undefined> {
  const [, keyId, end, signature] = sessionPattern.exec(session) ?? []
  if (keyId === undefined || end === undefined || signature === undefined) return undefined
  const genuine = await crypto.subtle.verify(
    'HMAC',
    await signingKey(secret),
    bytesOf(signature),
    encoder.encode(`${keyId}.${end}`),
  )
  return genuine && Number(end) > now.getTime() ? keyId : undefined
}
