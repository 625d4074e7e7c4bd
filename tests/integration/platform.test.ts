import { rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import pg from 'pg'
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest'
import { openEmbeddedPostgres, runningEmbeddedPostgres } from '../../src/platform/embedded-postgres/index.ts'
import { silentLog } from '../../src/platform/lineLog.ts'
import { news } from '../engines/drafts.ts'
import { startTestPostgres, temporaryFolder } from '../support/database.ts'
import { ask } from '../support/public-server.ts'
import { built, freePort, type Started, startBuilt } from '../support/startedPlatform.ts'

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 })

const started: Started[] = []
const folders: string[] = []
const folder = (purpose: string): string => {
  const made = temporaryFolder(purpose)
  folders.push(made)
  return made
}
afterEach(async () => {
  for (const one of started.splice(0)) await one.kill()
})
afterAll(async () => {
  for (const one of folders) await rm(one, { recursive: true, force: true })
})

async function run(entry: string, args: string[], env: Record<string, string>): Promise<Started> {
  const one = startBuilt(await built(entry), args, env)
  started.push(one)
  return one
}

const stop = (one: Started): Promise<number | null> => {
  one.child.kill('SIGTERM')
  return one.ended
}

/** What an operator reads; the log's lines are for machines. */
const sentences = (one: Started): string[] =>
  one
    .words()
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('{'))

describe('killed while people publish (issue 2; design section 7: it loses nothing when killed)', () => {
  const dataDir = folder('killed')
  const ports = { public: 0, admin: 0 }
  const WANTED = 20
  /** After so many acknowledged publishes the platform is killed, a random moment later. */
  const KILLED_AFTER = [2, 7, 13]
  const RANDOM_MS = 500
  let platform: Started
  const acknowledged: { title: string; identifier: string }[] = []

  const startPlatform = async (): Promise<void> => {
    const env = { DATA_DIR: dataDir, PORT: String(ports.public), CMS_PORT: String(ports.admin), DEMO: '0' }
    platform = await run('tests/support/platform-child.ts', [], env)
    await platform.says(/^open$/m)
  }

  const post = async (path: string, token: string | null, body: object): Promise<Record<string, unknown>> => {
    const headers = { 'content-type': 'application/json', ...(token ? { authorization: `JWT ${token}` } : {}) }
    const url = `http://127.0.0.1:${ports.admin}/api${path}`
    const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })
    const json = (await answer.json()) as Record<string, unknown>
    if (!answer.ok) throw new Error(`${path} ${answer.status} ${JSON.stringify(json)}`)
    return json
  }

  const logIn = async (role: string): Promise<string> =>
    String((await post('/users/login', null, { email: `${role}@example.gov.cn`, password: 'Yiku-2026-demo' })).token)

  const publishOne = async (tokens: Record<string, string>, title: string): Promise<void> => {
    const { doc } = (await post('/resources?draft=true', tokens.editor ?? '', news({ title }))) as {
      doc: { id: string; identifier: string }
    }
    for (const [role, action] of [
      ['editor', 'submit'],
      ['reviewer', 'approve'],
      ['publisher', 'publish'],
    ] as const)
      await post(`/resources/${doc.id}/step`, tokens[role] ?? '', { action })
    acknowledged.push({ title, identifier: doc.identifier })
  }

  const page = async (path: string): Promise<string> =>
    (await ask(ports.public, path, { host: 'beijing.localhost' })).body.toString()

  it('no acknowledged publish is lost, kept pages catch up, and SIGTERM stops it with its database in time', async () => {
    Object.assign(ports, { public: await freePort(), admin: await freePort() })
    await startPlatform()
    const tokens = Object.fromEntries(
      await Promise.all(['editor', 'reviewer', 'publisher'].map(async (role) => [role, await logIn(role)] as const)),
    )
    const killAt = new Set(KILLED_AFTER)
    for (let attempt = 1; acknowledged.length < WANTED; attempt += 1) {
      if (killAt.delete(acknowledged.length))
        setTimeout(() => platform.child.kill('SIGKILL'), Math.random() * RANDOM_MS)
      const lookAndPublish = async () => {
        await page('/news')
        await publishOne(tokens, `第${attempt}次发布（示例）`)
      }
      await lookAndPublish().catch(async (error: Error) => {
        // Only a kill may come between: `fetch` then throws a TypeError, `node:http` an error with a code.
        if (!(error instanceof TypeError || 'code' in error)) throw error
        await platform.ended
        await startPlatform()
      })
    }
    await platform.kill()
    await startPlatform()
    const titles = acknowledged.map(({ title }) => title)
    const missing = async () => {
      const lists = (await page('/news')) + (await page('/news/page-2'))
      return titles.filter((title) => !lists.includes(title))
    }
    await expect.poll(missing, { timeout: 20_000 }).toEqual([])
    const feed = await page('/feed.xml')
    expect(titles.filter((title) => !feed.includes(title))).toEqual([])
    expect(await stop(platform)).toBe(0)
    expect(runningEmbeddedPostgres(dataDir)).toBeNull()
  })

  it('the events are one unbroken chain, and `npm run verify` names the first that was changed (SEC-AUD-03)', async () => {
    const database = await openEmbeddedPostgres({ dataDir, log: silentLog })
    const client = new pg.Client({ connectionString: database.uri })
    await client.connect()
    try {
      const env = { DATA_DIR: dataDir, DATABASE_URI: database.uri }
      const sound = await run('scripts/verify.ts', [], env)
      expect(await sound.ended, sound.words()).toBe(0)
      const { rows } = await client.query(`SELECT count(*) FROM events WHERE action = 'resource.published' AND seq > 0`)
      expect(Number(rows[0].count)).toBeGreaterThanOrEqual(WANTED)
      await client.query(`UPDATE events SET subject = overlay(subject placing 'X' from 1) WHERE seq = 17`)
      const broken = await run('scripts/verify.ts', [], env)
      expect(await broken.ended).toBe(1)
      expect(broken.words()).toContain('第 17 条')
    } finally {
      await client.end()
      await database.stop()
    }
  })
})

