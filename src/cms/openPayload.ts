import { getPayload, type Payload, type SanitizedConfig } from 'payload'
import pg from 'pg'
import { migrations } from './migrations/index.ts'
import { type CmsSettings, provideCmsSettings } from './settings.ts'

/** Any number will do as long as every process of the platform takes the same one. */
const MIGRATION_LOCK = 7_316_401

type ConfigModule = { default: Promise<SanitizedConfig> }

/**
 * Opens the library: settings first, then the config module, then Payload. On PostgreSQL the schema is brought up to
 * date under a lock, so that two processes starting on an empty database both come up.
 */
export async function openPayload(
  settings: CmsSettings,
  loadConfigModule: () => Promise<ConfigModule>,
): Promise<Payload> {
  provideCmsSettings(settings)
  const { default: config } = await loadConfigModule()
  if (settings.databaseUri.startsWith('mongodb')) return getPayload({ config })
  return underLock(settings.databaseUri, async () => {
    const payload = await getPayload({ config })
    await payload.db.migrate({ migrations })
    return payload
  })
}

async function underLock<T>(connectionString: string, work: () => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK])
    return await work()
  } finally {
    await client.end()
  }
}
