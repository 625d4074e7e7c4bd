import { expect, inject } from 'vitest'
import { ask } from '../support/public-server.ts'

/** What a visitor of a site gets for an address. */
export async function visit(site: string, path: string): Promise<{ status: number; text: string }> {
  const { port } = inject('system')
  const answer = await ask(port, path, { host: `${site}.localhost:${port}` })
  return { status: answer.status, text: answer.body.toString() }
}

export const publicUrl = (site: string, path = '/'): string =>
  `http://${site}.localhost:${inject('system').port}${path}`

/** Generous on a busy machine; how fast it really is, `npm run bench` measures. */
const SOON = { timeout: 30_000, interval: 250 }

/** Waits until a visitor reads `words` on the page. */
export const untilShown = (site: string, path: string, words: string): Promise<void> =>
  expect.poll(async () => (await visit(site, path)).text.includes(words), SOON).toBe(true)

export const untilStatus = (site: string, path: string, status: number): Promise<void> =>
  expect.poll(async () => (await visit(site, path)).status, SOON).toBe(status)

/** The address behind a title in a list. */
export async function addressOf(site: string, list: string, title: string): Promise<string> {
  const { text } = await visit(site, list)
  const links = [...text.matchAll(/<a\b[^>]*href="([^"]+)"[^>]*>([\s\S]*?)<\/a>/g)]
  const link = links.find(([, , words]) => words?.replace(/<[^>]+>/g, '').includes(title))
  if (!link?.[1]) throw new Error(`“${title}” is not linked from ${site}${list}`)
  return new URL(link[1], publicUrl(site)).pathname
}
