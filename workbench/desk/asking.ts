import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads'
import { type Answer, answerSchema } from './messages.ts'

/** Where a thread that stands still hears the person's answer. */
export interface AnswerLine {
  port: MessagePort
  /** Rung (set to 1 and notified) once the answer lies on the port. */
  bell: SharedArrayBuffer
}

/**
 * Stands still until the person has answered: a script's dialog is synchronous, so its thread has to wait in the
 * middle of a call.
 *
 * @param ask tells the page what is asked; called after the bell is ready to be heard
 */
export function waitForAnswer(line: AnswerLine, ask: () => void): Answer {
  const bell = new Int32Array(line.bell)
  Atomics.store(bell, 0, 0)
  ask()
  Atomics.wait(bell, 0, 0)
  return answerSchema.parse(receiveMessageOnPort(line.port)?.message)
}
