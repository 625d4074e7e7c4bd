import type { RenderPage } from '../../src/publishing/ports.ts'
import type { FakeStream } from './page-fakes.ts'

export const SITES = ['one', 'two']
export const RESOURCES = 20

/** Seals the next event of the story. */
export const seal = (stream: FakeStream): number =>
  stream.touch(`resource:${(stream.events.length + 1) % RESOURCES}`, 'section:one/news')

/** The last event that touched a resource; a resource withdrawn by every third of its events. */
const lastTouch = (stream: FakeStream, resource: number): number =>
  stream.events.findLast((event) => event.touches.includes(`resource:${resource}`))?.seq ?? 0

const isWithdrawn = (seq: number): boolean => Math.floor(seq / RESOURCES) % 3 === 2

/** Pages of the story: home shows all resources, each resource has a page of its own. */
export const renderStory =
  (stream: FakeStream): RenderPage =>
  async (site, path) => {
    const contentType = 'text/html; charset=utf-8'
    if (path === '/') {
      const body = `${site} ${Array.from({ length: RESOURCES }, (_, n) => lastTouch(stream, n)).join(' ')}`.repeat(50)
      const dependencies = Array.from({ length: RESOURCES }, (_, n) => `resource:${n}`)
      return { status: 200, location: null, contentType, body, dependencies }
    }
    const resource = Number(path.split('-')[1])
    const seq = lastTouch(stream, resource)
    const status = isWithdrawn(seq) ? 410 : 200
    const body = `${site} ${path} ${status} ${seq} `.repeat(200)
    return { status, location: null, contentType, body, dependencies: [`resource:${resource}`] }
  }
