import type { LineLog } from './lineLog.ts'

/** Stops one thing that was started. */
export type Stopper = () => Promise<void> | void

/** Remembers what was started and stops it in reverse order. */
export interface Shutdown {
  /** To be stopped before everything registered earlier. The name is for the log. */
  register(name: string, stop: Stopper): void
  /** Stops everything once and ends the process with the code; a stopper that fails does not keep the others. */
  begin(reason: string, exitCode?: number): Promise<void>
  /** True from the first `begin`: `/readyz` answers 503 and no new work is taken. */
  readonly begun: boolean
}

interface Surroundings {
  log: LineLog
  exit(code: number): void
  /** Milliseconds for everything together (design section 6: stopped within 10 s). */
  deadline?: number
}

export function createShutdown({ log, exit, deadline = 9_500 }: Surroundings): Shutdown {
  const stoppers: { name: string; stop: Stopper }[] = []
  let begun = false

  async function stopAll(): Promise<boolean> {
    let clean = true
    for (const { name, stop } of stoppers.reverse()) {
      try {
        await stop()
        log.debug(`已停止：${name}。`)
      } catch (error) {
        clean = false
        log.warn(`停止${name}时出错：${error instanceof Error ? error.message : String(error)}`)
      }
    }
    return clean
  }

  return {
    register: (name, stop) => void stoppers.push({ name, stop }),
    async begin(reason, exitCode = 0) {
      if (begun) return
      begun = true
      log.info(`正在停止（${reason}）…`)
      const late = setTimeout(() => {
        log.warn('未能在限定时间内停止，强制退出。')
        exit(1)
      }, deadline)
      const clean = await stopAll()
      clearTimeout(late)
      exit(clean ? exitCode : 1)
    },
    get begun() {
      return begun
    },
  }
}

const signals = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const
/** A signal to the whole process group reaches us twice: from the sender and forwarded by the launcher. Milliseconds. */
const echo = 500

/** The first signal stops gracefully, a second one at once. Also stops when the launcher that started us is gone. */
export function stopOnSignals(shutdown: Shutdown, exit: (code: number) => void, now: () => number = Date.now): void {
  let first: number | null = null
  for (const signal of signals) {
    process.on(signal, () => {
      if (first !== null && now() - first > echo) exit(1)
      if (first !== null) return
      first = now()
      void shutdown.begin(signal)
    })
  }
  if (process.connected === true) process.once('disconnect', () => void shutdown.begin('launcher is gone'))
}
