import { createServer } from 'node:http'
import type { RequestHandler } from 'express'
import type { SanitizedConfig } from 'payload'
import { adminApp } from '../cms/http/adminApp.ts'
import { ensureAdminBuilt } from '../platform/adminBuild.ts'
import type { Config } from '../platform/config.ts'
import type { LineLog } from '../platform/lineLog.ts'
import { listen } from '../platform/ports.ts'
import { projectRoot } from '../platform/projectRoot.ts'
import type { Shutdown } from '../platform/shutdown.ts'

interface Surroundings {
  config: Config
  payloadConfig: Promise<SanitizedConfig>
  log: LineLog
  shutdown: Shutdown
}

/** Builds the admin if its sources changed, then opens its port; null when the build failed: the sites go on. */
export async function openAdminSide({ config, payloadConfig, log, shutdown }: Surroundings): Promise<string | null> {
  const calledOff = new AbortController()
  shutdown.register('管理后台的构建', () => calledOff.abort())
  const built = await ensureAdminBuilt({ log, signal: calledOff.signal })
  if (!built.ok) {
    if (!shutdown.begun) log.warn(built.sentence)
    return null
  }
  const server = createServer(adminApp(payloadConfig, await nextPages(config)))
  const port = await listen(server, { name: 'CMS_PORT', port: config.cmsPort, host: config.cmsHost })
  shutdown.register('管理端口', () => {
    server.closeAllConnections()
    return new Promise<void>((resolve) => server.close(() => resolve()))
  })
  return `http://${config.cmsHost === '127.0.0.1' ? 'localhost' : config.cmsHost}:${port}/admin`
}

/** Next in this process: it shares the open Payload with everything else here (ADR 0002). */
async function nextPages(config: Config): Promise<RequestHandler> {
  const { default: next } = await import('next')
  const app = next({ dev: false, dir: projectRoot, hostname: config.cmsHost, port: config.cmsPort, quiet: true })
  await app.prepare()
  const handle = app.getRequestHandler()
  return (req, res, forward) => void handle(req, res).catch(forward)
}
