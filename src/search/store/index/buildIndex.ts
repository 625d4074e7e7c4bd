import type { Analyzer } from '../../rules/analysis/types.ts'
import type { IndexedDocument } from '../../rules/document.ts'
import type { IndexCursor } from '../../rules/searchIndex.ts'
import { type Connection, createFile, writeMeta } from './connection.ts'
import { writeCursor } from './fileIndex.ts'
import { DocumentWriter } from './writeDocuments.ts'

/** Writes a whole index into a new file; nothing serves it before `finish`. */
export class IndexBuilder {
  readonly #connection: Connection
  readonly #writer: DocumentWriter
  #written = 0

  constructor(file: string, analyzer: Analyzer) {
    this.#connection = createFile(file)
    this.#writer = new DocumentWriter(this.#connection, analyzer)
    writeMeta(this.#connection, 'analysis', analyzer.version)
    // Postings are merged once, at the end.
    this.#connection.exec("insert into postings (postings, rank) values ('automerge', 0)")
    this.#connection.exec('begin')
  }

  get written(): number {
    return this.#written
  }

  add(documents: readonly IndexedDocument[]): void {
    for (const document of documents) this.#writer.upsert(document)
    this.#written += documents.length
  }

  /** The cursor is where the event stream stood before the first document was read: later events are applied again. */
  finish(cursor: IndexCursor): void {
    writeCursor(this.#connection, cursor)
    this.#connection.exec('commit')
    this.#connection.exec("insert into postings (postings) values ('optimize')")
    this.#connection.exec("insert into postings (postings, rank) values ('automerge', 4)")
    this.#connection.close()
  }

  /** Leaves the unfinished file for the next start to clear away. */
  abandon(): void {
    this.#connection.close()
  }
}
