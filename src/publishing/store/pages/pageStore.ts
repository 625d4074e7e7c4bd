import { stat } from 'node:fs/promises'
import path from 'node:path'
import type { RenderedPage, SealedEvent, StoredPage } from '../../ports.ts'
import { pageFile } from '../../rules/pageFile.ts'
import type { PageRecord } from '../../rules/pageRecord.ts'
import { isStale } from '../../rules/staleness.ts'
import { writeAtomically } from './atomicFile.ts'
import { digestsOf, type Encoded, encodeAll } from './encodings.ts'
import { type FoundRecord, readRecord, recordsOf } from './loadIndex.ts'
import { clearManifestLeftovers, writeManifest } from './manifest.ts'
import { filesOf, readPage, removeContents, removePage, writePage } from './pageFiles.ts'
import { type PageEntry, PageIndex } from './pageIndex.ts'
import { PageMemory } from './pageMemory.ts'
import { type Cursor, TouchJournal } from './touchJournal.ts'

export interface PageStoreOptions {
  /** `var/pages`. */
  folder: string
  /** Slugs of the sites to keep pages of. */
  sites: string[]
  /** Hash of templates, sites and code: pages of another version are stale. */
  renderVersion: string
  /** Cap of the memory that holds page bytes. */
  memoryBytes: number
}

/** The rendered pages of one web node, as plain files that any web server could send, with their bytes in memory. */
export class PageStore {
  readonly #options: PageStoreOptions
  readonly #journal: TouchJournal
  readonly #index = new PageIndex()
  readonly #memory: PageMemory
  /** Sites whose manifest is behind. */
  readonly #unlisted = new Set<string>()
  #listing: Promise<void> = Promise.resolve()
  #isLoaded = false
  #loading: Promise<void> = Promise.resolve()
  readonly #exportMark: string
  #adopted = -1

  private constructor(options: PageStoreOptions, journal: TouchJournal) {
    this.#options = options
    this.#journal = journal
    this.#memory = new PageMemory(options.memoryBytes)
    this.#exportMark = path.join(options.folder, '_exported')
  }

