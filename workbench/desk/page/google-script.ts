/**
 * `google.script` for a page in a sandboxed frame: calls go to the desk's page by message, and their results come
 * back the same way. Only the frame's parent is listened to.
 */
type Handler = ((value: unknown, userObject: unknown) => void) | null
interface Handlers {
  success: Handler
  failure: Handler
  userObject: unknown
}
const waiting = new Map<number, Handlers>()
let calls = 0

const runner = (handlers: Handlers): object =>
  new Proxy(
    {},
    {
      get(_, name) {
        if (name === 'withSuccessHandler') return (success: Handler) => runner({ ...handlers, success })
        if (name === 'withFailureHandler') return (failure: Handler) => runner({ ...handlers, failure })
        if (name === 'withUserObject') return (userObject: unknown) => runner({ ...handlers, userObject })
        if (typeof name !== 'string' || name === 'then') return undefined
        return (...given: unknown[]) => {
          const call = ++calls
          waiting.set(call, handlers)
          window.parent.postMessage({ mitra: 'call', call, function: name, arguments: given }, '*')
        }
      },
    },
  )

window.addEventListener('message', (event) => {
  if (event.source !== window.parent || typeof event.data !== 'object' || event.data === null) return
  const { call, failed, value } = event.data
  const handlers = waiting.get(call)
  waiting.delete(call)
  if (!handlers) return
  if (!failed) handlers.success?.(value, handlers.userObject)
  else if (handlers.failure) handlers.failure(new Error(String(value)), handlers.userObject)
  else console.error(value)
})

const host = {
  close: () => window.parent.postMessage({ mitra: 'close' }, '*'),
  editor: { focus: () => window.parent.postMessage({ mitra: 'focus' }, '*') },
  setHeight: () => undefined,
  setWidth: () => undefined,
  origin: '*',
}
const script = { run: runner({ success: null, failure: null, userObject: undefined }), host }
Object.defineProperty(window, 'google', { value: { script }, configurable: true })

export {}
