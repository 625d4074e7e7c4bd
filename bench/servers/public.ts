/** The public port as it runs, with one page in its store. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Router } from 'express'
import { createLogger } from '../../src/platform/logging.ts'
import { createKeptPages, PageStore } from '../../src/publishing/index.ts'
import type { Site, SiteRegistry } from '../../src/sites/index.ts'
import { createPublicServer } from '../../src/web/publicServer.ts'
import { benchPage } from '../page.ts'
import { tellCpu } from './tellCpu.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'bench-pages-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))

const site = { slug: 'bench' } as Site
const registry: SiteRegistry = { sites: [site], bySlug: () => site, byHost: () => site, cityPortal: site }
const log = createLogger({ role: 'web', terminal: false })
const store = await PageStore.open({ folder, sites: [site.slug], renderVersion: '1', memoryBytes: 64_000_000 })
const rendered = { status: 200, location: null, contentType: 'text/html; charset=utf-8', body: benchPage() } as const
const render = async () => ({ ...rendered, dependencies: ['site:bench'] })

const server = createPublicServer({
  registry,
  pages: createKeptPages({ store, render, log }),
  unkept: { notFound: async () => '', error: () => '', leaving: async () => null, asset: () => null },
  log,
  mediaFolder: folder,
  isPublicFile: async () => false,
  checks: {},
  routers: { search: Router(), openApi: Router() },
})
tellCpu(await server.listen(0, '127.0.0.1'))
