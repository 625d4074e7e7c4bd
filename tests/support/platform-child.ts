import { createServer } from 'node:http'
import { join } from 'node:path'
import { Router } from 'express'
import { adminApp } from '../../src/cms/http/adminApp.ts'
import { startSealer } from '../../src/identity/jobs/startSealer.ts'
import { loadConfig } from '../../src/platform/config.ts'
import { acquireDataLock } from '../../src/platform/dataLock.ts'
import { createLogger } from '../../src/platform/logging.ts'
import { listen } from '../../src/platform/ports.ts'
import { projectRoot } from '../../src/platform/projectRoot.ts'
import { createShutdown, stopOnSignals } from '../../src/platform/shutdown.ts'
import { loadSections, loadSiteRegistry } from '../../src/sites/index.ts'
import { ensureSections } from '../../src/sites/store/index.ts'
import { openLibrary } from '../../src/start/openLibrary.ts'
import { openPublicSide } from '../../src/start/publicSide.ts'
import { makeWorld } from '../engines/world.ts'
import type { Engine } from './engines.ts'

/** `npm start` on a small city and without the admin's pages, which take minutes to build; says `open` when it is. */
const config = loadConfig()
const log = createLogger({ role: config.role, level: 'warn' })
const shutdown = createShutdown({ log, exit: (code) => process.exit(code) })
stopOnSignals(shutdown, (code) => process.exit(code))
shutdown.register('data folder', await acquireDataLock(config.dataDir))

const sites = join(projectRoot, 'sites')
const registry = loadSiteRegistry(sites)
const payload = await openLibrary({ config, log, shutdown })
const people = await payload.db.count({ collection: 'users' })
if (people.totalDocs === 0) await makeWorld({ payload } as Engine)
await ensureSections(payload, [...loadSections(sites, registry).values()].flat())
shutdown.register('sealer', startSealer(payload))
const server = await openPublicSide({ config, registry, payload, log, shutdown })
await server.listen(config.port)
shutdown.register('public port', () => server.close())

const { default: payloadConfig } = await import('../../payload.config.ts')
const admin = createServer(adminApp(payloadConfig, Router()))
await listen(admin, { name: 'CMS_PORT', port: config.cmsPort, host: config.cmsHost })
shutdown.register('admin port', () => admin.closeAllConnections())
process.stdout.write('open\n')
