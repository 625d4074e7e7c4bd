import type { KeptPages } from '../commands/servePage.ts'
import { PRIORITIES, type Priority, priorityOf } from '../rules/priority.ts'

interface Address {
  site: string
  path: string
}

/** Renders stale pages again in the background, the most visible first; a page waits at most once. */
export class RefreshQueue {
  readonly #pages: Pick<KeptPages, 'refresh'>
  readonly #atOnce: number
  readonly #waiting: Record<Priority, Map<string, Address>> = {
    home: new Map(),
    section: new Map(),
    resource: new Map(),
    deep: new Map(),
  }
  readonly #workers = new Set<Promise<void>>()
  #stopped = false

  constructor(pages: Pick<KeptPages, 'refresh'>, atOnce: number) {
    this.#pages = pages
    this.#atOnce = atOnce
  }

  add(address: Address): void {
    this.#waiting[priorityOf(address.path)].set(`${address.site}${address.path}`, address)
    if (this.#stopped || this.#workers.size >= this.#atOnce) return
    const worker = this.#work().finally(() => this.#workers.delete(worker))
    this.#workers.add(worker)
  }

  /** Resolves when nothing waits and nothing is being rendered. */
  async idle(): Promise<void> {
    while (this.#workers.size > 0) await Promise.all(this.#workers)
  }

  /** Lets the renderings under way finish and starts no other; what waited is found stale again at the next start. */
  async stop(): Promise<void> {
    this.#stopped = true
    await this.idle()
  }

  async #work(): Promise<void> {
    for (let next = this.#take(); next && !this.#stopped; next = this.#take()) {
      await this.#pages.refresh(next.site, next.path)
    }
  }

  #take(): Address | null {
    for (const priority of PRIORITIES) {
      for (const [key, address] of this.#waiting[priority]) {
        this.#waiting[priority].delete(key)
        return address
      }
    }
    return null
  }
}
