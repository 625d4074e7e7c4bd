/** The visitors: autocannon in a process of its own, so that it shares no event loop with a server. */
import autocannon from 'autocannon'

export interface Load {
  url: string
  host: string
  acceptEncoding: string
  connections: number
  /** Seconds. */
  duration: number
}

export interface LoadResult {
  requests: number
  failed: number
  /** Seconds. */
  took: number
}

process.on('message', async (load: Load) => {
  const headers = { host: load.host, 'accept-encoding': load.acceptEncoding }
  const { url, connections, duration } = load
  const result = await autocannon({ url, connections, duration, headers })
  const failed = result.errors + result.timeouts + result.non2xx
  process.send?.({ requests: result['2xx'], failed, took: result.duration } satisfies LoadResult)
})
process.once('disconnect', () => process.exit())
process.send?.({ ready: true })
