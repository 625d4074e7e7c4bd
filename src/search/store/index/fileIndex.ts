import { LRUCache } from 'lru-cache'
import type { Analyzer, TermBook, TermKnowledge } from '../../rules/analysis/types.ts'
import type {
  IndexChange,
  IndexCursor,
  RankingText,
  Retrieval,
  RetrievalPlan,
  SearchIndex,
  StoredDocument,
} from '../../rules/searchIndex.ts'
import { Columns } from './columns.ts'
import { type Connection, inTransaction, openConnection, readMeta, writeMeta } from './connection.ts'
import { GroupMasks } from './groupMasks.ts'
import { Postings } from './postings.ts'
import { prepareDocument } from './prepareDocument.ts'
import { retrieve } from './retrieve.ts'
import { storedReader } from './storedReader.ts'
import { countInTable, DocumentWriter } from './writeDocuments.ts'

const FREQUENCIES_KEPT = 20_000
const DOCUMENTS_KEPT = 1_000

/** The index in a file (SQLite FTS5), with its facts in memory: one writer, here; readers in other threads may open it too. */
export class FileIndex implements SearchIndex {
  readonly #connection: Connection
  #analyzer: Analyzer
  readonly #columns = new Columns()
  readonly #masks = new GroupMasks()
  readonly #postings: Postings
  readonly #writer: DocumentWriter
  readonly #read
  readonly #frequencies = new LRUCache<string, number>({ max: FREQUENCIES_KEPT })
  readonly #shown = new LRUCache<number, StoredDocument>({ max: DOCUMENTS_KEPT })
  readonly #frequencyOf
  #furtherTerms: readonly (readonly [string, number])[]
  #terms: TermBook

  constructor(
    readonly file: string,
    analyzer: Analyzer,
    /** Terms beyond the titles', with their weight: thesaurus and domain words. */
    furtherTerms: readonly (readonly [string, number])[] = [],
  ) {
    this.#furtherTerms = furtherTerms
    this.#connection = openConnection(file)
    this.#analyzer = analyzer
    this.#postings = new Postings(this.#connection)
    this.#writer = new DocumentWriter(this.#connection, countInTable(this.#connection))
    this.#read = storedReader(this.#connection)
    this.#frequencyOf = this.#connection.prepare('select doc from vocabulary where term = ?')
    this.#loadColumns()
    this.#terms = this.#loadTerms()
  }

  get knowledge(): TermKnowledge {
    return { documents: this.#columns.living, terms: this.#terms, frequency: (token) => this.#frequency(token) }
  }

  get version(): string | null {
    return readMeta(this.#connection, 'analysis')
  }

  async retrieve(plan: RetrievalPlan): Promise<Retrieval> {
    return retrieve(plan, {
      connection: this.#connection,
      postings: this.#postings,
      columns: this.#columns,
      masks: this.#masks,
      documents: this.#columns.living,
    })
  }

  rankingTexts = async (rows: readonly number[]): Promise<RankingText[]> => this.#read.rankingTexts(rows)
  /** The same few are asked for several times by one query: list, scene, related searches. */
  async documents(rows: readonly number[]): Promise<StoredDocument[]> {
    const unknown = rows.filter((row) => !this.#shown.has(row))
    if (unknown.length > 0)
      for (const document of this.#read.documents(unknown)) this.#shown.set(document.row, document)
    return rows.flatMap((row) => this.#shown.get(row) ?? [])
  }

  attachmentTexts = async (row: number) => this.#read.attachmentTexts(row)
  rowsOf = async (identifiers: readonly string[]) => this.#read.rowsOf(identifiers)
  rowsPointingAt = async (identifiers: readonly string[]) => this.#read.rowsPointingAt(identifiers)

  /** Identifier, sites and digest of everything in the index. */
  inventory = () => this.#read.inventory()

  /** What importers and examples call the publications. */
  externalIds = (): ReadonlySet<string> => this.#read.externalIds()

  async cursor(): Promise<IndexCursor> {
    const hash = readMeta(this.#connection, 'cursorHash')
    return { seq: Number(readMeta(this.#connection, 'cursor') ?? 0), hash: hash || null }
  }

  async apply({ upserts, removals, cursor }: IndexChange): Promise<void> {
    const prepared = upserts.map((document) => prepareDocument(document, this.#analyzer))
    const written = inTransaction(this.#connection, () => {
      const removed = removals.flatMap((identifier) => this.#writer.remove(identifier) ?? [])
      const facts = prepared.map((document) => this.#writer.upsert(document))
      if (cursor) writeCursor(this.#connection, cursor)
      return { removed, facts }
    })
    for (const row of written.removed) this.#columns.remove(row)
    for (const facts of written.facts) this.#columns.set(facts)
    if (written.removed.length + written.facts.length > 0) this.#forget()
  }

  /** Other words from now on; whether they still fit this file, its `version` tells. */
  useAnalyzer(analyzer: Analyzer, furtherTerms: readonly (readonly [string, number])[]): void {
    this.#analyzer = analyzer
    this.#furtherTerms = furtherTerms
    this.refreshTerms()
  }

  /** Makes the term book anew from what the titles hold by now. */
  refreshTerms(): void {
    this.#terms = this.#loadTerms()
  }

  close(): void {
    this.#connection.close()
  }

  #forget(): void {
    this.#postings.forget()
    this.#masks.forget()
    this.#frequencies.clear()
    this.#shown.clear()
  }

  #frequency(token: string): number {
    const known = this.#frequencies.get(token)
    if (known !== undefined) return known
    const found = this.#frequencyOf.get(token) as { doc: number } | undefined
    this.#frequencies.set(token, found?.doc ?? 0)
    return found?.doc ?? 0
  }

  #loadColumns(): void {
    for (const facts of this.#read.facts()) this.#columns.set(facts)
  }

  #loadTerms(): TermBook {
    return this.#analyzer.createTermBook([...this.#read.terms(), ...this.#furtherTerms])
  }
}

export function writeCursor(connection: Connection, { seq, hash }: IndexCursor): void {
  writeMeta(connection, 'cursor', String(seq))
  writeMeta(connection, 'cursorHash', hash ?? '')
}
