import type { Analyzer } from '../../rules/analysis/types.ts'
import type { IndexedDocument } from '../../rules/document.ts'
import type { IndexCursor } from '../../rules/searchIndex.ts'
import { type Connection, createFile, writeMeta } from './connection.ts'
import { writeCursor } from './fileIndex.ts'
import { type PreparedDocument, prepareDocument } from './prepareDocument.ts'
import { POSTINGS } from './schema.ts'
import { countInTable, DocumentWriter } from './writeDocuments.ts'

/** Writes a whole index into a new file; nothing serves it before `finish`. */
export class IndexBuilder {
  readonly #connection: Connection
  readonly #analyzer: Analyzer
  readonly #writer: DocumentWriter
  readonly #terms = new Map<string, number>()
  #written = 0

  constructor(file: string, analyzer: Analyzer) {
    this.#connection = createFile(file)
    this.#analyzer = analyzer
    const countTerm = (term: string, by: number) => void this.#terms.set(term, (this.#terms.get(term) ?? 0) + by)
    this.#writer = new DocumentWriter(this.#connection, countTerm)
    writeMeta(this.#connection, 'analysis', analyzer.version)
    // Postings are merged once, at the end.
    for (const table of POSTINGS) this.#connection.exec(`insert into ${table} (${table}, rank) values ('automerge', 0)`)
    this.#connection.exec('begin')
  }

  get written(): number {
    return this.#written
  }

  add(documents: readonly IndexedDocument[]): void {
    this.insert(documents.map((document) => prepareDocument(document, this.#analyzer)))
  }

  /** Documents that were prepared elsewhere, with the same analysis. */
  insert(prepared: readonly PreparedDocument[]): void {
    for (const document of prepared) this.#writer.insert(document)
    this.#written += prepared.length
  }

  /** The cursor is where the event stream stood before the first document was read: later events are applied again. */
  finish(cursor: IndexCursor): void {
    const countTerm = countInTable(this.#connection)
    for (const [term, count] of this.#terms) countTerm(term, count)
    writeCursor(this.#connection, cursor)
    this.#connection.exec('commit')
    for (const table of POSTINGS) {
      this.#connection.exec(`insert into ${table} (${table}) values ('optimize')`)
      this.#connection.exec(`insert into ${table} (${table}, rank) values ('automerge', 4)`)
    }
    this.#connection.close()
  }
}
