import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchChromium } from '../support/chromium.ts'
import { openWatched, type WatchedPage } from '../support/watchedBrowser.ts'
import {
  accountOf,
  adminUrl,
  askForStep,
  choose,
  fill,
  openNewResource,
  openTab,
  rewrite,
  saveDraft,
  signIn,
  take,
  writeBody,
} from './office.ts'
import { addressOf, untilShown, untilStatus, visit } from './street.ts'

/** The city publishes; 海淀 takes every city policy, 怀柔 only those on its own topics, which 综合政务 is not. */
const [CITY, USING, NOT_USING] = ['beijing', 'haidian', 'huairou']
const UNIT = 'general-office'
const TITLE = `关于规范政务新媒体值守工作的通知（示例${Date.now() % 1e6}）`
const FIRST_TEXT = '各单位应当在工作日安排专人值守，两小时内回应群众留言。'
const CORRECTED_TEXT = '各单位应当在工作日安排专人值守，一小时内回应群众留言。'

let browser: Browser
const people = new Map<string, WatchedPage>()
let document: string
let address: string

const at = (role: string): Page => {
  const person = people.get(role)
  if (!person) throw new Error(`${role} has not signed in`)
  return person.page
}

async function open(role: string): Promise<Page> {
  const page = at(role)
  await page.goto(adminUrl(document))
  await page.locator('.review-status').waitFor()
  return page
}

beforeAll(async () => {
  browser = await launchChromium()
  for (const role of ['editor', 'reviewer', 'publisher']) {
    const person = await openWatched(browser)
    await signIn(person.page, accountOf(role, UNIT))
    people.set(role, person)
  }
})
afterAll(() => browser.close())

describe('from the desk to the street, in the Chinese admin (issue 2 point 10)', () => {
  test('an editor writes a policy document; sending it in too early is refused with every reason (M-034)', async () => {
    const page = at('editor')
    await openNewResource(page, '政策文件')
    await fill(page, 'title', TITLE)
    await fill(page, 'summary', '明确政务新媒体值守安排、留言回应时限和责任单位。')
    await writeBody(page, '各区人民政府，市政府各委、办、局：', FIRST_TEXT)
    document = await saveDraft(page)
    await page.getByRole('button', { name: '送审', exact: true }).click()
    const refusal = page.getByRole('alert').filter({ hasText: '没有办成' })
    await refusal.waitFor()
    const reasons = await refusal.locator('li').allTextContents()
    for (const element of ['关键词', '主题分类', '法定主动公开类别', '发文机构', '成文日期', '有效性', '来源'])
      expect(reasons.filter((reason) => reason.includes(`“${element}”`))).toHaveLength(1)
  })

  test('with its metadata and the elements of its type it is sent in', async () => {
    const page = await open('editor')
    await openTab(page, '专有要素')
    await fill(page, 'details__0__draftingUnit', '市政府办公厅（示例）')
    await fill(page, 'details__0__consultationPhone', '010-55550100')
    await openTab(page, '元数据')
    await fill(page, 'keywords', '政务新媒体；值守；留言回应')
    await choose(page, 'topic', '综合政务/电子政务')
    await choose(page, 'genre', '通知')
    await page.locator('#field-disclosureClass input').first().click()
    await page.getByRole('option').first().click()
    await fill(page, 'issuingBody', '北京市人民政府办公厅（示例）')
    await fill(page, 'documentNumber', '京示政办发〔2026〕99号')
    await fill(page, 'documentDate', '2026-11-02')
    await choose(page, 'legalForce', '有效')
    await fill(page, 'source', '北京市人民政府办公厅（示例）')
    await saveDraft(page)
    await take(page, '送审', '待审核')
  })

  test('its author is offered no approval and refused one, with the reason (ZY-PUB-09)', async () => {
    const page = await open('editor')
    expect(await page.getByRole('button', { name: '审核通过' }).count()).toBe(0)
    const { status, reasons } = await askForStep(page, document, 'approve')
    expect(status).toBe(422)
    expect(reasons.map(({ code }) => code)).toEqual(expect.arrayContaining(['not-permitted', 'author-decides']))
    expect((await visit(CITY, '/policy')).text).not.toContain(TITLE)
  })

  test('a second person approves, a third publishes: city portal and using district show it, another does not', async () => {
    await take(await open('reviewer'), '审核通过', '待签发')
    await take(await open('publisher'), '签发', '已发布')
    await untilShown(CITY, '/policy', TITLE)
    await untilShown(USING, '/city-policy', TITLE)
    address = await addressOf(CITY, '/policy', TITLE)
    expect((await visit(CITY, address)).text).toContain(FIRST_TEXT)
    expect((await visit(USING, address)).status).toBe(200)
    expect((await visit(NOT_USING, '/city-policy')).text).not.toContain(TITLE)
    expect((await visit(NOT_USING, address)).status).toBe(404)
  })

  test('while a correction waits visitors read the old text, and then the new one (M-035)', async () => {
    const page = await open('editor')
    await openTab(page, '内容')
    await rewrite(page, FIRST_TEXT, CORRECTED_TEXT)
    await saveDraft(page)
    await page.locator('.review-status').getByText('签发前网站上仍是原文').waitFor()
    await take(page, '送审', '待审核')
    await take(await open('reviewer'), '审核通过', '待签发')
    expect((await visit(CITY, address)).text).toContain(FIRST_TEXT)
    await take(await open('publisher'), '签发', '已发布')
    await untilShown(CITY, address, CORRECTED_TEXT)
    await untilShown(USING, address, CORRECTED_TEXT)
  })

  test('withdrawn, it answers 410 with a notice and leaves every list', async () => {
    await take(await open('publisher'), '撤下', '已撤下', '测试撤下')
    await untilStatus(CITY, address, 410)
    await untilStatus(USING, address, 410)
    expect((await visit(CITY, address)).text).toContain(TITLE)
    expect((await visit(CITY, '/policy')).text).not.toContain(TITLE)
  })

  test('nothing of all this asked another host for anything', () => {
    expect([...people.values()].flatMap(({ outside }) => outside)).toEqual([])
  })
})
