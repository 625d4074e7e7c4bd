import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchChromium } from '../support/chromium.ts'
import { openWatched, type WatchedPage } from '../support/watchedBrowser.ts'
import { accountOf, adminUrl, fill, openFromList, signIn } from './office.ts'
import { publicUrl, untilShown, visit } from './street.ts'

const SITE = 'yanqing'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

async function signedIn(role: string, unit: string): Promise<WatchedPage> {
  const person = await openWatched(browser)
  await signIn(person.page, accountOf(role, unit))
  return person
}

describe('a webmaster (M-013, JY-PLAT-04)', () => {
  let webmaster: WatchedPage
  beforeAll(async () => {
    webmaster = await signedIn('webmaster', SITE)
  })

  test('sees the sections of the own site and no others', async () => {
    const { page } = webmaster
    await page.goto(adminUrl('/admin/collections/sections?limit=100'))
    await page.locator('.cell-site').first().waitFor()
    const sites = new Set(await page.locator('.cell-site').allTextContents())
    expect([...sites]).toEqual([SITE])
  })

  test('pins an item by its address, and visitors see it on top, marked 置顶', async () => {
    const { page } = webmaster
    const { text } = await visit(SITE, '/city-policy')
    const last = [...text.matchAll(/href="(\/policy\/[^"]+)"/g)].at(-1)?.[1] ?? ''
    await openFromList(page, '/admin/collections/sections?limit=100', '市级政策')
    await page.locator('#field-pins').waitFor()
    await fill(page, 'pins', publicUrl(SITE, last))
    await page.getByRole('button', { name: '保存', exact: true }).click()
    await untilShown(SITE, '/city-policy', '置顶')
    const pinned = (await visit(SITE, '/city-policy')).text
    const list = pinned.slice(pinned.indexOf('<main'))
    expect(list.indexOf(`href="${last}"`)).toBe(list.search(/href="\/policy\//))
  })

  test('is told what cannot be pinned', async () => {
    const { page } = webmaster
    await fill(page, 'pins', '11110000NOBODY0000/2026-99999')
    await page.getByRole('button', { name: '保存', exact: true }).click()
    await page.getByText('没有找到这些已发布的信息').waitFor()
  })
})

describe('an auditor (SEC-AC-02)', () => {
  test('reads every record in Chinese and is offered no button that writes', async () => {
    const { page, outside } = await signedIn('auditor', '')
    await page.goto(adminUrl('/admin/collections/events'))
    await page.locator('.cell-action').first().waitFor()
    expect((await page.locator('.cell-action').allTextContents()).filter((words) => /[a-z]/.test(words))).toEqual([])
    await openFromList(page, '/admin/collections/events')
    await page.getByText('影响的页面').waitFor()
    await page.goto(adminUrl('/admin/collections/resources'))
    expect(await page.getByRole('link', { name: '新建' }).count()).toBe(0)
    await openFromList(page)
    await page.locator('.review-status').waitFor()
    for (const name of ['保存草稿', '送审', '审核通过', '签发', '退回', '撤下'])
      expect([name, await page.getByRole('button', { name, exact: true }).count()]).toEqual([name, 0])
    expect(outside).toEqual([])
  })
})
