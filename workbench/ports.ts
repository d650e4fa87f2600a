import { createServer } from 'node:net'

/** Listens on a port for a moment; 0 takes any free one. */
function listenOn(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port)
        else reject(new Error('No port was given'))
      })
    })
  })
}

/** A port that nothing listens on now. */
export function freePort(): Promise<number> {
  return listenOn(0)
}

/** Whether nothing listens on the port now. */
export function isFree(port: number): Promise<boolean> {
  return listenOn(port).then(
    () => true,
    () => false,
  )
}
