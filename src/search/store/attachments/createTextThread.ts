import { Worker } from 'node:worker_threads'
import type { Extracted, ExtractText, Shortfall } from './extracted.ts'
import { LIMITS } from './limits.ts'

const LOOK_EVERY_MS = 100
/** Libraries that nobody needs any more give their memory back. */
const IDLE_MS = 30_000
const MEGABYTE = 1024 * 1024

/** What one file may take before its thread is ended. */
export type ThreadLimits = Pick<
  Record<keyof typeof LIMITS, number>,
  'heapMegabytes' | 'lastMilliseconds' | 'growthMegabytes'
>

export interface TextThread {
  extract: ExtractText
  close(): Promise<void>
}

/**
 * Reads attachments in a thread of their own, one after the other: a file that takes too long or too much memory ends
 * the thread, not the process, and the next file gets a new one. `program`: the runnable file of `textThread.ts`.
 */
export function createTextThread(program: string | URL, limits: ThreadLimits = LIMITS): TextThread {
  let worker: Worker | null = null
  let turn: Promise<unknown> = Promise.resolve()
  let idle: NodeJS.Timeout | undefined

  const start = (): Worker => {
    const started = startThread(program, limits)
    return started.once('exit', () => {
      if (worker === started) worker = null
    })
  }
  const end = async () => {
    clearTimeout(idle)
    const ended = worker
    worker = null
    await ended?.terminate()
  }
  const readOne: ExtractText = async (bytes, mimeType, filename) => {
    clearTimeout(idle)
    worker ??= start()
    worker.ref()
    const found = await answerOf(worker, { bytes, mimeType, filename }, limits)
    if (STOPPED.has(found.shortfall)) await end()
    worker?.unref()
    idle = setTimeout(end, IDLE_MS).unref()
    return found
  }
  return {
    extract: (...file) => {
      const answer = turn.then(() => readOne(...file))
      turn = answer
      return answer
    },
    close: end,
  }
}

/** After these the thread is gone, or no use any more; they say little about the file. */
export const STOPPED: ReadonlySet<Shortfall | null> = new Set<Shortfall>(['tookTooLong', 'outOfMemory', 'crashed'])

/** What libraries print about broken files is nobody's business: its output is read and dropped. */
function startThread(program: string | URL, { heapMegabytes }: ThreadLimits): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: heapMegabytes }
  const thread = new Worker(program, { resourceLimits, stdout: true, stderr: true })
  thread.stdout.resume()
  thread.stderr.resume()
  // An error that comes when nobody waits for an answer must not end the process.
  return thread.on('error', () => undefined)
}

/** The thread's answer, or why there is none: it died, or it was time to stop waiting for it. */
function answerOf(
  worker: Worker,
  file: { bytes: Buffer; mimeType: string; filename: string },
  limits: ThreadLimits,
): Promise<Extracted> {
  return new Promise((resolve) => {
    const startedAt = performance.now()
    const sizeBefore = process.memoryUsage.rss()
    const settle = (found: Extracted) => {
      clearInterval(watch)
      worker.off('message', settle).off('error', died).off('exit', died)
      resolve(found)
    }
    const stop = (shortfall: Shortfall) => settle({ text: '', shortfall })
    const died = (reason: Error | number) => stop(isOutOfMemory(reason) ? 'outOfMemory' : 'crashed')
    const watch = setInterval(() => {
      if (performance.now() - startedAt > limits.lastMilliseconds) stop('tookTooLong')
      else if (process.memoryUsage.rss() - sizeBefore > limits.growthMegabytes * MEGABYTE) stop('outOfMemory')
    }, LOOK_EVERY_MS)
    worker.on('message', settle).on('error', died).on('exit', died)
    worker.postMessage(file)
  })
}

const isOutOfMemory = (reason: Error | number): boolean =>
  reason instanceof Error && 'code' in reason && reason.code === 'ERR_WORKER_OUT_OF_MEMORY'
