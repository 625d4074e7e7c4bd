/** The package brings no types; this is the part of it we use. */
declare module 'proper-lockfile' {
  interface LockOptions {
    lockfilePath: string
    /** Milliseconds without a heartbeat after which a lock counts as abandoned. */
    stale: number
    retries: { retries: number; factor: number; minTimeout: number }
    realpath: boolean
    onCompromised(error: Error): void
  }
  function lock(file: string, options: LockOptions): Promise<() => Promise<void>>
  export default { lock }
}
