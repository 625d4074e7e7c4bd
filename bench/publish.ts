import { request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { percentile } from './figures.ts'

/** Where a change must show, and the text that shows it. */
export interface Published {
  /** A list on the public port; the host chooses the site. */
  url: string
  /** A search that finds it, without the marker among its words. */
  search: string
  /** A text that only the new page contains. */
  marker: string
}

export interface PublishOptions {
  /** Makes a change ready and answers the way to publish it, which resolves when the command has answered. */
  prepare: () => Promise<() => Promise<Published>>
  publishes?: number
  /** Gives up on a change after this (ms). */
  patienceMs?: number
  onProgress?: (line: string) => void
}

interface Waits {
  p50: number
  p95: number
  max: number
}

/** All times in ms. `visible` (in the list) and `found` (by search) count from the command's answer, `total` from its call. */
export interface PublishResult {
  publishes: number
  visible: Waits
  found: Waits
  total: Waits
}

const LOOK_EVERY_MS = 5

/** Publishes one change after the other and looks at a list and at a search until both show it. */
export async function measurePublishToVisible(options: PublishOptions): Promise<PublishResult> {
  const { prepare, publishes = 100, patienceMs = 10_000, onProgress = () => {} } = options
  const visible: number[] = []
  const found: number[] = []
  const total: number[] = []
  for (let n = 1; n <= publishes; n += 1) {
    const publish = await prepare()
    const called = performance.now()
    const { url, search, marker } = await publish()
    const answered = performance.now()
    const untilShown = async (at: string) => {
      while (!(await bodyOf(at)).includes(marker)) {
        if (performance.now() - answered > patienceMs) throw new Error(`${at} does not show the change`)
        await pause(LOOK_EVERY_MS)
      }
      return performance.now() - answered
    }
    const [listed, searched] = await Promise.all([untilShown(url), untilShown(search)])
    visible.push(listed)
    found.push(searched)
    total.push(answered - called + listed)
    if (n % 10 === 0) onProgress(`publish ${n}/${publishes}`)
  }
  return { publishes, visible: figures(visible), found: figures(found), total: figures(total) }
}

const figures = (values: number[]): Waits => ({
  p50: percentile(values, 0.5),
  p95: percentile(values, 0.95),
  max: Math.max(...values),
})

/** By hand, because not every resolver knows `*.localhost`. */
function bodyOf(url: string): Promise<string> {
  const { host, port, pathname, search, hostname } = new URL(url)
  const address = hostname.endsWith('localhost') ? '127.0.0.1' : hostname
  return new Promise((resolve, reject) => {
    const req = request({ host: address, port, path: pathname + search, headers: { host } }, async (res) => {
      const chunks: Buffer[] = []
      for await (const chunk of res) chunks.push(chunk as Buffer)
      resolve(Buffer.concat(chunks).toString())
    })
    req.once('error', reject)
    req.end()
  })
}
