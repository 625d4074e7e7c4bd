import { join } from 'node:path'
import type { Payload } from 'payload'
import { eventStream } from '../identity/store/index.ts'
import { dayOf } from '../library/index.ts'
import { bundledProgram } from '../platform/bundledProgram.ts'
import { systemClock } from '../platform/clock.ts'
import type { Config } from '../platform/config.ts'
import { SearchKeeper } from '../search/jobs/searchKeeper.ts'
import { baseLexicon, mergeLexicon } from '../search/rules/lexicon.ts'
import {
  createAttachmentReader,
  createSearchLog,
  createTextThread,
  livePins,
  liveTerms,
  provideTermEffect,
  publishedDocuments,
  searchService,
  termEffectWith,
} from '../search/store/index.ts'
import type { SiteRegistry } from '../sites/index.ts'
import { placesOf } from './placesOf.ts'
import type { Surroundings } from './surroundings.ts'

const TEXT_PROGRAM = 'src/search/store/attachments/textThread.ts'

/** Where the index of this node is kept. */
export const searchFolder = ({ dataDir }: Pick<Config, 'dataDir'>): string => join(dataDir, 'search')

/** What is published, with the texts of its attachments, as the index takes it; `close` ends the thread that reads them. */
export async function openDocuments({ config, payload, log }: Pick<Surroundings, 'config' | 'payload' | 'log'>) {
  const texts = createTextThread(await bundledProgram(TEXT_PROGRAM))
  const read = createAttachmentReader({
    mediaFolder: join(config.dataDir, 'media'),
    cacheFolder: join(searchFolder(config), 'attachment-texts'),
    extract: texts.extract,
    log,
  })
  return { documents: publishedDocuments(payload, read), close: () => texts.close() }
}

/** What threads are told of the city, beside the words. */
export const roomSettings = (config: Config, registry: SiteRegistry) => ({
  folder: searchFolder(config),
  places: placesOf(registry.sites),
  citySite: registry.cityPortal.slug,
})

/** The words that are live: files and what editors added. */
export const liveLexicon = async (payload: Payload) => mergeLexicon(baseLexicon(), await liveTerms(payload))

/** Search over this node's index, which is kept up with the library; and the log of what is asked. */
export async function openSearchSide(surroundings: Surroundings) {
  const { config, registry, payload, log, shutdown } = surroundings
  const { documents, close } = await openDocuments(surroundings)
  const keeper = new SearchKeeper({
    settings: roomSettings(config, registry),
    lexicon: () => liveLexicon(payload),
    pins: () => livePins(payload, dayOf(systemClock.now())),
    documents,
    stream: eventStream(payload),
    clock: systemClock,
    log,
  })
  const searchLog = createSearchLog(payload, { clock: systemClock, days: config.searchLogDays })
  const withdrawEffect = provideTermEffect(
    termEffectWith(async () => ({ ...roomSettings(config, registry), lexicon: await liveLexicon(payload) })),
  )
  keeper.start()
  shutdown.register('检索', async () => {
    withdrawEffect()
    await keeper.stop()
    await close()
    await searchLog.stop()
  })
  return { service: searchService(keeper), keeper, log: searchLog }
}
