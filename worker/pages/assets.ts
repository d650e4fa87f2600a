import coordinateScript from '../dist/coordinate.js.txt'
import copyScript from '../dist/copy.js.txt'
import signUpScript from '../dist/sign-up.js.txt'
import style from '../dist/style.css.txt'

interface Asset {
  readonly type: string
  readonly content: string
}

const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><circle cx="9" cy="12" r="7" fill="#0f6466"/><circle cx="15" cy="12" r="7" fill="#d3a12a" fill-opacity=".85"/></svg>'

/** FNV-1a over the content: another content gets another address, so each may be kept by browsers for good. */
function fingerprint(content: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < content.length; index += 1) {
    hash = Math.imul(hash ^ content.charCodeAt(index), 0x01000193)
  }
  return (hash >>> 0).toString(16).padStart(8, '0')
}

/** Where the pages find what they load; all of it comes from this host. */
export const assetAddresses = {
  style: `/assets/style-${fingerprint(style)}.css`,
  coordinate: `/assets/coordinate-${fingerprint(coordinateScript)}.js`,
  copy: `/assets/copy-${fingerprint(copyScript)}.js`,
  signUp: `/assets/sign-up-${fingerprint(signUpScript)}.js`,
  icon: `/assets/icon-${fingerprint(icon)}.svg`,
} as const

/** Every asset by its address. */
export const assets: Readonly<Record<string, Asset>> = {
  [assetAddresses.style]: { type: 'text/css; charset=utf-8', content: style },
  [assetAddresses.coordinate]: { type: 'text/javascript; charset=utf-8', content: coordinateScript },
  [assetAddresses.copy]: { type: 'text/javascript; charset=utf-8', content: copyScript },
  [assetAddresses.signUp]: { type: 'text/javascript; charset=utf-8', content: signUpScript },
  [assetAddresses.icon]: { type: 'image/svg+xml', content: icon },
}
