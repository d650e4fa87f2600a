import type { MitraApp } from './routes.ts'

export function healthRoute(app: MitraApp): void {
  app.get('/health', (context) => context.json({ status: 'ok' }))
}
