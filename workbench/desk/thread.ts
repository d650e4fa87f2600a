import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import type { Replies, Request, ThreadStart } from './conversation.ts'
import { OpenedSpreadsheet } from './opened-spreadsheet.ts'

/** The thread of one open spreadsheet: does what the desk asks for, one request after the other. */

const start: ThreadStart = workerData
const opened = OpenedSpreadsheet.open(start)

async function reply(request: Request): Promise<Replies[Request['want']]> {
  const spreadsheet = await opened
  switch (request.want) {
    case 'overview':
      return spreadsheet.overview()
    case 'layout':
      return spreadsheet.layout(request.sheet)
    case 'rows':
      return spreadsheet.rows(request.sheet, request.from, request.count)
    case 'sidebar':
      return spreadsheet.sidebar()
    case 'xlsx':
      return await spreadsheet.xlsx()
    case 'rename':
      spreadsheet.rename(request.name)
      return null
    case 'act':
      return await spreadsheet.act(request.action)
  }
}

function listen(port: MessagePort): void {
  let before: Promise<unknown> = Promise.resolve()
  port.on('message', ({ call, request }: { call: number; request: Request }) => {
    before = before.then(() =>
      reply(request).then(
        (value) => port.postMessage({ about: 'result', call, value }),
        (error: unknown) =>
          port.postMessage({
            about: 'failure',
            call,
            message: error instanceof Error ? error.message : String(error),
          }),
      ),
    )
  })
}

if (parentPort) listen(start.port)
