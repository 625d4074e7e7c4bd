/**
 * Publishes without end into the page store of the folder given, until it is killed. The library of this story: event n
 * touches resource n % 20, and the pages show which event touched it last. The newest event is kept in the file `head`.
 */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createKeptPages, followEvents, PageStore, RefreshQueue } from '../../src/publishing/index.ts'
import { FakeStream, fakeLog } from './page-fakes.ts'
import { RESOURCES, renderStory, SITES, seal } from './page-story.ts'

const folder = process.argv[2] ?? ''
const headFile = `${folder}/head`
const stream = new FakeStream()
const log = fakeLog()
const head = existsSync(headFile) ? Number(readFileSync(headFile, 'utf8')) : 0
for (let n = 0; n < head; n += 1) seal(stream)

const store = await PageStore.open({ folder: `${folder}/pages`, sites: SITES, renderVersion: 'v1', memoryBytes: 1e7 })
const pages = createKeptPages({ store, render: renderStory(stream), log })
followEvents({ stream, store, queue: new RefreshQueue(pages, 2), log, pollMs: 50 })
process.stdout.write('ready\n')

for (;;) {
  const next = stream.events.length + 1
  writeFileSync(`${headFile}.new`, String(next))
  renameSync(`${headFile}.new`, headFile)
  seal(stream)
  const site = SITES[next % SITES.length] ?? 'one'
  await Promise.all([pages.serve(site, '/'), pages.serve(site, `/policy/r-${(next * 7) % RESOURCES}`)])
  if (next % 5 === 0) await store.writeManifests()
}
