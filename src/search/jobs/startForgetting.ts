import type { Payload } from 'payload'
import type { Clock } from '../../platform/clock.ts'
import { forgetSearches } from './forgetSearches.ts'

/** A day turns once; looking every hour forgets soon enough after any restart (ms). */
const LOOK_EVERY_MS = 60 * 60_000

/** Forgets old searches while the process lives; one process of the installation runs it. Answers the way to stop. */
export function startForgetting(payload: Payload, clock: Clock, days: number): () => Promise<void> {
  let running: Promise<unknown> = Promise.resolve()
  const look = () => {
    running = forgetSearches(payload, clock, days).catch((error: unknown) =>
      payload.logger.error({ err: error }, 'old searches were not forgotten'),
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
