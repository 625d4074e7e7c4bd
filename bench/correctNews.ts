import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Published } from './publish.ts'

interface Account {
  email: string
  password: string
}

export interface RunningPlatform {
  port: number
  cmsPort: number
  dataDir: string
}

const TEAM = 'general-office'

/**
 * A team of the demonstration city that corrects one news item again and again through the admin's REST, as people
 * do: one writes and submits, another approves, a third publishes. Only the last step is what a bench measures.
 */
export async function newsTeam({
  port,
  cmsPort,
  dataDir,
}: RunningPlatform): Promise<() => Promise<() => Promise<Published>>> {
  const rest = `http://localhost:${cmsPort}/api`
  const accounts = JSON.parse(readFileSync(join(dataDir, 'demo-accounts.json'), 'utf8')) as Account[]
  const [editor, reviewer, publisher] = await Promise.all(
    ['editor', 'reviewer', 'publisher'].map((role) => signIn(rest, accounts, `${role}-${TEAM}@`)),
  )
  const news = await findNews(rest, editor)
  return async () => {
    const marker = `校验${Math.random().toString(36).slice(2, 10)}`
    const words = news.title.replace(/（校验.*）$/, '')
    const title = `${words}（${marker}）`
    await call(rest, `/resources/${news.id}?draft=true`, editor, 'PATCH', { title })
    await call(rest, `/resources/${news.id}/step`, editor, 'POST', { action: 'submit' })
    await call(rest, `/resources/${news.id}/step`, reviewer, 'POST', { action: 'approve' })
    return async () => {
      await call(rest, `/resources/${news.id}/step`, publisher, 'POST', { action: 'publish' })
      const site = `http://localhost:${port}`
      return { url: `${site}/news`, search: `${site}/search?q=${encodeURIComponent(words)}`, marker }
    }
  }
}

async function signIn(rest: string, accounts: Account[], start: string): Promise<string> {
  const account = accounts.find(({ email }) => email.startsWith(start))
  if (!account) throw new Error(`No demonstration account ${start}…: start with an empty data folder and DEMO=1`)
  const { token } = await call(rest, '/users/login', null, 'POST', account)
  return String(token)
}

async function findNews(rest: string, token: string | undefined): Promise<{ id: string; title: string }> {
  const query = 'where[type][equals]=news&where[reviewState][equals]=published&sort=-firstPublishedAt&limit=1&depth=0'
  const found = (await call(rest, `/resources?${query}`, token, 'GET', null)) as {
    docs: { id: string; title: string }[]
  }
  const [news] = found.docs
  if (!news) throw new Error('The team has no published news')
  return news
}

async function call(rest: string, path: string, token: string | null | undefined, method: string, body: unknown) {
  const response = await fetch(`${rest}${path}`, {
    method,
    headers: { 'Content-Type': 'application/json', ...(token ? { Authorization: `JWT ${token}` } : {}) },
    body: body === null ? null : JSON.stringify(body),
  })
  const answer = (await response.json()) as Record<string, unknown>
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${JSON.stringify(answer)}`)
  return answer
}