  /**
   * Opens the folder. The index is rebuilt from the records in the background: until then a page asked for is looked up
   * on disk, so that the first visitor does not wait for all others' pages.
   */
  static async open(options: PageStoreOptions): Promise<PageStore> {
    const journal = await TouchJournal.open(path.join(options.folder, 'touches.jsonl'))
    const store = new PageStore(options, journal)
    await clearManifestLeftovers(options.folder)
    store.#loading = store.adoptExported().then(() => {
      store.#isLoaded = true
    })
    store.#loading.catch(() => undefined)
    return store
  }

  /** Where this node is in the event stream. */
  get cursor(): Cursor {
    return this.#journal.cursor
  }

  /** To be taken before a rendering begins: what the page is up to date with. */
  get origin(): Origin {
    return { seq: this.#journal.cursor.seq, lineage: this.#journal.lineage }
  }

  /** Resolves when the index is complete; rejects when the folder can't be read. */
  get loaded(): Promise<void> {
    return this.#loading
  }

  get memoryBytes(): number {
    return this.#memory.bytes
  }

  has(site: string, urlPath: string): boolean {
    return this.#index.get(site, urlPath) !== undefined
  }

  isStale(site: string, urlPath: string): boolean {
    return this.#index.get(site, urlPath)?.stale ?? false
  }

  /** The page if its bytes are in memory and current; the read path, so nothing is looked up twice. */
  fresh(site: string, urlPath: string): StoredPage | null {
    const entry = this.#index.get(site, urlPath)
    if (entry === undefined || entry.stale || entry.page === null) return null
    entry.used = true
    return entry.page
  }

  /** The page, current or stale; null when there is none or its bytes are damaged. */
  async find(site: string, urlPath: string): Promise<{ page: StoredPage; stale: boolean } | null> {
    const entry = this.#index.get(site, urlPath) ?? (await this.#lookUp(site, urlPath))
    if (!entry) return null
    if (!entry.page && !(await this.#recall(entry))) return null
    entry.used = true
    return entry.page && { page: entry.page, stale: entry.stale }
  }

  /**
   * Keeps a page whose rendering began at `origin`. It is stale at once when something it depends on was touched in
   * the meantime. Pages under a name that can’t be kept are passed through.
   */
  async put(site: string, urlPath: string, rendered: RenderedPage, origin: Origin): Promise<Put> {
    const encoded = await encodeAll(rendered.body)
    const status = rendered.status === 410 ? 410 : 200
    const record: PageRecord = {
      site,
      path: urlPath,
      status,
      headers: { 'Content-Type': rendered.contentType },
      digests: digestsOf(encoded),
      dependencies: [...new Set(rendered.dependencies)],
      renderedFrom: origin.seq,
      renderVersion: this.#options.renderVersion,
      lineage: origin.lineage,
    }
    const page = toStoredPage(record, encoded)
    const file = pageFile(urlPath)
    if (file === null) return { page, stale: false }
    await this.#replace({ file, record, stale: false, page: null, used: true }, page, encoded)
    return { page, stale: this.#index.get(site, urlPath)?.stale ?? false }
  }

  async remove(site: string, urlPath: string): Promise<void> {
    const entry = this.#index.get(site, urlPath)
    if (!entry) return
    this.#forget(entry)
    await this.#list(site)
    await removePage(this.#folderOf(site), entry.file, entry.record.status)
  }

  /** Takes over the touches of a batch of events: durable first, then visible. Answers the pages that became stale. */
  async apply(events: SealedEvent[]): Promise<PageEntry[]> {
    await this.#journal.append(events)
    const affected = new Set<PageEntry>()
    for (const key of new Set(events.flatMap((event) => event.touches))) {
      for (const entry of this.#index.dependentsOf(key)) affected.add(entry)
    }
    return [...affected].filter((entry) => {
      entry.stale = this.#isStale(entry.record)
      return entry.stale
    })
  }

  /** Tells the process that serves this folder, if there is one, that another one has added pages. */
  async announceExport(): Promise<void> {
    await writeAtomically(this.#exportMark, `${this.#journal.cursor.seq}\n`)
  }

  /** Takes over the pages that another process has added since the last time, so that events reach them too. */
  async adoptExported(): Promise<void> {
    const mark = (await stat(this.#exportMark).catch(() => null))?.mtimeMs ?? 0
    if (mark === this.#adopted) return
    this.#adopted = mark
    await this.#load()
  }

  /** Follows another history from here on: every page is stale. */
  async restartAt(cursor: Cursor): Promise<void> {
    await this.#journal.restart(cursor)
    for (const entry of this.#index.all()) entry.stale = true
  }

  *stalePages(): Iterable<PageEntry> {
    for (const entry of this.#index.all()) if (entry.stale) yield entry
  }

  /** Brings the manifests up to date with what was stored since the last time. */
  async writeManifests(): Promise<void> {
    if (!this.#isLoaded) return
    for (const site of [...this.#unlisted]) await this.#list(site)
  }

  async close(): Promise<void> {
    await this.#loading.catch(() => undefined)
    await this.writeManifests()
    await this.#journal.close()
  }

  #folderOf(site: string): string {
    return path.join(this.#options.folder, site)
  }

  #isStale(record: PageRecord): boolean {
    return isStale(record, {
      renderVersion: this.#options.renderVersion,
      lineage: this.#journal.lineage,
      lastTouched: (key) => this.#journal.lastTouched(key),
    })
  }

  async #load(): Promise<void> {
    await Promise.all(this.#options.sites.map((site) => this.#loadSite(site)))
  }

  async #loadSite(site: string): Promise<void> {
    for await (const found of recordsOf(this.#options.folder, site)) this.#take(found)
  }

  /** A page that the index does not know yet, while it is being rebuilt. */
  async #lookUp(site: string, urlPath: string): Promise<PageEntry | undefined> {
    const file = this.#isLoaded ? null : pageFile(urlPath)
    if (file === null) return undefined
    const folder = this.#folderOf(site)
    const found = await readRecord(folder, site, filesOf(folder, file, 200).record)
    if (found && !this.has(site, urlPath)) this.#take(found)
    return this.#index.get(site, urlPath)
  }

  #take({ file, record }: FoundRecord): void {
    const known = this.#index.get(record.site, record.path)
    if (known?.record.digests.plain === record.digests.plain) return
    if (known) this.#forget(known)
    this.#index.set({ file, record, stale: this.#isStale(record), page: null, used: false })
    this.#unlisted.add(record.site)
  }

  async #recall(entry: PageEntry): Promise<boolean> {
    const { site, path: urlPath } = entry.record
    const encoded = await readPage(this.#folderOf(site), entry.file, entry.record)
    if (this.#index.get(site, urlPath) !== entry) return entry.page !== null
    if (encoded === null) entry.stale = true
    else this.#memory.hold(entry, toStoredPage(entry.record, encoded))
    return encoded !== null
  }

  async #replace(entry: PageEntry, page: StoredPage, encoded: Encoded): Promise<void> {
    const { site, path: urlPath, status } = entry.record
    const folder = this.#folderOf(site)
    const previous = this.#index.get(site, urlPath)
    await writePage(folder, entry.file, entry.record, encoded)
    if (previous) this.#forget(previous)
    entry.stale = this.#isStale(entry.record)
    this.#index.set(entry)
    this.#memory.hold(entry, page)
    this.#unlisted.add(site)
    if (!previous || previous.record.status === status) return
    await this.#list(site)
    await removeContents(folder, entry.file, previous.record.status)
  }

  #forget(entry: PageEntry): void {
    this.#memory.release(entry)
    this.#index.delete(entry.record.site, entry.record.path)
    this.#unlisted.add(entry.record.site)
  }

  /** One after the other, so that an older list never replaces a newer one. */
  #list(site: string): Promise<void> {
    this.#unlisted.delete(site)
    const written = this.#listing.then(() => writeManifest(this.#options.folder, site, this.#index.ofSite(site)))
    this.#listing = written.catch(() => void this.#unlisted.add(site))
    return written
  }
}

/** The state of the library as this node knew it. */
export interface Origin {
  seq: number
  lineage: string
}

/** The page as stored, and whether it was already outdated when it came. */
export interface Put {
  page: StoredPage
  stale: boolean
}

const toStoredPage = (record: PageRecord, encoded: Encoded): StoredPage => ({
  status: record.status,
  headers: record.headers,
  html: encoded.plain,
  gzip: encoded.gzip,
  brotli: encoded.brotli,
  sha256: record.digests.plain,
})