describe('starts that must be refused, in one sentence (issue 2, point 1)', () => {
  const web = async (dataDir: string, port: number): Promise<Started> =>
    run('src/main.ts', ['--role', 'web'], { DATA_DIR: dataDir, PORT: String(port), DEMO: '0' })

  it('the second on a data folder in use, which goes on undisturbed', async () => {
    const dataDir = folder('twice')
    const port = await freePort()
    const first = await web(dataDir, port)
    await first.says(/十七个站点/)
    const second = await web(dataDir, await freePort())
    expect(await second.ended).toBe(1)
    expect(sentences(second)).toHaveLength(1)
    expect(sentences(second)[0]).toContain(String(first.child.pid))
    expect((await ask(port, '/healthz')).status).toBe(200)
    expect(await stop(first)).toBe(0)
    expect(runningEmbeddedPostgres(dataDir)).toBeNull()
  })

  it('one whose port is taken', async () => {
    const port = await freePort()
    const holder = createServer().listen(port)
    const refused = await web(folder('port'), port)
    expect(await refused.ended).toBe(1)
    expect(sentences(refused)).toEqual([expect.stringContaining(`端口 ${port} 已被占用`)])
    holder.close()
  })
})

describe('two processes on one empty database (issue 2, point 3)', () => {
  it('both come up, and its schema is made once', async () => {
    const database = await startTestPostgres()
    const port = await freePort()
    try {
      const common = { DATABASE_URI: database.uri, PAYLOAD_SECRET: 'the same secret for both of the two processes' }
      const web = await run('src/main.ts', ['--role', 'web'], {
        ...common,
        DATA_DIR: folder('web'),
        PORT: String(port),
      })
      const worker = await run('src/main.ts', ['--role', 'worker'], { ...common, DATA_DIR: folder('worker') })
      await Promise.all([web.says(/十七个站点/), worker.says(/十七个站点/)])
      expect((await ask(port, '/', { host: 'beijing.localhost' })).status).toBe(200)
      const client = new pg.Client({ connectionString: database.uri })
      await client.connect()
      const { rows } = await client.query('SELECT name, count(*) FROM payload_migrations GROUP BY name')
      const sections = await client.query('SELECT site, slug FROM sections GROUP BY site, slug HAVING count(*) > 1')
      await client.end()
      expect(rows.length).toBeGreaterThan(0)
      expect(rows.filter(({ count }) => Number(count) !== 1)).toEqual([])
      expect(sections.rows).toEqual([])
      expect(await Promise.all([stop(web), stop(worker)])).toEqual([0, 0])
    } finally {
      for (const one of started.splice(0)) await one.kill()
      await database.stop()
    }
  })
})
