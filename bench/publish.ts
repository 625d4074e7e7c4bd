import { request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { percentile } from './figures.ts'

/** Where a change must show, and the text that shows it. */
export interface Published {
  /** On the public port; the host chooses the site. */
  url: string
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

/** All times in ms. `visible` counts from the command's answer, `total` from its call. */
export interface PublishResult {
  publishes: number
  visible: { p50: number; p95: number; max: number }
  total: { p50: number; p95: number; max: number }
}

const LOOK_EVERY_MS = 5

/** Publishes one change after the other and looks at the public page until it shows. */
export async function measurePublishToVisible(options: PublishOptions): Promise<PublishResult> {
  const { prepare, publishes = 100, patienceMs = 10_000, onProgress = () => {} } = options
  const visible: number[] = []
  const total: number[] = []
  for (let n = 1; n <= publishes; n += 1) {
    const publish = await prepare()
    const called = performance.now()
    const { url, marker } = await publish()
    const answered = performance.now()
    while (!(await bodyOf(url)).includes(marker)) {
      if (performance.now() - answered > patienceMs) throw new Error(`${url} does not show the change`)
      await pause(LOOK_EVERY_MS)
    }
    visible.push(performance.now() - answered)
    total.push(performance.now() - called)
    if (n % 10 === 0) onProgress(`publish ${n}/${publishes}`)
  }
  return { publishes, visible: figures(visible), total: figures(total) }
}

const figures = (values: number[]) => ({
  p50: percentile(values, 0.5),
  p95: percentile(values, 0.95),
  max: Math.max(...values),
})

/** By hand, because not every resolver knows `*.localhost`. */
function bodyOf(url: string): Promise<string> {
  const { host, port, pathname, hostname } = new URL(url)
  const address = hostname.endsWith('localhost') ? '127.0.0.1' : hostname
  return new Promise((resolve, reject) => {
    const req = request({ host: address, port, path: pathname, headers: { host } }, async (res) => {
      const chunks: Buffer[] = []
      for await (const chunk of res) chunks.push(chunk as Buffer)
      resolve(Buffer.concat(chunks).toString())
    })
    req.once('error', reject)
    req.end()
  })
}
