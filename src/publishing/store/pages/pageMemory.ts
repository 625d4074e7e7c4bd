import type { StoredPage } from '../../ports.ts'
import type { PageEntry } from './pageIndex.ts'

const OVERHEAD_BYTES = 1_024

const sizeOf = (page: StoredPage): number =>
  page.html.length + (page.gzip?.length ?? 0) + (page.brotli?.length ?? 0) + OVERHEAD_BYTES

/**
 * Keeps the bytes of the pages most asked for, within a cap. Second chance instead of strict LRU: a hit then only sets
 * a flag, which is what the read path can afford.
 */
export class PageMemory {
  readonly #capBytes: number
  readonly #held = new Map<PageEntry, number>()
  #bytes = 0

  constructor(capBytes: number) {
    this.#capBytes = capBytes
  }

  get bytes(): number {
    return this.#bytes
  }

  hold(entry: PageEntry, page: StoredPage): void {
    this.release(entry)
    const size = sizeOf(page)
    if (size > this.#capBytes) return
    entry.page = page
    this.#held.set(entry, size)
    this.#bytes += size
    this.#tidy()
  }

  release(entry: PageEntry): void {
    const size = this.#held.get(entry)
    if (size === undefined) return
    this.#held.delete(entry)
    this.#bytes -= size
    entry.page = null
  }

  #tidy(): void {
    while (this.#bytes > this.#capBytes) {
      const [oldest] = this.#held
      if (!oldest) return
      const [entry, size] = oldest
      if (!entry.used) this.release(entry)
      else {
        entry.used = false
        this.#held.delete(entry)
        this.#held.set(entry, size)
      }
    }
  }
}
