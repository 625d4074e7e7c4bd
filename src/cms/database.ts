import type { Config } from 'payload'
import pg from 'pg'
import { LibraryPool } from './libraryPool.ts'
import type { CmsSettings } from './settings.ts'

type DatabaseAdapter = Config['db']

/** PostgreSQL or MongoDB by the address (ADR 0003); only the one in use is loaded. */
export async function databaseAdapter(settings: CmsSettings): Promise<DatabaseAdapter> {
  return settings.databaseUri.startsWith('mongodb') ? mongoAdapter(settings) : postgresAdapter(settings)
}

async function postgresAdapter({ databaseUri }: CmsSettings): Promise<DatabaseAdapter> {
  const { postgresAdapter: create } = await import('@payloadcms/db-postgres')
  return create({
    pg: { ...pg, Pool: LibraryPool } as typeof pg,
    pool: { connectionString: databaseUri, max: 12 },
    push: false,
    idType: 'uuidv7',
    blocksAsJSON: true,
    migrationDir: 'src/cms/migrations',
  })
}

async function mongoAdapter({ databaseUri, mongoCompatibility }: CmsSettings): Promise<DatabaseAdapter> {
  const { mongooseAdapter: create } = await import('@payloadcms/db-mongodb')
  return create({
    url: databaseUri,
    useJoinAggregations: false,
    // Before the first write: what must be unique is unique from the start.
    ensureIndexes: true,
    ...(mongoCompatibility ? { transactionOptions: false, disableIndexHints: true } : {}),
  })
}
