import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'

/** A browser window that notes what must never happen. */
export interface WatchedPage {
  page: Page
  /** Addresses asked for that are not this machine's. */
  outside: string[]
  /** Console errors and script failures. */
  complaints: string[]
  close(): Promise<void>
}

const isOurs = (url: string): boolean =>
  /^(data|blob|about):/.test(url) || /(^|\.)localhost$/.test(new URL(url).hostname)

/** A fresh window: no cookies of anybody else. Requests that leave the machine are noted and refused. */
export async function openWatched(browser: Browser, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1366, height: 900 }, ...options })
  const outside: string[] = []
  await refuseOutside(context, outside)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', ({ message }) => complaints.push(message))
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  return { page, outside, complaints, close: () => context.close() }
}

async function refuseOutside(context: BrowserContext, outside: string[]): Promise<void> {
  context.on('request', (request) => {
    if (!isOurs(request.url())) outside.push(request.url())
  })
  await context.route(
    (url) => !isOurs(url.href),
    (route) => route.abort(),
  )
}
