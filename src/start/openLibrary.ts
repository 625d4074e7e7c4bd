import { join } from 'node:path'
import type { Payload } from 'payload'
import { closePayload } from '../cms/closePayload.ts'
import { openPayload } from '../cms/openPayload.ts'
import type { CmsSettings } from '../cms/settings.ts'
import type { Config } from '../platform/config.ts'
import { startEmbeddedPostgres } from '../platform/embedded-postgres/index.ts'
import type { Logger } from '../platform/logging.ts'
import type { Shutdown } from '../platform/shutdown.ts'

/** Payload opens transactions on MongoDB only when the address names a replica set (docs/databases.md). */
const NO_TRANSACTIONS =
  'DATABASE_URI 没有 replicaSet 参数：写入不在事务里进行，中断时可能留下不完整的记录。生产环境请使用副本集并在地址中写明。'

interface Surroundings {
  config: Config
  log: Logger
  shutdown: Shutdown
}

/** Starts the database where it is ours to start, brings its schema up to date and opens the library on it. */
export async function openLibrary({ config, log, shutdown }: Surroundings): Promise<Payload> {
  if (config.database === 'mongodb' && !/[?&]replicaSet=/.test(config.databaseUri ?? '')) log.warn(NO_TRANSACTIONS)
  const databaseUri = config.databaseUri ?? (await startDatabase({ config, log, shutdown }))
  const payload = await openPayload(cmsSettingsFrom(config, databaseUri, log), () => import('../../payload.config.ts'))
  shutdown.register('资源库连接', () => closePayload(payload))
  return payload
}

/** What the CMS needs to know of the installation. */
export function cmsSettingsFrom(config: Config, databaseUri: string, logger: Logger | null = null): CmsSettings {
  return {
    databaseUri,
    secret: config.payloadSecret,
    uploadsFolder: join(config.dataDir, 'media'),
    origins: [],
    mongoCompatibility: false,
    logger,
  }
}

async function startDatabase({ config, log, shutdown }: Surroundings): Promise<string> {
  const database = await startEmbeddedPostgres({ dataDir: config.dataDir, log })
  shutdown.register('内置数据库', () => database.stop())
  void database.ended.then((lastWords) => {
    if (!shutdown.begun) void shutdown.begin(`内置数据库意外停止：${lastWords}`, 1)
  })
  return database.uri
}
