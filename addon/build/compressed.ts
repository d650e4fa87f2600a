import { deflateRawSync } from 'node:zlib'

const beyondAscii = /[^\0-\x7f]/g

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** @returns the data as JSON in ASCII, deflated (RFC 1951), in base64: what `expanded` takes */
export function compressed(data: unknown): string {
  const json = JSON.stringify(data).replace(beyondAscii, escaped)
  return deflateRawSync(json, { level: 9 }).toString('base64')
}
