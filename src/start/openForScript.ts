import type { Payload } from 'payload'
import { closePayload } from '../cms/closePayload.ts'
import { openPayload } from '../cms/openPayload.ts'
import { type Config, loadConfig } from '../platform/config.ts'
import { runningEmbeddedPostgres, startEmbeddedPostgres } from '../platform/embedded-postgres/index.ts'
import { silentLog } from '../platform/line-log.ts'
import { cmsSettingsFrom } from './openLibrary.ts'

export interface OpenedLibrary {
  payload: Payload
  config: Config
  close(): Promise<void>
}

/** Opens the library for one script: on the database of the running platform, or on one started for the purpose. */
export async function openForScript(): Promise<OpenedLibrary> {
  const config = loadConfig()
  const database = await databaseOf(config)
  const payload = await openPayload(cmsSettingsFrom(config, database.uri), () => import('../../payload.config.ts'))
  const close = async () => {
    await closePayload(payload)
    await database.stop()
  }
  return { payload, config, close }
}

async function databaseOf(config: Config): Promise<{ uri: string; stop(): Promise<void> }> {
  const uri = config.databaseUri ?? runningEmbeddedPostgres(config.dataDir)
  return uri ? { uri, stop: async () => {} } : startEmbeddedPostgres({ dataDir: config.dataDir, log: silentLog })
}
