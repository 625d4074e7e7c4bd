import { percentile } from '../figures.ts'

/** One measured step, milliseconds. Processor time is what a busy machine does not falsify. */
export interface Lap {
  wall: number
  processor: number
}

/** Milliseconds. */
export interface Latency {
  p50: number
  p95: number
  processor: { p50: number; p95: number }
}

const MS_PER_US = 1e-3

export async function timed(work: () => unknown): Promise<Lap> {
  const used = process.cpuUsage()
  const began = performance.now()
  await work()
  const wall = performance.now() - began
  const { user, system } = process.cpuUsage(used)
  return { wall, processor: (user + system) * MS_PER_US }
}

/** Times each step, one after the other. */
export async function timedAll<T>(steps: readonly T[], step: (value: T) => unknown): Promise<Lap[]> {
  const laps: Lap[] = []
  for (const value of steps) laps.push(await timed(() => step(value)))
  return laps
}

export function latencyOf(laps: readonly Lap[]): Latency {
  const wall = laps.map((lap) => lap.wall)
  const processor = laps.map((lap) => lap.processor)
  return {
    p50: percentile(wall, 0.5),
    p95: percentile(wall, 0.95),
    processor: { p50: percentile(processor, 0.5), p95: percentile(processor, 0.95) },
  }
}
