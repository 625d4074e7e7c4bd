import type { Payload } from 'payload'
import { pino } from 'pino'
import type { TestContext } from 'vitest'
import { closePayload } from '../../src/cms/closePayload.ts'
import { openPayload } from '../../src/cms/openPayload.ts'
import { startTestPostgres, type TestDatabase, temporaryFolder } from './database.ts'
import { startFerretDb } from './ferretdb.ts'
import { ownDatabase } from './mongoAddress.ts'

/** The library opened on one kind of database. One a process: Payload keeps one instance. */
export interface Engine {
  name: string
  payload: Payload
  /** False: what fails late leaves its earlier writes behind, and tests of that are skipped, saying so. */
  hasTransactions: boolean
  /** False: two updates of one document at once may both see its old state (FerretDB, docs/databases.md). */
  hasAtomicUpdates: boolean
  close(): Promise<void>
}

export const openPostgres = async (): Promise<Engine> => open('PostgreSQL', await startTestPostgres(), false)

/** The MongoDB at `MONGODB_URI`, in a database of its own that is dropped afterwards; else FerretDB. */
export async function openMongo(): Promise<Engine> {
  const uri = process.env.MONGODB_URI
  if (!uri) return open('FerretDB', await startFerretDb(), true)
  const address = ownDatabase(uri, `yiku_test_${process.pid}_${Date.now()}`)
  return open('MongoDB', { uri: address, folder: temporaryFolder('mongodb'), stop: async () => {} }, false)
}

async function open(name: string, database: TestDatabase, mongoCompatibility: boolean): Promise<Engine> {
  const settings = {
    databaseUri: database.uri,
    secret: 'a secret for tests, long enough to be one',
    uploadsFolder: database.folder,
    origins: [],
    mongoCompatibility,
    logger: pino({ level: 'warn' }),
  }
  const payload = await openPayload(settings, () => import('../../payload.config.ts'))
  const close = async () => {
    if (name === 'MongoDB') await dropDatabase(payload)
    await closePayload(payload)
    await database.stop()
  }
  return {
    name,
    payload,
    hasTransactions: await beginsTransactions(payload),
    hasAtomicUpdates: name !== 'FerretDB',
    close,
  }
}

async function beginsTransactions({ db }: Payload): Promise<boolean> {
  const transaction = await db.beginTransaction()
  if (transaction === null) return false
  await db.rollbackTransaction(transaction)
  return true
}

const dropDatabase = ({ db }: Payload): Promise<unknown> =>
  (db as unknown as { connection: { dropDatabase(): Promise<unknown> } }).connection.dropDatabase()

/** Skips a test, and says why where everybody sees it. */
export function skipUnless(isPossible: boolean, reason: string, context: TestContext): void {
  if (isPossible) return
  console.info(`skipped: ${context.task.name}: ${reason} (docs/databases.md)`)
  context.skip(reason)
}
