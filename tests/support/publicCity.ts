import { join } from 'node:path'
import type { Payload } from 'payload'
import { pino } from 'pino'
import { readConfig } from '../../src/platform/config.ts'
import { projectRoot } from '../../src/platform/projectRoot.ts'
import { createShutdown } from '../../src/platform/shutdown.ts'
import { loadSections, loadSiteRegistry, type SiteRegistry } from '../../src/sites/index.ts'
import { ensureSections } from '../../src/sites/store/index.ts'
import { openPublicSide } from '../../src/start/publicSide.ts'

/** The seventeen sites as configured, on the public server of the platform over a library of the test's making. */
export interface PublicCity {
  registry: SiteRegistry
  /** Of the public server, on loopback. */
  port: number
  close(): Promise<void>
}

const sitesFolder = join(projectRoot, 'sites')

/** The sections that every site starts with. */
export async function makeSections(payload: Payload): Promise<SiteRegistry> {
  const registry = loadSiteRegistry(sitesFolder)
  await ensureSections(payload, [...loadSections(sitesFolder, registry).values()].flat())
  return registry
}

export async function openPublicCity(payload: Payload, dataDir: string): Promise<PublicCity> {
  const registry = loadSiteRegistry(sitesFolder)
  const config = { ...readConfig({ DATA_DIR: dataDir, DEMO: '1' }, []), payloadSecret: 'not used by the public side' }
  const log = pino({ level: 'silent' })
  const shutdown = createShutdown({ log, exit: () => {} })
  const server = await openPublicSide({ config, registry, payload, log, shutdown })
  const port = await server.listen(0, '127.0.0.1')
  const close = async () => {
    await server.close(200)
    await shutdown.begin('test is over')
  }
  return { registry, port, close }
}
