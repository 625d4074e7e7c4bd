import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import {
  createKeptPages,
  followEvents,
  type KeptPagesOptions,
  PageStore,
  RefreshQueue,
} from '../../src/publishing/index.ts'
import { type FakeLibrary, type FakeStream, fakeLog } from './page-fakes.ts'
import { SITES } from './page-story.ts'

export interface WebNode {
  store: PageStore
  pages: ReturnType<typeof createKeptPages>
  follower: ReturnType<typeof followEvents>
  log: ReturnType<typeof fakeLog>
  stop: () => Promise<void>
}

interface NodeOptions extends Partial<KeptPagesOptions> {
  renderVersion?: string
  memoryBytes?: number
  at: string
}

/** A web node over the folder `at`; several may stand over folders of their own. */
async function startNode(
  library: Pick<FakeLibrary, 'render'>,
  stream: FakeStream,
  { renderVersion = 'v1', memoryBytes = 1e7, at, ...rest }: NodeOptions,
): Promise<WebNode> {
  const log = fakeLog()
  const store = await PageStore.open({ folder: at, sites: SITES, renderVersion, memoryBytes })
  const pages = createKeptPages({ store, render: library.render, log, ...rest })
  const queue = new RefreshQueue(pages, 2)
  const follower = followEvents({ stream, store, queue, log, pollMs: 20 })
  const stop = async () => {
    await follower.stop()
    await store.close()
  }
  return { store, pages, follower, log, stop }
}

interface Machine {
  root: string
  /** Where the nodes keep their pages, unless told otherwise. */
  folder: string
  start: (library: Pick<FakeLibrary, 'render'>, stream: FakeStream, options?: Partial<NodeOptions>) => Promise<WebNode>
}

/** An empty disk for each test; its nodes are stopped and the disk removed after it. Filled before each test. */
export function machinePerTest(): Machine {
  const stops: (() => Promise<void>)[] = []
  const machine: Machine = {
    root: '',
    folder: '',
    start: async (library, stream, options) => {
      const node = await startNode(library, stream, { at: machine.folder, ...options })
      stops.push(node.stop)
      return node
    },
  }
  beforeEach(async () => {
    machine.root = await mkdtemp(path.join(tmpdir(), 'pages-'))
    machine.folder = path.join(machine.root, 'pages')
  })
  afterEach(async () => {
    for (const stop of stops.splice(0).reverse()) await stop()
    await rm(machine.root, { recursive: true })
  })
  return machine
}

export const textAt = async (node: WebNode, site: string, address: string): Promise<string | null> =>
  (await node.pages.serve(site, address))?.html.toString() ?? null
