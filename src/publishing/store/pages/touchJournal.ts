import { randomUUID } from 'node:crypto'
import { type FileHandle, open, readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { SealedEvent } from '../../ports.ts'
import { writeDurably } from './atomicFile.ts'

/** A place in the event stream; `hash` tells one history from another with the same numbers. */
export interface Cursor {
  seq: number
  hash: string | null
}

const headSchema = z.object({
  lineage: z.string(),
  seq: z.number(),
  hash: z.string().nullable(),
  touched: z.record(z.string(), z.number()),
})
const lineSchema = z.object({ seq: z.number(), hash: z.string(), keys: z.array(z.string()) })

const COMPACT_AFTER_LINES = 5_000

/**
 * Which dependency key was last touched by which event, and with it the cursor of this node in the stream: one
 * append-only file, one fsync a batch. Because invalidation and cursor are the same line, a kill can't separate them.
 */
export class TouchJournal {
  readonly #file: string
  #lineage: string = randomUUID()
  #cursor: Cursor = { seq: 0, hash: null }
  #touched = new Map<string, number>()
  #handle: FileHandle | null = null
  #lines = 0

  private constructor(file: string) {
    this.#file = file
  }

  /** Reads the journal, or begins one. A torn last line counts as not written: its events are delivered again. */
  static async open(file: string): Promise<TouchJournal> {
    const journal = new TouchJournal(file)
    const text = await readFile(file, 'utf8').catch(() => null)
    if (text === null || !journal.#read(text)) await journal.restart({ seq: 0, hash: null })
    return journal
  }

  get cursor(): Cursor {
    return this.#cursor
  }

  get lineage(): string {
    return this.#lineage
  }

  lastTouched(key: string): number {
    return this.#touched.get(key) ?? 0
  }

  /** Moves the cursor over these events; on return their touches survive a power cut. */
  async append(events: SealedEvent[]): Promise<void> {
    if (events.length === 0) return
    if (this.#handle === null || this.#lines > COMPACT_AFTER_LINES) await this.#compact()
    const lines = events.map((event) => JSON.stringify({ seq: event.seq, hash: event.hash, keys: event.touches }))
    await this.#handle?.appendFile(`${lines.join('\n')}\n`)
    await this.#handle?.datasync()
    for (const event of events) this.#apply(event.seq, event.hash, event.touches)
  }

  /** Begins another history at a place in the stream: every page made before is stale. */
  async restart(cursor: Cursor): Promise<void> {
    this.#lineage = randomUUID()
    this.#cursor = cursor
    this.#touched.clear()
    await this.#compact()
  }

  async close(): Promise<void> {
    await this.#handle?.close()
    this.#handle = null
  }

  #apply(seq: number, hash: string, keys: string[]): void {
    for (const key of keys) this.#touched.set(key, seq)
    this.#cursor = { seq, hash }
    this.#lines += 1
  }

  async #compact(): Promise<void> {
    await this.close()
    const head = { lineage: this.#lineage, ...this.#cursor, touched: Object.fromEntries(this.#touched) }
    await writeDurably(this.#file, `${JSON.stringify(head)}\n`)
    this.#handle = await open(this.#file, 'a')
    this.#lines = 0
  }

  #read(text: string): boolean {
    const [first, ...rest] = text.split('\n')
    const head = headSchema.safeParse(parse(first ?? ''))
    if (!head.success) return false
    this.#lineage = head.data.lineage
    this.#cursor = { seq: head.data.seq, hash: head.data.hash }
    this.#touched = new Map(Object.entries(head.data.touched))
    for (const text of rest) {
      const line = lineSchema.safeParse(parse(text))
      if (!line.success) break
      this.#apply(line.data.seq, line.data.hash, line.data.keys)
    }
    return true
  }
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
