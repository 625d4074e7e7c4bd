import type { StoredPage } from '../../ports.ts'
import type { PageRecord } from '../../rules/pageRecord.ts'

/** What the process knows of one stored page. */
export interface PageEntry {
  /** Below the site's folder. */
  file: string
  record: PageRecord
  stale: boolean
  /** The bytes while they are in memory. */
  page: StoredPage | null
  /** Sent since the memory was last tidied. */
  used: boolean
}

/** All stored pages by address, and by what they depend on. */
export class PageIndex {
  readonly #bySite = new Map<string, Map<string, PageEntry>>()
  readonly #byKey = new Map<string, Set<PageEntry>>()

  get(site: string, path: string): PageEntry | undefined {
    return this.#bySite.get(site)?.get(path)
  }

  set(entry: PageEntry): void {
    const { site, path, dependencies } = entry.record
    this.delete(site, path)
    this.#bySite.set(site, (this.#bySite.get(site) ?? new Map<string, PageEntry>()).set(path, entry))
    for (const key of dependencies) {
      const dependents = this.#byKey.get(key)
      if (dependents) dependents.add(entry)
      else this.#byKey.set(key, new Set([entry]))
    }
  }

  delete(site: string, path: string): void {
    const entry = this.get(site, path)
    if (!entry) return
    this.#bySite.get(site)?.delete(path)
    for (const key of entry.record.dependencies) {
      const dependents = this.#byKey.get(key)
      dependents?.delete(entry)
      if (dependents?.size === 0) this.#byKey.delete(key)
    }
  }

  dependentsOf(key: string): Iterable<PageEntry> {
    return this.#byKey.get(key) ?? []
  }

  sites(): string[] {
    return [...this.#bySite.keys()]
  }

  *ofSite(site: string): Iterable<PageEntry> {
    yield* this.#bySite.get(site)?.values() ?? []
  }

  *all(): Iterable<PageEntry> {
    for (const pages of this.#bySite.values()) yield* pages.values()
  }
}
