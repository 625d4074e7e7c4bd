import { join } from 'node:path'
import { eventStream } from '../identity/store/index.ts'
import { openApiRouter } from '../open-api/http/openApiRouter.ts'
import { publishedCatalogue } from '../open-api/store/index.ts'
import type { Config } from '../platform/config.ts'
import { projectRoot } from '../platform/projectRoot.ts'
import { sourceHash } from '../platform/sourceHash.ts'
import { createKeptPages, exportAssets, followEvents, PageStore, RefreshQueue } from '../publishing/index.ts'
import { publicFiles, readerFor } from '../publishing/store/index.ts'
import { searchRouter } from '../search/http/searchRouter.ts'
import type { SiteRegistry } from '../sites/index.ts'
import { createPublicServer, type PublicServer } from '../web/publicServer.ts'
import { createPages } from '../web/render.ts'
import { loadPresentations } from '../web/templating/presentation.ts'
import { openSearchSide } from './searchSide.ts'
import type { Surroundings } from './surroundings.ts'

/** What stored pages are made with: a change of any of it makes them all stale. */
const PAGE_SOURCES = [
  ...['templates', 'sites', 'src/web', 'src/library', 'src/sites/rules', 'src/publishing/rules'],
  'src/search/rules/address',
]
const MEMORY_BYTES = 96 * 1024 * 1024
const BACKGROUND_RENDERINGS = 2

/** Everything the public port needs: pages made from the library, kept on disk, renewed by the event stream. */
export async function openPublicSide({
  config,
  registry,
  payload,
  log,
  shutdown,
}: Surroundings): Promise<PublicServer> {
  const { pages, kept, store, follower } = await openPages({ config, registry, payload, log })
  shutdown.register('页面更新', async () => {
    await follower.stop()
    await store.close()
  })
  const catalogue = publishedCatalogue(payload)
  const { service: search, keeper, log: searchLog } = await openSearchSide({ config, registry, payload, log, shutdown })
  const openApi = openApiRouter({ registry, catalogue, search, originOf: originsOf(config), log })
  const sites = registry.sites.map(({ slug }) => slug)
  return createPublicServer({
    registry,
    pages: kept,
    unkept: pages,
    log,
    mediaFolder: join(config.dataDir, 'media'),
    isPublicFile: publicFiles(payload),
    checks: {
      database: async () => void (await payload.db.count({ collection: 'sections' })),
      pageStore: async () => {
        if (shutdown.begun) throw new Error('stopping')
      },
      index: async () => {
        if (!(await keeper.isServing())) throw new Error('no index')
      },
    },
    routers: {
      search: searchRouter({ search, popular: searchLog, log: searchLog, pages, sites }),
      openApi,
    },
  })
}

/** The pages of all sites, kept in the data folder and following the event stream; the export opens the same. */
export async function openPages({ config, registry, payload, log }: Omit<Surroundings, 'shutdown'>) {
  const templates = join(projectRoot, 'templates')
  const presentations = loadPresentations(registry, { templates, sites: join(projectRoot, 'sites') })
  const settings = { demonstration: config.demo, originOf: originsOf(config) }
  const reader = readerFor(payload)
  const pages = createPages({ registry, readerFor: reader, presentations, settings })
  const store = await openStore(config, registry)
  const kept = createKeptPages({ store, render: pages.renderPage, log })
  const queue = new RefreshQueue(kept, BACKGROUND_RENDERINGS)
  const follower = followEvents({ stream: eventStream(payload), store, queue, log })
  const files = [...presentations.values()].flatMap(({ assets }) => [...assets.files.values()])
  await exportAssets(join(config.dataDir, 'pages'), files)
  return { pages, kept, store, follower, reader }
}

function openStore(config: Config, registry: SiteRegistry): Promise<PageStore> {
  return PageStore.open({
    folder: join(config.dataDir, 'pages'),
    sites: registry.sites.map((site) => site.slug),
    renderVersion: [sourceHash(projectRoot, PAGE_SOURCES), config.demo, config.port, config.publicBaseDomain].join('-'),
    memoryBytes: MEMORY_BYTES,
  })
}

/** A demonstration answers on `<slug>.localhost`; an installation on the main domain of each site. */
function originsOf({ demo, port, publicBaseDomain }: Config) {
  return ({ slug, hosts }: { slug: string; hosts: string[] }): string => {
    if (publicBaseDomain) return `https://${slug}.${publicBaseDomain}`
    return demo ? `http://${slug}.localhost:${port}` : `https://${hosts[0]}`
  }
}
