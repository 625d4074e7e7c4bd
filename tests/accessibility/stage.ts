import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Result } from 'axe-core'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { buildAssets } from '../../src/web/templating/assets.ts'
import { TEMPLATES } from '../unit/templates/tree.ts'

declare global {
  interface Window {
    axe: typeof import('axe-core')
  }
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const ORIGIN = 'http://stage.localhost'
const POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'"

/** WCAG 2.2 A and AA, as axe-core tags them (A11Y-GB-05). */
export const WCAG_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

export interface Files {
  stylesheet: string
  script: string
}

/** The bytes a visitor of a site gets. */
export function builtFiles(): Files {
  const { stylesheet, script, files } = buildAssets(TEMPLATES, join(TEMPLATES, '../sites/haidian'), null)
  const textOf = (path: string) => files.get(path)?.body.toString() ?? ''
  return { stylesheet: textOf(stylesheet), script: textOf(script) }
}

export interface Stage {
  page: Page
  /** What the browser refused or failed at (Content Security Policy, script errors) since the stage was opened. */
  complaints: string[]
  /** Shows a document under the public pages' Content Security Policy; nothing leaves the machine. */
  show(html: string): Promise<void>
  /** Puts other content into `main` of the document on show: many small examples without as many page loads. */
  swap(html: string): Promise<void>
  /** Violations as `rule: selector`, of all WCAG 2.2 A and AA rules or of one rule alone. */
  violations(rule?: string): Promise<string[]>
  close(): Promise<void>
}

const report = (results: Result[]): string[] =>
  results.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))

async function serve(context: BrowserContext, files: Files, current: { html: string }): Promise<void> {
  await context.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url())
    if (pathname.endsWith('.css')) return route.fulfill({ contentType: 'text/css', body: files.stylesheet })
    if (pathname.endsWith('.js')) return route.fulfill({ contentType: 'text/javascript', body: files.script })
    if (pathname !== '/')
      return route.fulfill({ contentType: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' })
    const headers = { 'content-security-policy': POLICY }
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: current.html, headers })
  })
}

/** A browser page that only ever sees what the test gives it. */
export async function openStage(browser: Browser, files: Files, width: number): Promise<Stage> {
  const current = { html: '' }
  const context = await browser.newContext({ viewport: { width, height: 900 } })
  await serve(context, files, current)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', ({ message }) => complaints.push(message))
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  return {
    page,
    complaints,
    show: async (html) => {
      current.html = html
      await page.goto(`${ORIGIN}/`)
    },
    swap: (html) =>
      page.evaluate((content) => {
        const main = document.querySelector('main')
        if (main) main.innerHTML = content
      }, html),
    violations: async (rule) => {
      if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE)
      const runOnly = rule ? { type: 'rule' as const, values: [rule] } : { type: 'tag' as const, values: WCAG_TAGS }
      const { violations } = await page.evaluate(
        (only) => window.axe.run(document, { runOnly: only, resultTypes: ['violations'] }),
        runOnly,
      )
      return report(violations)
    },
    close: () => context.close(),
  }
}
