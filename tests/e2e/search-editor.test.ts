import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchChromium } from '../support/chromium.ts'
import { openWatched, type WatchedPage } from '../support/watchedBrowser.ts'
import { accountOf, adminUrl, signIn } from './office.ts'
import { publicUrl } from './street.ts'

/** What people of this test say, and no document; and what documents call it. */
const [SLANG, OFFICIAL] = ['蓝皮折', '公积金']
const SITE = 'beijing'
const PATIENTLY = { timeout: 60_000, interval: 1_000 }

let browser: Browser
let visitor: WatchedPage
let editor: WatchedPage
let publisher: WatchedPage
let term: string

beforeAll(async () => {
  browser = await launchChromium()
  visitor = await openWatched(browser)
  editor = await openWatched(browser)
  publisher = await openWatched(browser)
  await signIn(editor.page, accountOf('editor', 'human-resources'))
  await signIn(publisher.page, accountOf('publisher', 'city'))
})
afterAll(() => browser.close())

/** Types a query over whatever stands in the field of the results page. */
async function search(page: Page, query: string): Promise<void> {
  const field = page.locator('main input[name=q], .main input[name=q]').first()
  await field.fill(query)
  await field.press('Enter')
  await page.waitForURL((url) => url.searchParams.get('q') === query)
}

const titles = (page: Page): Promise<string[]> => page.locator('.search-result__title').allInnerTexts()

async function openTerm(page: Page): Promise<void> {
  await page.goto(adminUrl(term))
  await page.locator('.desk-actions').waitFor()
}

async function take(page: Page, step: string, stateAfter: string): Promise<void> {
  await page.getByRole('button', { name: step, exact: true }).click()
  await page.locator('.desk-actions').getByText(stateAfter, { exact: true }).waitFor()
}

describe('search learns from its failures (issue 3: draft → effect → live; M-073, M-079)', () => {
  test('a visitor does not find by an own word, says it otherwise, and opens a result', async () => {
    const { page } = visitor
    await page.goto(publicUrl(SITE, '/search'))
    await search(page, SLANG)
    await page.locator('.nothing-found').waitFor()
    await search(page, OFFICIAL)
    await page.locator('.search-result__title a').first().click()
    await page.locator('h1').waitFor()
  })

  test('the editor sees it in the report and makes a draft of it with one click', async () => {
    const { page } = editor
    const draft = page.getByRole('button', { name: `把“${SLANG} → ${OFFICIAL}”建为草稿` })
    await expect
      .poll(async () => {
        await page.goto(adminUrl('/admin/search-report'))
        return draft.count()
      }, PATIENTLY)
      .toBe(1)
    await draft.click()
    await page.getByRole('link', { name: '已建草稿，去查看' }).click()
    await page.locator('.desk-actions').waitFor()
    term = new URL(page.url()).pathname
    await page.locator('.desk-actions').getByText('草稿', { exact: true }).waitFor()
    expect(await page.getByRole('button', { name: '生效', exact: true }).count()).toBe(0)
  })

  test('the draft shows what it would change', async () => {
    const { page } = editor
    await openTerm(page)
    const [answer] = await Promise.all([
      page.waitForResponse((response) => response.url().endsWith('/effect')),
      page.getByRole('button', { name: '看效果' }).click(),
    ])
    expect(answer.status()).toBe(200)
    await page.locator('.term-effect').waitFor()
    const own = page.locator('.term-effect table', { hasText: `“${SLANG}”` }).first()
    const [before, after] = await own.locator('tbody td').allInnerTexts()
    expect(before).toBe('没有结果')
    expect(after).toContain(OFFICIAL)
    const effect = page.locator('.term-effect')
    expect(await effect.textContent()).toMatch(/本库有答案的评测题共 \d{3,} 道/)
    // Only what this library can answer is asked, so the figure tells the search and not what is missing.
    const quality = await effect.locator('tr', { hasText: 'MRR' }).locator('td').first().textContent()
    expect(Number(quality)).toBeGreaterThan(0.9)
  })

  test('the draft changes nothing yet', async () => {
    await visitor.page.goto(publicUrl(SITE, `/search?q=${encodeURIComponent(SLANG)}`))
    await visitor.page.locator('.nothing-found').waitFor()
  })

  test('a publisher of the city-wide desk makes it live, and the visitor finds', async () => {
    await openTerm(publisher.page)
    await take(publisher.page, '生效', '生效中')
    const { page } = visitor
    await expect
      .poll(async () => {
        await page.goto(publicUrl(SITE, `/search?q=${encodeURIComponent(SLANG)}`))
        return (await titles(page)).filter((title) => title.includes(OFFICIAL)).length
      }, PATIENTLY)
      .toBeGreaterThan(0)
  })

  test('retired, it is found no more; nobody’s browser left the machine or complained', async () => {
    await openTerm(publisher.page)
    await take(publisher.page, '停用', '已停用')
    const { page } = visitor
    await expect
      .poll(async () => {
        await page.goto(publicUrl(SITE, `/search?q=${encodeURIComponent(SLANG)}`))
        return page.locator('.nothing-found').count()
      }, PATIENTLY)
      .toBe(1)
    for (const { outside, complaints } of [visitor, editor, publisher]) {
      expect([outside, complaints]).toEqual([[], []])
    }
  })
})
