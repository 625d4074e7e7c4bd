import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createEngine } from '../../src/web/templating/engine.ts'
import { readTemplates } from '../../src/web/templating/sources.ts'
import { launchChromium } from '../support/chromium.ts'
import { layout } from '../unit/templates/examples/layout.ts'
import { search } from '../unit/templates/examples/search.ts'
import { TEMPLATES } from '../unit/templates/tree.ts'
import { builtFiles, openStage, type Stage } from './stage.ts'

const engine = createEngine(readTemplates(TEMPLATES))
const page = search.有结果
if (!page) throw new Error('there is an example of a page of results')
const HTML = engine.render('search', layout, page)

const TERMS = ['公积金提取', '公积金贷款额度', '公积金异地转移']

let browser: Browser
let stage: Stage
let box: Locator
/** Queries of the suggestions that were asked for, and bodies of the clicks that were told. */
let asked: URLSearchParams[] = []
let told: string[] = []
let release: () => void = () => {}

beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

beforeEach(async () => {
  asked = []
  told = []
  stage = await openStage(browser, builtFiles(), 1366)
  await stage.page.route('**/open-api/v1/suggest?*', async (route) => {
    const query = new URL(route.request().url()).searchParams
    asked.push(query)
    if (query.get('q') === '慢') await new Promise<void>((resolve) => (release = resolve))
    const suggestions = query.get('q')?.startsWith('慢') ? ['慢病'] : query.get('q') === '无' ? [] : TERMS
    await route.fulfill({ json: { suggestions } }).catch(() => {})
  })
  await stage.page.route('**/search/clicked', (route) => {
    told.push(route.request().postData() ?? '')
    return route.fulfill({ status: 204 })
  })
  await stage.show(HTML)
  box = stage.page.locator('#page-search')
})
afterEach(() => stage.close())

const options = (of: Page = stage.page) => of.getByRole('option')
const isOpen = async () => (await box.getAttribute('aria-expanded')) === 'true'
const type = async (text: string) => {
  await box.fill('')
  await box.pressSequentially(text)
  await options().first().waitFor()
}
const sentTo = async (act: () => Promise<void>): Promise<URLSearchParams> => {
  const request = stage.page.waitForRequest((one) => new URL(one.url()).pathname === '/search')
  await act()
  return new URL((await request).url()).searchParams
}

describe('suggestions while typing (M-074)', () => {
  test('are a combobox with a listbox, its count told politely, no violation (A11Y-W-4.1.2, 4.1.3)', async () => {
    await type('公积金')
    expect(await box.getAttribute('role')).toBe('combobox')
    expect(await box.getAttribute('aria-controls')).toBe('page-search-suggestions')
    expect(await options().allTextContents()).toEqual(TERMS)
    expect(await stage.page.locator('#page-search ~ [role="status"]').textContent()).toContain('有 3 条建议')
    expect(await stage.violations()).toEqual([])
  })

  test('arrows choose and come back to what was typed; Enter searches for the choice', async () => {
    await type('公积金')
    await box.press('ArrowDown')
    expect(await box.inputValue()).toBe(TERMS[0])
    const active = await box.getAttribute('aria-activedescendant')
    expect(await stage.page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true')
    await box.press('ArrowUp')
    expect([await box.inputValue(), await box.getAttribute('aria-activedescendant')]).toEqual(['公积金', null])
    await box.press('ArrowUp')
    expect(await box.inputValue()).toBe(TERMS[2])
    const sent = await sentTo(() => box.press('Enter'))
    expect(sent.get('q')).toBe(TERMS[2])
  })

  test('Escape closes and gives back what was typed; Tab closes and moves on', async () => {
    await type('公积金')
    await box.press('ArrowDown')
    await box.press('Escape')
    expect([await box.inputValue(), await isOpen()]).toEqual(['公积金', false])
    await box.press('ArrowDown')
    await options().first().waitFor()
    await box.press('Tab')
    expect(await isOpen()).toBe(false)
    expect(await stage.page.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON')
  })

  test('a press chooses and searches', async () => {
    await type('公积金')
    const sent = await sentTo(() => options().nth(1).click())
    expect(sent.get('q')).toBe(TERMS[1])
  })

  test('ask once for quick typing, and forget an answer that came too late', async () => {
    await box.focus()
    await box.evaluate((input: HTMLInputElement) => {
      for (const text of ['公', '公积', '公积金']) {
        input.value = text
        input.dispatchEvent(new InputEvent('input', { bubbles: true }))
      }
    })
    await options().first().waitFor()
    expect(asked.map((query) => query.get('q'))).toEqual(['公积金'])
    await box.fill('慢')
    await expect.poll(() => asked.length).toBe(2)
    await box.fill('慢病')
    await expect.poll(() => options().allTextContents()).toEqual(['慢病'])
    release()
    await box.fill('无')
    await expect.poll(isOpen).toBe(false)
  })

  test('wait while an input method composes', async () => {
    await box.fill('')
    const session = await stage.page.context().newCDPSession(stage.page)
    await box.focus()
    await session.send('Input.imeSetComposition', { text: 'gong', selectionStart: 4, selectionEnd: 4 })
    await session.send('Input.imeSetComposition', { text: 'gongji', selectionStart: 6, selectionEnd: 6 })
    await stage.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)))
    expect(asked).toEqual([])
    await session.send('Input.insertText', { text: '公积' })
    await options().first().waitFor()
    expect(asked.map((query) => query.get('q'))).toEqual(['公积'])
  })
})

describe('the rest of the script', () => {
  test('an address says only what was filled in', async () => {
    await stage.page.getByText('高级搜索').click()
    await stage.page.getByLabel('不含这些词').fill('贷款')
    const sent = await sentTo(() => stage.page.getByRole('button', { name: '按这些条件搜索' }).click())
    expect([...sent.keys()]).toEqual(['q', 'without'])
  })

  test('an opened result is told: which, where, for which words, nothing of who (M-079)', async () => {
    await stage.page.locator('.search-result__title a').nth(1).click()
    await expect.poll(() => told.length).toBe(1)
    expect(Object.fromEntries(new URLSearchParams(told[0]))).toEqual({
      query: '租房提取公积金',
      identifier: '11110000DEM0000011/2026-00002',
      position: '2',
    })
  })
})
