import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchChromium } from '../support/chromium.ts'
import { openWatched } from '../support/watchedBrowser.ts'
import { publicUrl, visit } from './street.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

const firstPolicy = async (site: string): Promise<string> =>
  /href="(\/policy\/[^"]+)"/.exec((await visit(site, '/policy')).text)?.[1] ?? ''

test('without script: from the home page to a section, a document and a search result', async () => {
  const { page, outside, close } = await openWatched(browser, { javaScriptEnabled: false })
  await page.goto(publicUrl('beijing'))
  await page.getByRole('navigation').getByRole('link', { name: '政策文件' }).first().click()
  await page.locator('main a[href^="/policy/"]').first().click()
  const title = (await page.getByRole('heading', { level: 1 }).textContent())?.trim() ?? ''
  expect(await page.locator('main').textContent()).toContain('发文字号')
  await page.goto(publicUrl('beijing', `/search?q=${encodeURIComponent(title.slice(0, 12))}`))
  expect(await page.locator('main').textContent()).toContain(title.slice(0, 12))
  expect(outside).toEqual([])
  await close()
})

test('with the keyboard alone: skip link, search in the header, a result', async () => {
  const { page, outside, complaints, close } = await openWatched(browser)
  await page.goto(publicUrl('haidian'))
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.className)).toContain('skip-link')
  const isSearchField = () => page.evaluate(() => document.activeElement?.getAttribute('name') === 'q')
  for (let step = 0; step < 40 && !(await isSearchField()); step += 1) await page.keyboard.press('Tab')
  expect(await isSearchField()).toBe(true)
  await page.keyboard.type('通知')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/search\?/)
  const isResult = () =>
    page.evaluate(
      () =>
        Boolean(document.activeElement?.closest('main')) &&
        document.activeElement?.tagName === 'A' &&
        /^\/(?!search\/)[a-z]+\/[a-z]/.test(document.activeElement.getAttribute('href') ?? ''),
    )
  for (let step = 0; step < 120 && !(await isResult()); step += 1) await page.keyboard.press('Tab')
  expect(await isResult()).toBe(true)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(complaints).toEqual([])
  expect(outside).toEqual([])
  await close()
})

test('a document prints to a PDF without the furniture of the screen', async () => {
  const { page, close } = await openWatched(browser)
  await page.goto(publicUrl('beijing', await firstPolicy('beijing')))
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('search').first().isVisible()).toBe(false)
  expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true)
  expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-')
  await close()
})

test('another host is reached only through the leaving notice, which shows the address and waits (ZY-URL-03)', async () => {
  const { page, outside, close } = await openWatched(browser)
  await page.goto(publicUrl('beijing', `/leaving?to=${encodeURIComponent('https://example.com/page')}`))
  await page.waitForLoadState('networkidle')
  expect(await page.locator('main').textContent()).toContain('example.com')
  expect(page.url()).toContain('/leaving')
  expect(outside).toEqual([])
  await close()
})
