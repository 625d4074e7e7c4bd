import type { Payload } from 'payload'
import { onEventWritten } from '../store/eventActivity.ts'
import { sealEvents } from './sealEvents.ts'

/** Other processes write too, and a transaction commits after its event was announced: look again this often (ms). */
const LOOK_AGAIN_MS = 200

/** Seals while the process lives; one process of the installation runs it. Answers the way to stop. */
export function startSealer(payload: Payload): () => Promise<void> {
  let stopped = false
  let wake: () => void = () => {}
  const forget = onEventWritten(() => wake())
  const running = (async () => {
    while (!stopped) {
      await sealEvents(payload).catch((error: unknown) => payload.logger.warn({ err: error }, 'sealing starts again'))
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, LOOK_AGAIN_MS)
        wake = () => {
          clearTimeout(timer)
          setTimeout(resolve, 10)
        }
      })
    }
  })()
  return async () => {
    stopped = true
    forget()
    wake()
    await running
  }
}
