import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { accountOf, adminUrl, openFromList, signIn } from '../e2e/office.ts'
import { launchChromium } from '../support/chromium.ts'
import { openWatched, type WatchedPage } from '../support/watchedBrowser.ts'
import { type Violation, violationsOn } from './axe.ts'
import './stage.ts'

/**
 * Payload's own faults, which cannot be mended from outside; whatever else appears fails the test, and so does an
 * exception that is no longer needed.
 */
const PAYLOADS_OWN: Readonly<Record<string, string>> = {
  'aria-hidden-focus': 'closed menus and drawers keep controls that take the focus',
  'aria-input-field-name': 'the rich text field has no name',
  'button-name': 'icon buttons of the text editor’s toolbar have no name',
  'color-contrast': 'grey help texts, headings of lists and tabs below 4.5:1',
  label: 'the select in the bar above has no label',
  'label-content-name-mismatch': 'the tab 历史版本 counts the versions, its name does not',
  list: 'the tabs of a document are a list of things that are no list items',
  'target-size': 'sort arrows in heads of lists are smaller than 24 px',
}

let browser: Browser
let editor: WatchedPage
beforeAll(async () => {
  browser = await launchChromium()
  editor = await openWatched(browser)
  await signIn(editor.page, accountOf('editor', 'general-office'))
})
afterAll(() => browser.close())

async function openFirstResource(): Promise<void> {
  const { page } = editor
  await openFromList(page)
  await page.locator('.review-status').waitFor()
  await page.locator('[contenteditable=true]').waitFor()
  await page.locator('.toolbar-popup__button-bold').waitFor()
}

describe('our own parts of the admin: no violation of WCAG 2.2 A and AA', () => {
  test('the sign-in help', async () => {
    const visitor = await openWatched(browser)
    await visitor.page.goto(adminUrl('/admin/login'))
    await visitor.page.locator('.sign-in-help').waitFor()
    expect(await violationsOn(visitor.page, '.sign-in-help')).toEqual([])
    await visitor.close()
  })

  test('the welcome', async () => {
    await editor.page.goto(adminUrl('/admin'))
    await editor.page.locator('.welcome').waitFor()
    expect(await violationsOn(editor.page, '.welcome')).toEqual([])
  })

  test('the list by review state', async () => {
    await editor.page.goto(adminUrl('/admin/collections/resources'))
    await editor.page.locator('.state-links').waitFor()
    expect(await violationsOn(editor.page, '.state-links')).toEqual([])
  })

  test('the report of the search editor', async () => {
    await editor.page.goto(adminUrl('/admin/search-report'))
    await editor.page.getByRole('heading', { name: '检索分析' }).waitFor()
    expect(await violationsOn(editor.page, '.search-report')).toEqual([])
  })

  test('the steps of a search term, its effect and its trail', async () => {
    const { page } = editor
    await page.goto(adminUrl('/admin/collections/search-terms/create'))
    await page.locator('#field-from').fill('绿本本')
    await page.locator('#field-to').fill('样例证书')
    await page.getByRole('button', { name: '保存', exact: true }).click()
    await page.locator('.desk-actions').waitFor()
    await page.locator('.trail-field').waitFor()
    await page.getByRole('button', { name: '看效果' }).click()
    await page.locator('.term-effect, .review-actions__refusal').waitFor()
    expect(await violationsOn(page, '.desk-actions')).toEqual([])
    expect(await violationsOn(page, '.trail-field')).toEqual([])
  })

  test('review state and review buttons, with the question for a reason open', async () => {
    const publisher = await openWatched(browser)
    const { page } = publisher
    await signIn(page, accountOf('publisher', 'general-office'))
    await openFromList(page, '/admin/collections/resources?where[or][0][and][0][reviewState][equals]=published')
    await page.getByRole('button', { name: '撤下', exact: true }).click()
    await page.getByLabel(/^撤下原因/).waitFor()
    expect(await violationsOn(page, '.review-actions')).toEqual([])
    expect(await violationsOn(page, '.review-status')).toEqual([])
    await publisher.close()
  })
})

describe('whole pages of the admin: nothing beyond the known faults of Payload’s own', () => {
  test.each([
    ['workplace', '/admin', '.welcome'],
    ['list', '/admin/collections/resources', '.state-links'],
    ['search report', '/admin/search-report', '.search-report'],
    ['new search term', '/admin/collections/search-terms/create', '#field-from'],
    ['new resource', '/admin/collections/resources/create', '#field-title'],
  ])('%s', async (_name, path, sign) => {
    await editor.page.goto(adminUrl(path))
    await editor.page.locator(sign).waitFor()
    const found = await violationsOn(editor.page)
    report(found)
    expect(found.filter(({ rule }) => !(rule in PAYLOADS_OWN))).toEqual([])
  })

  test('a resource', async () => {
    await openFirstResource()
    const found = await violationsOn(editor.page)
    report(found)
    expect(found.filter(({ rule }) => !(rule in PAYLOADS_OWN))).toEqual([])
  })

  test('every exception is still needed', () => {
    expect([...seen].sort()).toEqual(Object.keys(PAYLOADS_OWN).sort())
  })
})

const seen = new Set<string>()

function report(found: readonly Violation[]): void {
  for (const { rule, target } of found) {
    if (!seen.has(rule)) console.log(`axe, Payload’s own: ${rule}: ${target}`)
    seen.add(rule)
  }
}
