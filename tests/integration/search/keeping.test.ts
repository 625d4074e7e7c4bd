import { rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'libsql'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { startSealer } from '../../../src/identity/jobs/startSealer.ts'
import { eventStream } from '../../../src/identity/store/index.ts'
import { systemClock } from '../../../src/platform/clock.ts'
import { compareIndex, mendIndex } from '../../../src/search/jobs/compareIndex.ts'
import { rebuildIndex } from '../../../src/search/jobs/rebuildIndex.ts'
import { SearchKeeper } from '../../../src/search/jobs/searchKeeper.ts'
import { plainQuestion } from '../../../src/search/judging/index.ts'
import { baseLexicon, mergeLexicon } from '../../../src/search/rules/lexicon.ts'
import { currentFile } from '../../../src/search/store/index/files.ts'
import { publishedDocuments, searchService } from '../../../src/search/store/index.ts'
import { news } from '../../engines/drafts.ts'
import { enterAndPublish, makeWorld, section, step, type World } from '../../engines/world.ts'
import { type Engine, openPostgres } from '../../support/engines.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 })

const LATEST = { timeout: 60_000, interval: 100 }

let engine: Engine
let world: World
let keeper: SearchKeeper
let stopSealing: () => Promise<void>
let domainWords: string[] = []
const said: string[] = []
const log = pino({ level: 'info' }, { write: (line: string) => void said.push(line) })

const settings = () => ({ folder: join(dirname(uploads()), 'search'), places: [], citySite: 'beijing' })
const uploads = () => dirname(engine.payload.collections.media?.config.upload.staticDir ?? '')
const documents = () => publishedDocuments(engine.payload, async () => '')
const lexicon = async () => mergeLexicon(baseLexicon(), { lines: [], domainWords, protectedTerms: [] })

const titles = async (text: string): Promise<string[]> => {
  const { hits } = await searchService(keeper).search(plainQuestion(text))
  return hits.map(({ summary }) => summary.title)
}
function setShape(version: string): void {
  const file = new Database(currentFile(settings().folder) ?? '')
  file.prepare("update meta set value = ? where name = 'schema'").run(version)
  file.close()
}

const found = (text: string) => expect.poll(() => titles(text).catch(() => null), LATEST)

function openKeeper(): SearchKeeper {
  const stream = eventStream(engine.payload)
  const parts = { settings: settings(), lexicon, pins: async () => [], documents: documents(), stream, log }
  const opened = new SearchKeeper({ ...parts, clock: systemClock })
  opened.start()
  return opened
}

beforeAll(async () => {
  engine = await openPostgres()
  world = await makeWorld(engine)
  stopSealing = startSealer(engine.payload)
  keeper = openKeeper()
})
afterAll(async () => {
  await keeper?.stop()
  await stopSealing?.()
  await engine?.close()
})

describe('the index follows the library (issue 3, point 3; M-071)', () => {
  it('finds what was published, with its new words after a correction, and loses what was withdrawn', async () => {
    const { id } = await enterAndPublish(world, news({ title: '银杏大道今日开放（示例）' }))
    await found('银杏大道').toEqual(['银杏大道今日开放（示例）'])
    await step(world, world.people.publisher, id, { action: 'withdraw', comment: '内容有误' })
    await found('银杏大道').toEqual([])
  })

  it('knows the sites anew when a section takes publications in', async () => {
    await enterAndPublish(world, news({ title: '海棠花溪游园提示（示例）' }))
    await found('海棠花溪').toHaveLength(1)
    const sitesOf = async () => {
      const { facets } = await searchService(keeper).search(plainQuestion('海棠花溪'))
      return facets.site.map(({ value }) => value).sort()
    }
    expect(await sitesOf()).toEqual(['beijing'])
    await section(engine.payload, { site: 'xicheng', slug: 'flowers', query: { types: 'news' } })
    await expect.poll(sitesOf, LATEST).toEqual(['beijing', 'xicheng'])
  })

  it('goes on where it was when the node was off', async () => {
    await keeper.stop()
    await enterAndPublish(world, news({ title: '停机期间发布的消息（示例）' }))
    keeper = openKeeper()
    await found('停机期间发布').toContain('停机期间发布的消息（示例）')
  })
})

describe('the index mends itself, and says so', () => {
  const before = () => said.length
  const saidSince = (count: number) => said.slice(count).join('')

  it.each([
    ['is gone', () => rmSync(settings().folder, { recursive: true }), '检索索引不存在'],
    ['is garbage', () => writeFileSync(currentFile(settings().folder) ?? '', 'garbage'.repeat(10_000)), '已损坏'],
    ['has another shape', () => setShape('0'), '其他版本'],
    ['is empty', () => writeFileSync(currentFile(settings().folder) ?? '', ''), '已损坏'],
  ])('when its file %s', async (_case, damage, words) => {
    const count = before()
    await keeper.stop()
    damage()
    keeper = openKeeper()
    await found('海棠花溪').toHaveLength(1)
    expect(saidSince(count)).toContain(words)
  })

  it('serves the old one while another is built for other domain words, then the new one', async () => {
    const file = currentFile(settings().folder)
    const count = before()
    domainWords = ['海棠花溪游园']
    await keeper.stop()
    keeper = openKeeper()
    await found('海棠花溪游园').toHaveLength(1)
    await keeper.settled()
    expect(currentFile(settings().folder)).not.toBe(file)
    expect(saidSince(count)).toContain('领域词有变')
  })

  it('changes over to an index that another process built, and clears the old one away', async () => {
    const stream = eventStream(engine.payload)
    const parts = { documents: documents(), stream, onProgress: () => {} }
    const written = await rebuildIndex({ settings: { ...settings(), lexicon: await lexicon() }, ...parts })
    expect(written).toBe(await documents().count())
    await found('海棠花溪').toHaveLength(1)
    await enterAndPublish(world, news({ title: '换用之后发布的消息（示例）' }))
    await found('换用之后发布').toContain('换用之后发布的消息（示例）')
  })

  it('reports and mends what drifted from the library', async () => {
    await keeper.settled()
    const calls = keeper.calls
    if (!calls) throw new Error('there is no thread')
    expect(await compareIndex(calls, documents())).toMatchObject({ missing: [], surplus: [], different: [] })
    const [one, two] = (await documents().all().next()).value ?? []
    if (!one || !two) throw new Error('too little was published')
    const stray = { ...one, identifier: 'stray' }
    await calls.apply({ upserts: [stray, { ...two, title: '走样' }], removals: [one.identifier], cursor: null })
    const drift = await compareIndex(calls, documents())
    expect(drift).toMatchObject({ missing: [one.identifier], surplus: ['stray'], different: [two.identifier] })
    await mendIndex(drift, calls, documents())
    expect(await compareIndex(calls, documents())).toMatchObject({ missing: [], surplus: [], different: [] })
  })

  it('says that it is not ready while there is no index to ask', async () => {
    const service = searchService({ calls: null })
    await expect(service.search(plainQuestion('海棠'))).rejects.toMatchObject({ code: 'index-not-ready' })
  })
})
