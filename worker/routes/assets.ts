import type { MitraApp } from '../contract/mitra-app.ts'
import { assets } from '../pages/assets.ts'

export function assetRoutes(app: MitraApp): void {
  for (const [address, { type, content }] of Object.entries(assets)) {
    app.get(address, (context) =>
      context.body(content, 200, {
        'Content-Type': type,
        'Cache-Control': 'public, max-age=31536000, immutable',
      }),
    )
  }
}
