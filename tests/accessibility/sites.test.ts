import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { RESOURCE_TYPES } from '../../src/library/index.ts'
import { launchChromium } from '../support/chromium.ts'
import { ask } from '../support/public-server.ts'
import { openWatched, type WatchedPage } from '../support/watchedBrowser.ts'
import { sidewaysScroll, violationsOn } from './axe.ts'
import './stage.ts'

const SITES = readdirSync(join(import.meta.dirname, '../../sites'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
const SEGMENTS = Object.values(RESOURCE_TYPES).map((type) => type.pathSegment)

let browser: Browser
let window: WatchedPage
beforeAll(async () => {
  browser = await launchChromium()
  window = await openWatched(browser)
})
afterAll(() => browser.close())

const urlOf = (site: string, path: string): string => `http://${site}.localhost:${inject('system').port}${path}`

/** Home, a section and one page of every resource type, as the site's own map lists them. */
async function sampleOf(site: string): Promise<string[]> {
  const { port } = inject('system')
  const { body } = await ask(port, '/sitemap.xml', { host: `${site}.localhost:${port}` })
  const paths = [...body.toString().matchAll(/<loc>([^<]+)<\/loc>/g)].map((found) => new URL(found[1] ?? '').pathname)
  const section = paths.find((path) => /^\/[a-z-]+$/.test(path))
  const pages = SEGMENTS.map((segment) => paths.find((path) => path.startsWith(`/${segment}/`)))
  return ['/', section, ...pages].filter((path) => path !== undefined)
}

async function faultsOn(page: Page, site: string, paths: readonly string[]): Promise<string[]> {
  const faults: string[] = []
  for (const path of paths) {
    const answer = await page.goto(urlOf(site, path))
    if (answer?.status() !== 200) faults.push(`${site}${path} answered ${answer?.status()}`)
    for (const { rule, target } of await violationsOn(page)) faults.push(`${site}${path} ${rule}: ${target}`)
  }
  return faults
}

test('there are seventeen sites', () => {
  expect(SITES).toHaveLength(17)
})

describe('axe-core on the running sites, WCAG 2.2 A and AA (A11Y-GB-05)', () => {
  test.each(SITES)('%s: home, a section and a page of every type, no violation', async (site) => {
    const paths = await sampleOf(site)
    const faults = await faultsOn(window.page, site, paths)
    console.log(`axe: ${site}: ${paths.length} pages, ${faults.length} violations`)
    expect(faults).toEqual([])
    expect(paths.length).toBeGreaterThanOrEqual(2 + SEGMENTS.length)
  })

  test('search, statement and the page for wrong addresses, too', async () => {
    const faults = await faultsOn(window.page, 'beijing', ['/search?q=住房', '/accessibility'])
    await window.page.goto(urlOf('beijing', '/nowhere'))
    for (const { rule, target } of await violationsOn(window.page)) faults.push(`404 ${rule}: ${target}`)
    expect(faults).toEqual([])
  })

  test('forced colors: no violation on a home page', async () => {
    const forced = await openWatched(browser, { forcedColors: 'active' })
    expect(await faultsOn(forced.page, 'haidian', ['/'])).toEqual([])
    await forced.close()
  })

  test('senior mode, chosen by the visitor: no violation, nothing cut off', async () => {
    const senior = await openWatched(browser, { viewport: { width: 390, height: 800 } })
    await senior.page.goto(urlOf('tongzhou', '/'))
    await senior.page.getByRole('checkbox', { name: '长者模式' }).check()
    for (const path of await sampleOf('tongzhou')) {
      await senior.page.goto(urlOf('tongzhou', path))
      expect([path, await violationsOn(senior.page)]).toEqual([path, []])
      expect([path, await sidewaysScroll(senior.page)]).toEqual([path, 0])
    }
    await senior.close()
  })
})

test.each(['beijing', 'chaoyang', 'yanqing'])(
  '%s at 320 px: no page scrolls sideways (A11Y-W-1.4.10)',
  async (site) => {
    const phone = await openWatched(browser, { viewport: { width: 320, height: 640 } })
    for (const path of await sampleOf(site)) {
      await phone.page.goto(urlOf(site, path))
      expect([path, await sidewaysScroll(phone.page)]).toEqual([path, 0])
    }
    await phone.close()
  },
)

test('no page asked another host for anything, and no browser complained', () => {
  expect(window.outside).toEqual([])
  expect(window.complaints.filter((complaint) => !complaint.includes('404'))).toEqual([])
})
