import type { Payload } from 'payload'
import { closePayload } from '../cms/closePayload.ts'
import { openPayload } from '../cms/openPayload.ts'
import { type Config, loadConfig } from '../platform/config.ts'
import { openEmbeddedPostgres } from '../platform/embedded-postgres/index.ts'
import { silentLog } from '../platform/lineLog.ts'
import { cmsSettingsFrom } from './openLibrary.ts'

export interface OpenedLibrary {
  payload: Payload
  config: Config
  close(): Promise<void>
}

/** Opens the library for one script: on the database of the running platform, or on one started for the purpose. */
export async function openForScript(): Promise<OpenedLibrary> {
  const config = loadConfig()
  const database = config.databaseUri
    ? { uri: config.databaseUri, stop: async () => {} }
    : await openEmbeddedPostgres({ dataDir: config.dataDir, log: silentLog })
  const payload = await openPayload(cmsSettingsFrom(config, database.uri), () => import('../../payload.config.ts'))
  const close = async () => {
    await closePayload(payload)
    await database.stop()
  }
  return { payload, config, close }
}
