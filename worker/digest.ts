const encoder = new TextEncoder()

export function inHexadecimal(bytes: ArrayBuffer | Uint8Array): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

async function sha256(text: string): Promise<ArrayBuffer> {
  return crypto.subtle.digest('SHA-256', encoder.encode(text))
}

/** SHA-256 of a text's UTF-8 bytes, in hexadecimal. Keys are stored and looked up by it, never as themselves. */
export async function digestOf(text: string): Promise<string> {
  return inHexadecimal(await sha256(text))
}

/** Whether two secrets are the same, in a time that depends on neither. */
export async function sameSecret(one: string, other: string): Promise<boolean> {
  return crypto.subtle.timingSafeEqual(await sha256(one), await sha256(other))
}
