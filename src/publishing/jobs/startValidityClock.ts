import type { Payload } from 'payload'
import type { Clock } from '../../platform/clock.ts'
import { keepValidity } from './keepValidity.ts'

/** A day turns once; looking every ten minutes finds it soon enough after any restart (ms). */
const LOOK_EVERY_MS = 10 * 60_000

/** Keeps validity up to the day while the process lives. Answers the way to stop. */
export function startValidityClock(payload: Payload, clock: Clock): () => Promise<void> {
  let running: Promise<unknown> = Promise.resolve()
  const look = () => {
    running = keepValidity(payload, clock).catch((error: unknown) =>
      payload.logger.error({ err: error }, 'validity was not kept'),
    )
  }
  look()
  const timer = setInterval(look, LOOK_EVERY_MS)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await running
  }
}
