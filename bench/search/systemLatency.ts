import { type Lap, type Latency, latencyOf } from './stopwatch.ts'

/** One system over the query mix, by class and over all classes. */
export interface SystemLatency {
  name: string
  byClass: { name: string; queries: number; latency: Latency }[]
  all: Latency
}

/** Laps of one class of queries. */
export interface Measured {
  name: string
  laps: Lap[]
}

export const systemLatency = (name: string, measured: readonly Measured[]): SystemLatency => ({
  name,
  byClass: measured.map(({ name: kind, laps }) => ({ name: kind, queries: laps.length, latency: latencyOf(laps) })),
  all: latencyOf(measured.flatMap(({ laps }) => laps)),
})
