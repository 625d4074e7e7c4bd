import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Router } from 'express'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { adminApp } from '../../../src/cms/http/adminApp.ts'
import { livePins, liveTerms, provideTermEffect } from '../../../src/search/store/index.ts'
import { news } from '../../engines/drafts.ts'
import { enterAndPublish, makeWorld, rowsOf, type World } from '../../engines/world.ts'
import { openPostgres } from '../../support/engines.ts'
import { breakingWrite } from '../../support/libraryState.ts'

type Who = 'editor' | 'publisher' | 'reviewer'
type Doc = { id: string; state: string; title: string; from: string; trail: { at: string; by: string; step: string }[] }

let world: World
let server: Server
let origin: string
const tokens = new Map<Who, string>()

beforeAll(async () => {
  world = await makeWorld(await openPostgres())
  server = createServer(adminApp(Promise.resolve(world.payload.config), Router())).listen(0, '127.0.0.1')
  await once(server, 'listening')
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  for (const who of ['editor', 'publisher', 'reviewer'] as const) {
    const { body } = await ask(null, 'POST', 'users/login', {
      email: `${who}@example.gov.cn`,
      password: 'Yiku-2026-demo',
    })
    tokens.set(who, (body as unknown as { token: string }).token)
  }
})
afterAll(async () => {
  server?.close()
  await world?.engine.close()
})

async function ask(who: Who | null, method: string, path: string, data: object | null = null) {
  const headers = { 'Content-Type': 'application/json', ...(who ? { Authorization: `JWT ${tokens.get(who)}` } : {}) }
  const content = data ? { body: JSON.stringify(data) } : {}
  const response = await fetch(`${origin}/api/${path}`, { method, headers, ...content })
  const body = (await response.json()) as { doc: Doc; state: string; reasons?: { code: string }[] }
  return { status: response.status, body, codes: (body.reasons ?? []).map(({ code }) => code) }
}

const line = (from: string, to: string) => ({ kind: 'thesaurus', from, direction: '>', to })
const draft = async (data: object, collection = 'search-terms'): Promise<Doc> => {
  const { status, body } = await ask('editor', 'POST', collection, data)
  expect(status, JSON.stringify(body)).toBe(201)
  return body.doc
}
const step = (who: Who, { id, trail }: Doc, action: string, collection = 'search-terms') =>
  ask(who, 'POST', `${collection}/${id}/step`, { action, seen: trail.at(-1)?.at ?? null })
const eventsOf = (doc: Doc) => rowsOf(world, 'events', { subject: { equals: doc.id } })

describe('a search term: draft → live → retired (M-073)', () => {
  it('is a draft of its writer, whatever the request claims, and no visitor finds by it', async () => {
    const doc = await draft({ ...line(' 房本；房产证 ', '不动产权证书'), state: 'live', trail: [], title: 'x' })
    expect(doc).toMatchObject({ state: 'draft', title: '房本、房产证 → 不动产权证书', from: '房本；房产证' })
    expect(doc.trail).toMatchObject([{ step: 'written', by: world.people.editor.id }])
    expect((await liveTerms(world.payload)).lines).toEqual([])
  })

  it('is made live by another person, and its words are fixed from then on', async () => {
    const doc = await draft(line('上户口', '出生登记'))
    expect((await step('editor', doc, 'release')).codes).toContain('not-permitted')
    expect((await step('reviewer', doc, 'release')).status).toBe(404)
    expect((await step('publisher', doc, 'release')).body.state).toBe('live')
    const { lines } = await liveTerms(world.payload)
    expect(lines).toContainEqual({ from: ['上户口'], direction: '>', to: ['出生登记'] })
    expect((await ask('editor', 'PATCH', `search-terms/${doc.id}`, { from: '别的' })).status).toBe(403)
    expect((await step('publisher', doc, 'retire')).body.state).toBe('retired')
    expect((await liveTerms(world.payload)).lines).toEqual([])
  })

  it('is not made live when its words changed after the publisher looked', async () => {
    const seen = await draft(line('驾照', '机动车驾驶证'))
    const changed = await ask('editor', 'PATCH', `search-terms/${seen.id}`, { to: '行驶证' })
    expect((await step('publisher', seen, 'release')).codes).toEqual(['changed-meanwhile'])
    expect((await step('publisher', changed.body.doc, 'release')).status).toBe(200)
  })

  it('is not made live by whoever wrote it, not even after a change of role (four eyes, SEC-AC-02)', async () => {
    const doc = await draft(line('低保', '最低生活保障'))
    const { editor } = world.people
    const asRole = (data: object) =>
      world.payload.update({ collection: 'users', id: editor.id, data: data as never, overrideAccess: true })
    await asRole({ role: 'publisher', organization: null })
    const { codes } = await step('editor', doc, 'release')
    await asRole({ role: 'editor', organization: world.city.id })
    expect(codes).toEqual(['writer-releases'])
  })

  it('is refused with faulty words, every reason named', async () => {
    const { status, body } = await ask('editor', 'POST', 'search-terms', line('！！', ''))
    expect(status).toBe(400)
    const messages = (body as unknown as { errors: { data: { errors: unknown[] } }[] }).errors[0]?.data.errors
    expect(messages).toHaveLength(2)
  })

  it('two publishers at once make it live once', async () => {
    const doc = await draft(line('医保卡', '社会保障卡'))
    const answers = await Promise.all([step('publisher', doc, 'release'), step('publisher', doc, 'release')])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422])
    expect(await eventsOf(doc)).toBe(2)
  })
})

