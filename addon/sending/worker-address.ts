/** Set by the build: a published add-on may call one host only, named in its manifest. */
declare const MITRA_WORKER_ADDRESS: string

/** The Worker's address with its final slash. */
export function workerAddress(): string {
  return MITRA_WORKER_ADDRESS
}
