import { Child } from './child.ts'
import type { Load, LoadResult } from './client.ts'
import { median } from './figures.ts'

export interface ReadOptions {
  rounds: number
  /** Seconds for each server in each round. */
  seconds: number
  onProgress?: (line: string) => void
}

/** Shares of the bare server: 1 is as fast as `node:http` alone. */
export interface ReadResult {
  name: string
  /** Requests a second of the public port by those of the bare server, round by round. */
  throughput: { min: number; median: number; rounds: number[] }
  /** Processor time a request of the bare server by that of the public port: says more when the client is the limit. */
  processorTime: { min: number; median: number; rounds: number[] }
  aim: number
}

const CONNECTIONS = 64
const AIM = 0.7
const VARIANTS = [
  { name: 'read/identity', acceptEncoding: 'identity' },
  { name: 'read/brotli', acceptEncoding: 'br' },
]

interface Contestant {
  server: Child
  url: string
}

interface Score {
  perSecond: number
  cpuPerRequest: number
}

/** A stored page from the public port against bare `node:http` with the same bytes: same run, rounds interleaved. */
export async function benchRead({ rounds, seconds, onProgress = () => {} }: ReadOptions): Promise<ReadResult[]> {
  const { child: client } = await Child.start('client')
  const bare = await startServer('servers/bare')
  const ours = await startServer('servers/public')
  try {
    const results: ReadResult[] = []
    for (const { name, acceptEncoding } of VARIANTS) {
      for (const contestant of [bare, ours]) await load(client, contestant, acceptEncoding, 1)
      const pairs: [Score, Score][] = []
      for (let round = 1; round <= rounds; round += 1) {
        const pair = await playRound(client, bare, ours, acceptEncoding, seconds, round)
        pairs.push(pair)
        onProgress(`${name} ${round}/${rounds}: ${(pair[1].perSecond / pair[0].perSecond).toFixed(2)}`)
      }
      results.push(summarize(name, pairs))
    }
    return results
  } finally {
    for (const child of [client, bare.server, ours.server]) child.stop()
  }
}

/** Whoever goes first changes from round to round: the machine warms up and cools down. */
async function playRound(
  client: Child,
  bare: Contestant,
  ours: Contestant,
  acceptEncoding: string,
  seconds: number,
  round: number,
): Promise<[Score, Score]> {
  if (round % 2 === 0) {
    const second = await load(client, ours, acceptEncoding, seconds)
    return [await load(client, bare, acceptEncoding, seconds), second]
  }
  const first = await load(client, bare, acceptEncoding, seconds)
  return [first, await load(client, ours, acceptEncoding, seconds)]
}

async function startServer(name: string): Promise<Contestant> {
  const { child, first } = await Child.start<{ port: number }>(name)
  return { server: child, url: `http://127.0.0.1:${first.port}/policy/bench-2026-00001` }
}

async function load(
  client: Child,
  { server, url }: Contestant,
  acceptEncoding: string,
  seconds: number,
): Promise<Score> {
  const before = await server.ask<{ cpu: number }>({})
  const job: Load = { url, host: 'bench.localhost', acceptEncoding, connections: CONNECTIONS, duration: seconds }
  const { requests, failed, took } = await client.ask<LoadResult>(job)
  const after = await server.ask<{ cpu: number }>({})
  if (failed > 0 || requests === 0) throw new Error(`${failed} of ${requests + failed} requests to ${url} failed`)
  return { perSecond: requests / took, cpuPerRequest: (after.cpu - before.cpu) / requests }
}

function summarize(name: string, pairs: [Score, Score][]): ReadResult {
  const figures = (rounds: number[]) => ({ min: Math.min(...rounds), median: median(rounds), rounds })
  return {
    name,
    throughput: figures(pairs.map(([bare, ours]) => ours.perSecond / bare.perSecond)),
    processorTime: figures(pairs.map(([bare, ours]) => bare.cpuPerRequest / ours.cpuPerRequest)),
    aim: AIM,
  }
}
