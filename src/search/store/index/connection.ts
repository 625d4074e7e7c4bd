import Database from 'libsql'
import { SCHEMA, SCHEMA_VERSION } from './schema.ts'

/** One open file of the index. libsql binds numbers as floating point: write whole ones into the text of a statement. */
export type Connection = Database.Database

/** How long a statement waits for another connection's write (ms). */
const BUSY_MS = 5_000
/** Pages kept by a connection that serves: the system keeps the file's pages besides, more of ours make nothing quicker. */
const SERVING_KIB = 16 * 1024
/** Pages written between two checkpoints: every publication writes a hundred, and should seldom wait for one. */
const CHECKPOINT_PAGES = 8_000
const BUILDING_KIB = 48 * 1024

/**
 * Opens an index file for serving: readers of other threads go on while this one writes. Throws for a file of another
 * shape, which an earlier version of the platform made.
 */
export function openConnection(file: string): Connection {
  const connection = new Database(file, { timeout: BUSY_MS })
  const shape = readMeta(connection, 'schema')
  if (shape !== String(SCHEMA_VERSION)) {
    connection.close()
    throw new Error(`The index file has shape ${shape}, not ${SCHEMA_VERSION}`)
  }
  connection.exec(`pragma journal_mode = wal; pragma synchronous = normal; pragma cache_size = -${SERVING_KIB};
    pragma wal_autocheckpoint = ${CHECKPOINT_PAGES}`)
  return connection
}

/** Makes an empty file for building. Nobody else reads it yet, and a torn one is thrown away: no journal. */
export function createFile(file: string): Connection {
  const connection = new Database(file)
  connection.exec(`pragma journal_mode = off; pragma synchronous = off; pragma cache_size = -${BUILDING_KIB}`)
  connection.exec(SCHEMA)
  writeMeta(connection, 'schema', String(SCHEMA_VERSION))
  return connection
}

export function readMeta(connection: Connection, name: string): string | null {
  const row = connection.prepare('select value from meta where name = ?').get(name) as { value: string } | undefined
  return row?.value ?? null
}

export function writeMeta(connection: Connection, name: string, value: string): void {
  connection.prepare('insert or replace into meta (name, value) values (?, ?)').run(name, value)
}

/** Runs in one transaction; a failure leaves nothing behind. */
export function inTransaction<T>(connection: Connection, work: () => T): T {
  connection.exec('begin immediate')
  try {
    const result = work()
    connection.exec('commit')
    return result
  } catch (error) {
    connection.exec('rollback')
    throw error
  }
}
