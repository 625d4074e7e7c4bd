import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createEngine } from '../../src/web/templating/engine.ts'
import { readTemplates } from '../../src/web/templating/sources.ts'
import { launchChromium } from '../support/chromium.ts'
import { pageExamples } from '../unit/templates/examples/index.ts'
import { componentDocs, componentNames, TEMPLATES } from '../unit/templates/tree.ts'
import { builtFiles, openStage, type Stage } from './stage.ts'

const engine = createEngine(readTemplates(TEMPLATES))
const SPRITE = engine.renderComponent('icon-sprite', {})

const frame = (body: string) =>
  `<!doctype html><html lang="zh-CN"><head><title>组件示例</title><link rel="stylesheet" href="/site.css"></head><body>${SPRITE}<main>${body}</main></body></html>`

const componentExamples = componentNames().flatMap((name) =>
  componentDocs(name).examples.map((example) => ({
    label: `${name}（${example.name}）`,
    html: engine.renderComponent(name, example.data),
  })),
)
const pages = pageExamples.map(({ template, state, layout, page }) => ({
  label: `${template}（${state}）`,
  html: engine.render(template, layout, page as never),
}))

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

type Example = { label: string; html: string }
type Show = (html: string) => Promise<void>

/** Shows every example and runs axe-core on it. */
async function faultsOf(stage: Stage, examples: Example[], show: Show, rule?: string): Promise<string[]> {
  const faults: string[] = []
  for (const { label, html } of examples) {
    await show(html)
    for (const fault of await stage.violations(rule)) faults.push(`${label} ${fault}`)
  }
  return faults
}

describe('axe-core, WCAG 2.2 A and AA (A11Y-GB-05)', () => {
  test.each([1366, 390])('every component example at %i px: no violation', async (width) => {
    const stage = await openStage(browser, builtFiles(), width)
    await stage.show(frame(''))
    const faults = await faultsOf(stage, componentExamples, stage.swap)
    console.log(`axe: ${componentExamples.length} component examples at ${width} px, ${faults.length} violations`)
    expect(faults).toEqual([])
    expect(componentExamples.length).toBeGreaterThan(60)
    await stage.close()
  })

  test.each([1366, 390])('every page example at %i px: no violation, no complaint of the browser', async (width) => {
    const stage = await openStage(browser, builtFiles(), width)
    const faults = await faultsOf(stage, pages, stage.show)
    console.log(`axe: ${pages.length} page examples at ${width} px, ${faults.length} violations`)
    expect(faults).toEqual([])
    expect(stage.complaints).toEqual([])
    await stage.close()
  })

  test('the check can fail: pale text, a picture without words and a nameless button are found', async () => {
    const stage = await openStage(browser, { ...builtFiles(), stylesheet: 'p { color: #bbb; background: #fff }' }, 1366)
    await stage.show(
      frame('<p>看不清的文字</p><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><button></button>'),
    )
    const found = (await stage.violations()).map((fault) => fault.split(':')[0])
    expect(found).toEqual(expect.arrayContaining(['color-contrast', 'image-alt', 'button-name']))
    await stage.close()
  })
})

describe('reflow (A11Y-W-1.4.10, ZY-DES-04)', () => {
  const overflow = () => document.documentElement.scrollWidth - window.innerWidth

  test.each([320, 390, 768, 1366, 1920])('no page scrolls sideways at %i px', async (width) => {
    const stage = await openStage(browser, builtFiles(), width)
    const wide: string[] = []
    for (const { label, html } of pages) {
      await stage.show(html)
      const excess = await stage.page.evaluate(overflow)
      if (excess > 0) wide.push(`${label} by ${excess} px`)
    }
    expect(wide).toEqual([])
    await stage.close()
  })

  test('the check can fail: a wide block is seen', async () => {
    const stage = await openStage(browser, { ...builtFiles(), stylesheet: 'p { width: 900px }' }, 320)
    await stage.show(frame('<p>宽</p>'))
    expect(await stage.page.evaluate(overflow)).toBeGreaterThan(0)
    await stage.close()
  })
})

describe('senior mode (SLH-W-04, SLH-A-01…04)', () => {
  const seniorPages = pages.map(({ label, html }) => ({
    label,
    html: html.replace('id="senior-mode"', 'id="senior-mode" checked').replace(/<script src=[^>]+><\/script>/, ''),
  }))

  test('without script: contrast 7:1 on every page, text of at least 22 px, lines of 1.75, no sideways scroll', async () => {
    const stage = await openStage(browser, builtFiles(), 390)
    const faults = await faultsOf(stage, seniorPages, stage.show, 'color-contrast-enhanced')
    expect(faults).toEqual([])
    for (const { label, html } of seniorPages) {
      await stage.show(html)
      expect([label, await stage.page.evaluate(smallText)]).toEqual([label, []])
      expect([label, await stage.page.evaluate(excessWidth)]).toEqual([label, 0])
    }
    await stage.close()
  })

  test('with the largest text on a narrow phone no page scrolls sideways (A11Y-W-1.4.4)', async () => {
    const stage = await openStage(browser, builtFiles(), 360)
    const wide: string[] = []
    for (const { label, html } of seniorPages) {
      await stage.show(html.replace('id="text-size-larger"', 'id="text-size-larger" checked'))
      const excess = await stage.page.evaluate(excessWidth)
      if (excess > 0) wide.push(`${label} by ${excess} px`)
    }
    expect(wide).toEqual([])
    await stage.close()
  })

  test('main targets are at least 60 px high', async () => {
    const stage = await openStage(browser, builtFiles(), 390)
    await stage.show(seniorPages[0]?.html ?? '')
    const low = await stage.page.evaluate(() =>
      [
        ...document.querySelectorAll(
          '.masthead__channels a, .search-field__button, .button, .district-grid a, .doors__door',
        ),
      ]
        .filter((node) => (node as HTMLElement).offsetParent !== null && node.getBoundingClientRect().height < 60)
        .map((node) => node.textContent?.trim()),
    )
    expect(low).toEqual([])
    await stage.close()
  })
})

test('text size and senior mode are remembered on the next page when script runs', async () => {
  const stage = await openStage(browser, builtFiles(), 1366)
  const html = pages[0]?.html ?? ''
  await stage.show(html)
  const standard = await stage.page.evaluate(() => getComputedStyle(document.documentElement).fontSize)
  await stage.page.getByRole('radio', { name: '特大' }).check()
  await stage.page.getByRole('checkbox', { name: '长者模式' }).check()
  await stage.show(html)
  const larger = await stage.page.evaluate(() => getComputedStyle(document.documentElement).fontSize)
  expect(Number.parseFloat(larger)).toBeGreaterThan(Number.parseFloat(standard))
  expect(await stage.page.getByRole('checkbox', { name: '长者模式' }).isChecked()).toBe(true)
  await stage.close()
})

function excessWidth(): number {
  return Math.max(0, document.documentElement.scrollWidth - window.innerWidth)
}

/** Visible text smaller than 22 px, or body text set tighter than 1.75. */
function smallText(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const small: string[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement
    if (
      !parent ||
      !node.textContent?.trim() ||
      !parent.checkVisibility() ||
      parent.closest('.visually-hidden, .skip-link')
    )
      continue
    const { fontSize, lineHeight } = getComputedStyle(parent)
    const size = Number.parseFloat(fontSize)
    const tight = parent.closest('.document-body p') && Number.parseFloat(lineHeight) / size < 1.75
    if (size < 22 || tight)
      small.push(`${parent.className || parent.tagName} ${fontSize} ${node.textContent.trim().slice(0, 12)}`)
  }
  return small
}
