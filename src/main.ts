import { join } from 'node:path'
import type { Payload } from 'payload'
import { seedDemonstration } from './demonstration/store/seedDemonstration.ts'
import { startSealer } from './identity/jobs/startSealer.ts'
import { ensureAdministrator, type FirstAccount } from './identity/store/index.ts'
import { systemClock } from './platform/clock.ts'
import { type Config, loadConfig } from './platform/config.ts'
import { acquireDataLock } from './platform/dataLock.ts'
import { explainStartFailure } from './platform/errors.ts'
import { createLogger, type Logger } from './platform/logging.ts'
import { assertPortFree } from './platform/ports.ts'
import { projectRoot } from './platform/projectRoot.ts'
import { createShutdown, type Shutdown, stopOnSignals } from './platform/shutdown.ts'
import { missingYearWarning, nationalCalendar } from './platform/working-calendar/index.ts'
import { startValidityClock } from './publishing/jobs/startValidityClock.ts'
import { startForgetting } from './search/jobs/startForgetting.ts'
import { loadSections, loadSiteRegistry, type SiteRegistry } from './sites/index.ts'
import { ensureSections } from './sites/store/index.ts'
import { openAdminSide } from './start/adminSide.ts'
import { announce } from './start/announce.ts'
import { openLibrary } from './start/openLibrary.ts'
import { openPublicSide } from './start/publicSide.ts'

/** Each part has a corner of the data folder to itself; `all` has them all. */
const PARTS = ['web', 'cms', 'worker'] as const

/** The one place where everything is constructed and connected. */
async function main(): Promise<void> {
  const config = loadConfig()
  const log = createLogger({ role: config.role })
  const shutdown = createShutdown({ log, exit: (code) => process.exit(code) })
  stopOnSignals(shutdown, (code) => process.exit(code))
  try {
    await start(config, log, shutdown)
  } catch (error) {
    process.stderr.write(`${explainStartFailure(error)}\n`)
    await shutdown.begin('启动失败', 1)
  }
}

async function start(config: Config, log: Logger, shutdown: Shutdown): Promise<void> {
  const does = (role: Config['role']) => config.role === 'all' || config.role === role
  await assertPorts(config, does)
  for (const role of PARTS.filter(does)) shutdown.register('数据目录', await acquireDataLock(config.dataDir, role))
  const sitesFolder = join(projectRoot, 'sites')
  const registry = loadSiteRegistry(sitesFolder, { baseDomain: config.publicBaseDomain })
  const missingYear = missingYearWarning(systemClock.now(), nationalCalendar)
  if (missingYear) log.warn(missingYear)

  const payload = await openLibrary({ config, log, shutdown })
  await ensureSections(payload, [...loadSections(sitesFolder, registry).values()].flat())
  const accounts = does('cms') ? await prepareAccounts(config, payload, registry) : []
  if (does('worker')) {
    shutdown.register('操作记录封存', startSealer(payload))
    shutdown.register('有效性更新', startValidityClock(payload, systemClock))
    shutdown.register('检索记录清理', startForgetting(payload, systemClock, config.searchLogDays))
  }
  if (does('web')) await openPublicPort({ config, registry, payload, log, shutdown })
  const adminUrl = does('cms') ? await openAdmin({ config, log, shutdown }) : null
  if (!shutdown.begun) process.stdout.write(`${announce({ registry, port: config.port, adminUrl, accounts })}\n`)
}

/** The demonstration's accounts, or the administrator of an installation that has no users yet. */
async function prepareAccounts(
  config: Config,
  payload: Payload,
  registry: SiteRegistry,
): Promise<readonly FirstAccount[]> {
  const { dataDir } = config
  if (config.demo) return seedDemonstration({ payload, registry, clock: systemClock, dataDir })
  const administrator = await ensureAdministrator(payload, dataDir)
  return administrator ? [administrator] : []
}

async function assertPorts(config: Config, does: (role: Config['role']) => boolean): Promise<void> {
  if (does('web')) await assertPortFree({ name: 'PORT', port: config.port, host: null })
  if (does('cms')) await assertPortFree({ name: 'CMS_PORT', port: config.cmsPort, host: config.cmsHost })
}

interface PublicParts {
  config: Config
  registry: SiteRegistry
  payload: Payload
  log: Logger
  shutdown: Shutdown
}

async function openPublicPort(parts: PublicParts): Promise<void> {
  const server = await openPublicSide(parts)
  const port = await server.listen(parts.config.port)
  parts.shutdown.register('公众端口', () => server.close())
  parts.log.info(`公众端口已开放：http://localhost:${port}/`)
}

async function openAdmin({ config, log, shutdown }: Pick<PublicParts, 'config' | 'log' | 'shutdown'>) {
  const { default: payloadConfig } = await import('../payload.config.ts')
  return openAdminSide({ config, payloadConfig, log, shutdown })
}

await main()
