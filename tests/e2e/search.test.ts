import { load } from 'cheerio'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sidewaysScroll, violationsOn } from '../accessibility/axe.ts'
import '../accessibility/stage.ts'
import { launchChromium } from '../support/chromium.ts'
import { openWatched } from '../support/watchedBrowser.ts'
import { publicUrl, visit } from './street.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

const searchPath = (text: string, more = '') => `/search?q=${encodeURIComponent(text)}${more}`
const pageOf = async (site: string, path: string) => load((await visit(site, path)).text)
const figureIn = (text: string): number => Number(/[\d,]+/.exec(text)?.[0].replaceAll(',', ''))

describe('search as a visitor meets it', () => {
  test('without script: a misspelt word is understood, said, and taken back (M-075)', async () => {
    const { page, outside, close } = await openWatched(browser, { javaScriptEnabled: false })
    await page.goto(publicUrl('haidian', '/search'))
    await page.getByLabel('搜索政策、服务、新闻和问答').and(page.locator('main input')).fill('公几金')
    await page.locator('main').getByRole('button', { name: '搜索', exact: true }).click()
    const notices = page.locator('.search-notices')
    expect(await notices.textContent()).toContain('已为您显示“公积金”的结果')
    expect(await page.locator('.search-result').count()).toBeGreaterThan(2)
    await notices.getByRole('link', { name: '仍搜索“公几金”' }).click()
    expect(new URL(page.url()).searchParams.get('verbatim')).toBe('1')
    expect(await page.locator('.search-notices').textContent()).toContain('已按原样查找')
    expect(outside).toEqual([])
    await close()
  })

  test('a scene shows guide, policy, interpretation and answers; each leads to its page (M-072)', async () => {
    const { page, close } = await openWatched(browser, { javaScriptEnabled: false })
    await page.goto(publicUrl('beijing', searchPath('公积金')))
    const card = page.locator('.scene-card')
    expect(await card.locator('h3').allTextContents()).toEqual(['办事指南', '政策文件', '政策解读', '常见问答'])
    const title = await card.getByRole('link').first().textContent()
    await card.getByRole('link').first().click()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(title)
    await close()
  })

  test('a title of another site is found first, and its link leads there (M-071, JC-K-24)', async () => {
    const list = await pageOf('yanqing', '/news')
    const own = list('main a[href^="/news/yanqing"]').first()
    const found = await pageOf('miyun', searchPath(own.text()))
    const first = found('.search-result__title a').first()
    expect(first.text()).toBe(own.text())
    expect(new URL(first.attr('href') ?? '', publicUrl('miyun')).href).toBe(
      publicUrl('yanqing', own.attr('href') ?? ''),
    )
  })

  test('every count equals the number of results behind it (M-076)', async () => {
    const $ = await pageOf('haidian', searchPath('养老'))
    const links = $('.facet-options a, .search-tabs a').toArray()
    expect(links.length).toBeGreaterThan(10)
    for (const link of links) {
      const name = $(link).text()
      const count = figureIn($(link).find('[class$="__count"]').text())
      const narrowed = await pageOf('haidian', $(link).attr('href') ?? '')
      expect([name, figureIn(narrowed('#search-results').text())]).toEqual([name, count])
    }
  })

  test('while typing, pinyin is completed, and the choice is searched (M-074)', async () => {
    const { page, complaints, close } = await openWatched(browser)
    await page.goto(publicUrl('chaoyang'))
    const box = page.locator('#home-search')
    await box.pressSequentially('gongjijin')
    const options = page.getByRole('option')
    await expect.poll(async () => (await options.allTextContents()).join(), { timeout: 10_000 }).toContain('公积金')
    await box.press('ArrowDown')
    const chosen = await box.inputValue()
    await box.press('Enter')
    await page.waitForURL(/\/search\?/)
    expect(new URL(page.url()).searchParams.get('q')).toBe(chosen)
    expect(complaints).toEqual([])
    await close()
  })

  test('nothing found leads on to hints and the telephone', async () => {
    const $ = await pageOf('miyun', searchPath('qzxwvkj'))
    expect($('#search-results').text()).toContain('没有找到相关信息')
    expect($('main a[href^="tel:"]').text()).toContain('12345')
    expect($('.link-rows a').length).toBeGreaterThan(3)
  })
})

test('我要找政策: what is in force unless asked otherwise, without script', async () => {
  const { page, close } = await openWatched(browser, { javaScriptEnabled: false })
  const marksOf = async () => {
    await page.getByRole('button', { name: '查找政策' }).click()
    return new Set(await page.locator('.policy-results__about .legal-force-mark').allTextContents())
  }
  await page.goto(publicUrl('beijing', '/search/policies'))
  await page.getByLabel('标题或正文含有').fill('公积金')
  const current = await marksOf()
  expect(current.has('有效')).toBe(true)
  expect([...current].filter((mark) => !['有效', '已修改', '部分失效'].includes(mark))).toEqual([])
  await page.getByLabel('有效性').selectOption('repealed')
  expect(await marksOf()).toEqual(new Set(['废止']))
  await close()
})

test.each([
  '<script>alert(1)</script>',
  '"" OR title:* NEAR',
  "'; DROP TABLE x; --",
  '👨‍👩‍👧',
  '-',
  '“',
  '公'.repeat(4_000),
])('bad input is an answer or an honest empty page: %.30s', async (text) => {
  const { status, text: html } = await visit('beijing', searchPath(text))
  expect(status).toBe(200)
  expect(load(html)('main script')).toHaveLength(0)
  expect(load(html)('main h2').length).toBeGreaterThan(0)
})

test.each([1366, 390])(
  'no violation and no sideways scroll at %i px, in senior mode too (A11Y-GB-05)',
  async (width) => {
    const { page, close } = await openWatched(browser, { viewport: { width, height: 900 } })
    for (const path of [searchPath('养老'), searchPath('公几金怎么提取'), '/search', '/search/policies']) {
      await page.goto(publicUrl('tongzhou', path))
      expect([path, await violationsOn(page)]).toEqual([path, []])
      await page.getByRole('checkbox', { name: '长者模式' }).check()
      expect([path, await sidewaysScroll(page)]).toEqual([path, 0])
      await page.getByRole('checkbox', { name: '长者模式' }).uncheck()
    }
    await close()
  },
)
