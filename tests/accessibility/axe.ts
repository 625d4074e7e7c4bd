import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** WCAG 2.2 A and AA, as axe-core tags them (A11Y-GB-05). */
const WCAG_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

export interface Violation {
  rule: string
  target: string
}

/** Violations on the page as it stands, in the whole document or in the part that `within` selects. */
export async function violationsOn(page: Page, within: string | null = null): Promise<Violation[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE)
  return page.evaluate(
    async ([tags, selector]) => {
      const options = { runOnly: { type: 'tag' as const, values: tags }, resultTypes: ['violations' as const] }
      const { violations } = await window.axe.run(selector ?? document, options)
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => ({ rule: id, target: target.join(' ') })))
    },
    [WCAG_TAGS, within] as const,
  )
}

/** How far the page can be scrolled sideways (CSS pixels). */
export const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth))