describe('every change is on the record, in its own transaction (M-036)', () => {
  it('one event for each change, touching no stored page', async () => {
    const doc = await draft(line('公交卡', '市政交通一卡通'))
    await step('publisher', doc, 'release')
    const found = await world.payload.db.find<{ id: string; action: string; touches: string[]; detail: object }>({
      collection: 'events',
      where: { subject: { equals: doc.id } },
      sort: 'at',
      pagination: false,
    })
    expect(found.docs.map(({ action }) => action)).toEqual(['searchTerm.changed', 'searchTerm.changed'])
    expect(found.docs.map(({ touches }) => touches)).toEqual([[], []])
    expect(found.docs.at(-1)?.detail).toMatchObject({ state: 'live', previousState: 'draft' })
  })

  it('a change that fails late leaves neither term nor event', async () => {
    const before = [await rowsOf(world, 'search-terms', {}), await rowsOf(world, 'events', {})]
    const make = () =>
      world.payload.create({ collection: 'search-terms', data: line('甲乙', '丙丁') as never, overrideAccess: true })
    let position = 1
    while (await breakingWrite(world.payload, position, make)) {
      expect([await rowsOf(world, 'search-terms', {}), await rowsOf(world, 'events', {})]).toEqual(before)
      position += 1
    }
    expect(position).toBeGreaterThan(2)
  })
})

describe('pinned answers (M-073)', () => {
  it('are named by address, kept by identifier, and hold on their days once live', async () => {
    const { identifier } = await enterAndPublish(world, news())
    const { docs } = await world.payload.db.find<{ id: string; path: string }>({
      collection: 'publications',
      where: { identifier: { equals: identifier } },
    })
    const address = `https://any.example${docs[0]?.path}?from=x`
    const pin = { queries: '国庆放假\n放假安排', publications: address, from: '2026-11-01', until: '2026-11-30' }
    const doc = await draft(pin, 'pinned-answers')
    expect(await livePins(world.payload, '2026-11-22')).toEqual([])
    expect((await step('publisher', doc, 'release', 'pinned-answers')).body.state).toBe('live')
    const expected = [{ queries: ['国庆放假', '放假安排'], identifiers: [identifier] }]
    expect(await livePins(world.payload, '2026-11-22')).toEqual(expected)
    expect(await livePins(world.payload, '2026-12-01')).toEqual([])
  })

  it('name only what is public', async () => {
    const pin = { queries: '放假', publications: 'https://any.example/news/nowhere' }
    expect((await ask('editor', 'POST', 'pinned-answers', pin)).status).toBe(400)
  })
})

describe('the effect of a draft', () => {
  const effect = {
    judged: { queries: 1, before: { mrr: 1, ndcg: 1 }, after: { mrr: 1, ndcg: 1 }, changed: [] },
    own: [],
  }

  it('is told by whoever has an index, asked with the line alone', async () => {
    const doc = await draft(line('绿本本', '样例证书'))
    const asked: unknown[] = []
    const takeBack = provideTermEffect(async (added) => {
      asked.push(added.lines)
      return effect
    })
    expect((await ask('publisher', 'POST', `search-terms/${doc.id}/effect`)).body).toEqual({ ...effect, hints: [] })
    expect((await ask('reviewer', 'POST', `search-terms/${doc.id}/effect`)).status).toBe(404)
    takeBack()
    expect(asked).toEqual([[{ from: ['绿本本'], direction: '>', to: ['样例证书'] }]])
  })

  it('cannot be told where no search runs: 503 and a plain sentence', async () => {
    const doc = await draft(line('转学', '学籍转接'))
    const { status, body } = await ask('editor', 'POST', `search-terms/${doc.id}/effect`)
    expect([status, (body as unknown as { code: string }).code]).toEqual([503, 'unavailable'])
    expect((await ask(null, 'POST', `search-terms/${doc.id}/effect`)).status).toBe(401)
  })
})
