import { createApp } from './app.ts'

export { Programme } from './programme/programme.ts'

export default createApp(Date.now)
