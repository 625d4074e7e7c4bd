import type { EventStream, RenderedPage, RenderPage, SealedEvent } from '../../src/publishing/ports.ts'

/** A stream in memory: `touch` seals one event. */
export class FakeStream implements EventStream {
  readonly events: SealedEvent[] = []
  readonly #wakes = new Set<() => void>()
  history = 'a'
  down = false

  touch(...touches: string[]): number {
    const seq = this.events.length + 1
    const at = '2026-01-01T00:00:00.000Z'
    this.events.push({ seq, at, action: 'resource.published', subject: 'x', touches, hash: `${this.history}${seq}` })
    for (const wake of this.#wakes) wake()
    return seq
  }

  async after(seq: number, limit: number): Promise<SealedEvent[]> {
    if (this.down) throw new Error('database is down')
    return this.events.slice(seq, seq + limit)
  }

  async head(): Promise<number> {
    if (this.down) throw new Error('database is down')
    return this.events.length
  }

  onActivity(wake: () => void): () => void {
    this.#wakes.add(wake)
    return () => this.#wakes.delete(wake)
  }
}

/** A library whose pages are set by the test; counts and can hold or fail renderings. */
export class FakeLibrary {
  readonly rendered: string[] = []
  readonly #pages = new Map<string, Omit<RenderedPage, 'contentType'> & { contentType?: string }>()
  failing = false
  /** Awaited by every rendering between reading the library and answering. */
  hold: Promise<void> = Promise.resolve()

  set(site: string, path: string, body: string, dependencies: string[] = [`site:${site}`], status = 200): void {
    const known = status === 410 ? 410 : 200
    this.#pages.set(site + path, { status: known, location: null, body, dependencies })
  }

  redirect(site: string, path: string, location: string): void {
    this.#pages.set(site + path, { status: 301, location, body: '', dependencies: [] })
  }

  drop(site: string, path: string): void {
    this.#pages.delete(site + path)
  }

  count(site: string, path: string): number {
    return this.rendered.filter((address) => address === site + path).length
  }

  readonly render: RenderPage = async (site, path) => {
    this.rendered.push(site + path)
    const page = this.#pages.get(site + path)
    await this.hold
    if (this.failing) throw new Error('rendering failed')
    return page ? { contentType: 'text/html; charset=utf-8', ...page } : null
  }
}

/** Keeps what was logged, by level. */
export function fakeLog() {
  const lines: { level: string; fields: unknown; message: string | undefined }[] = []
  const at = (level: string) => (fields: unknown, message?: string) => void lines.push({ level, fields, message })
  return { lines, info: at('info'), warn: at('warn'), error: at('error') }
}

/** A promise and the way to fulfil it. */
export function gate(): { wait: Promise<void>; open: () => void } {
  let open = () => {}
  const wait = new Promise<void>((resolve) => {
    open = resolve
  })
  return { wait, open }
}

/** Pseudo-random numbers in [0, 1) that are the same in every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}
