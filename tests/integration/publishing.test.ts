import { dirname } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dayOf, type FoundByPath, type Publication } from '../../src/library/index.ts'
import { publicFiles } from '../../src/publishing/store/index.ts'
import type { PublicationRow } from '../../src/publishing/store/publicationRow.ts'
import { interpretationOf, news, paragraphs, policy } from '../engines/drafts.ts'
import {
  enter,
  enterAndPublish,
  makeWorld,
  publish,
  type Row,
  rowsOf,
  section,
  step,
  type World,
} from '../engines/world.ts'
import { type Engine, openPostgres } from '../support/engines.ts'
import { breakingWrite, everyRow } from '../support/libraryState.ts'
import { ask, startPublicServer } from '../support/public-server.ts'

let engine: Engine
let world: World
beforeAll(async () => {
  engine = await openPostgres()
  world = await makeWorld(engine)
  await section(engine.payload, { site: 'beijing', slug: 'digital', query: { types: 'news', topics: '0203' } })
  await section(engine.payload, { site: 'beijing', slug: 'schools', query: { types: 'news', topics: '11' } })
})
afterAll(() => engine.close())

const correct = async (id: string, data: object): Promise<void> => {
  await world.payload.update({
    collection: 'resources',
    id,
    data: data as never,
    depth: 0,
    user: world.people.editor as never,
    overrideAccess: false,
  })
}

const withdraw = (id: string) => step(world, world.people.publisher, id, { action: 'withdraw', comment: '内容有误。' })

async function publicationRow(identifier: string): Promise<PublicationRow> {
  const where = { identifier: { equals: identifier } }
  const row = await world.payload.db.findOne<PublicationRow>({ collection: 'publications', where })
  if (!row) throw new Error(`${identifier} is not published`)
  return row
}

const snapshotOf = async (identifier: string) => (await publicationRow(identifier)).snapshot as Publication

/** What the newest event of the resource says it touched. */
async function lastTouches(identifier: string, action: string): Promise<string[]> {
  const found = await world.payload.db.find<{ id: string; touches: string[] }>({
    collection: 'events',
    where: { and: [{ subject: { equals: identifier } }, { action: { equals: action } }] },
    sort: '-at',
    limit: 1,
    pagination: false,
  })
  return [...(found.docs[0]?.touches ?? [])].sort()
}

const on = async (site: string, path: string): Promise<FoundByPath | null> => world.reader(site).byPath(path)

describe('publish, correct, withdraw (M-001, M-020, M-035)', () => {
  it('a publication is in every section whose query it meets, and touches those', async () => {
    const { identifier } = await enterAndPublish(world, news())
    expect(await lastTouches(identifier, 'resource.published')).toEqual([
      `resource:${identifier}`,
      'section:beijing/digital',
      'section:beijing/news',
    ])
    const row = await publicationRow(identifier)
    expect(row.sites).toBe(';beijing;')
    const found = await on('beijing', row.path)
    expect(found?.kind === 'published' && [...found.sections].sort()).toEqual(['digital', 'news'])
    expect(await on('haidian', row.path)).toBeNull()
  })

  it('a correction that moves region and topic touches the sections it left as well as those it came to', async () => {
    const { id, identifier } = await enterAndPublish(world, news())
    const { path } = await publicationRow(identifier)
    await correct(id, { topic: '11', region: '110108' })
    await publish(world, id)
    expect(await lastTouches(identifier, 'resource.published')).toEqual([
      `resource:${identifier}`,
      'section:beijing/digital',
      'section:beijing/news',
      'section:beijing/schools',
      'section:haidian/news',
    ])
    expect((await publicationRow(identifier)).sites).toBe(';beijing;haidian;')
    expect(await on('haidian', path)).toMatchObject({ kind: 'published', sections: ['news'] })
    const left = await world.reader('beijing').inSection('digital', { page: 1, perPage: 100 })
    expect(left.items.map((item) => item.identifier)).not.toContain(identifier)
  })

  it('counts editions, also over a withdrawal, and keeps the first day of publication (OPS-TIME-01)', async () => {
    const { id, identifier } = await enterAndPublish(world, news({ title: '第一稿（示例）' }))
    const first = await snapshotOf(identifier)
    expect(first.edition).toBe(1)
    await correct(id, { title: '第二稿（示例）' })
    await publish(world, id)
    const second = await snapshotOf(identifier)
    expect(second).toMatchObject({ edition: 2, title: '第二稿（示例）', firstPublishedAt: first.firstPublishedAt })
    expect(second.publicUpdatedAt > first.publicUpdatedAt).toBe(true)
    await withdraw(id)
    await correct(id, { title: '第三稿（示例）' })
    await publish(world, id)
    const third = await snapshotOf(identifier)
    expect(third).toMatchObject({ edition: 3, path: first.path, firstPublishedAt: first.firstPublishedAt })
    expect(await on('beijing', first.path)).toMatchObject({
      kind: 'published',
      publication: { title: '第三稿（示例）' },
    })
  })

  it('a withdrawal touches every section that showed it and takes its text off every site', async () => {
    const { id, identifier } = await enterAndPublish(world, news({ title: '撤下前（示例）' }))
    const { path } = await publicationRow(identifier)
    await withdraw(id)
    expect(await lastTouches(identifier, 'resource.withdrawn')).toEqual([
      `resource:${identifier}`,
      'section:beijing/digital',
      'section:beijing/news',
    ])
    expect(await on('beijing', path)).toMatchObject({ kind: 'withdrawn', withdrawal: { title: '撤下前（示例）' } })
    expect(await on('haidian', path)).toBeNull()
    expect(JSON.stringify((await publicationRow(identifier)).snapshot)).not.toContain('推进会')
  })

  it('names who wrote and who approved, for auditors (JY-MD-22)', async () => {
    const { identifier } = await enterAndPublish(world, news())
    const { editor, reviewer } = world.people
    expect(await snapshotOf(identifier)).toMatchObject({ editor: editor.id, reviewer: reviewer.id })
  })

  it('a relation touches the page at its other end when it comes and when it goes (M-057)', async () => {
    const document = await enterAndPublish(world, policy())
    const interpretation = await enterAndPublish(world, interpretationOf(document.id))
    expect(await lastTouches(interpretation.identifier, 'resource.published')).toContain(
      `resource:${document.identifier}`,
    )
    await correct(document.id, { summary: '更正后的摘要。' })
    await publish(world, document.id)
    expect(await lastTouches(document.identifier, 'resource.published')).toContain(
      `resource:${interpretation.identifier}`,
    )
    await withdraw(interpretation.id)
    expect(await lastTouches(interpretation.identifier, 'resource.withdrawn')).toContain(
      `resource:${document.identifier}`,
    )
    expect(await rowsOf(world, 'publication-links', { source: { equals: interpretation.identifier } })).toBe(0)
  })
})

describe('two people at once (ZY-PUB-09)', () => {
  it('two clicks on publish are one publication, one event, one edition', async () => {
    const { id, identifier } = await enter(world, news())
    await step(world, world.people.editor, id, { action: 'submit' })
    await step(world, world.people.reviewer, id, { action: 'approve' })
    const clicks = Array.from({ length: 3 }, () => step(world, world.people.publisher, id, { action: 'publish' }))
    const outcomes = await Promise.allSettled(clicks)
    expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1)
    const published = { and: [{ subject: { equals: identifier } }, { action: { equals: 'resource.published' } }] }
    expect(await rowsOf(world, 'events', published)).toBe(1)
    expect((await snapshotOf(identifier)).edition).toBe(1)
  })
})

describe('uploads (SEC-WEB-05, JY-LIB-01)', () => {
  it('leave the house only while something published shows them', async () => {
    const picture = await upload('media', { alt: '会议现场（示例）' }, await png(), 'photo.png')
    const set = await upload('media', { alt: '流程图（示例）' }, await png(), 'chart.png')
    const form = await upload('attachments', { title: '申请表' }, PDF, 'form.pdf')
    const { id, identifier } = await enter(world, {
      ...news({ body: withPicture(set.id) }),
      image: picture.id,
      attachments: [form.id],
    })
    const names = [`pictures/${picture.filename}`, `pictures/${set.filename}`, `attachments/${form.filename}`]
    const server = await startPublicServer({ mediaFolder: uploadsFolder(), isPublicFile: publicFiles(world.payload) })
    const statuses = () => Promise.all(names.map(async (name) => (await ask(server.port, `/files/${name}`)).status))
    try {
      expect(await statuses()).toEqual([404, 404, 404])
      await publish(world, id)
      expect(await statuses()).toEqual([200, 200, 200])
      const { files } = (await publicationRow(identifier)) as PublicationRow & { files: string }
      expect(files.split(';').filter(Boolean).sort()).toEqual([...names].sort())
      await correct(id, { attachments: [] })
      await publish(world, id)
      expect(await statuses()).toEqual([200, 200, 404])
      await withdraw(id)
      expect(await statuses()).toEqual([404, 404, 404])
    } finally {
      await server.stop()
    }
  })

  const uploadsFolder = () => dirname(world.payload.collections.media?.config.upload.staticDir ?? '')
  const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\nxref\n0 1\ntrailer\n<<>>\n%%EOF\n')
  const png = () =>
    sharp({ create: { width: 40, height: 30, channels: 3, background: '#336699' } })
      .png()
      .toBuffer()

  async function upload(collection: 'media' | 'attachments', data: object, bytes: Buffer, name: string) {
    const row = await world.payload.create({
      collection,
      data: data as never,
      file: { data: bytes, name, mimetype: 'application/octet-stream', size: bytes.length },
      user: world.people.editor as never,
      overrideAccess: false,
    })
    return row as unknown as { id: string; filename: string }
  }

  function withPicture(id: string) {
    const state = paragraphs('办理流程见图。', '示例市于3月9日起实施，请居民按图办理。')
    const picture = { type: 'upload', relationTo: 'media', value: id, format: '', version: 3, fields: null }
    return { root: { ...state.root, children: [...state.root.children, picture] } }
  }
})

describe('one transaction: a write that breaks leaves the library as it was (design section 4, a write)', () => {
  /** Lets every write of the command break once, one after the other, and then the command succeed. */
  async function sweep(work: () => Promise<unknown>): Promise<number> {
    const before = await everyRow(world.payload)
    for (let position = 1; ; position += 1) {
      if (!(await breakingWrite(world.payload, position, work))) return position - 1
      expect(await everyRow(world.payload), `write ${position}`).toEqual(before)
    }
  }

  it('in every step of the review, in a correction and in a withdrawal', async () => {
    const { editor, reviewer, publisher } = world.people
    let row: Row | null = null
    const id = () => row?.id ?? ''
    const take = (person: typeof editor, action: 'submit' | 'reject' | 'approve' | 'publish' | 'withdraw') => () =>
      step(world, person, id(), { action, comment: '内容有误。' })
    const enterOne = async () => {
      row = await enter(world, news())
    }
    expect(await sweep(enterOne)).toBeGreaterThan(2)
    expect(await sweep(take(editor, 'submit'))).toBeGreaterThan(1)
    expect(await sweep(take(reviewer, 'reject'))).toBeGreaterThan(1)
    await step(world, editor, id(), { action: 'submit' })
    expect(await sweep(take(reviewer, 'approve'))).toBeGreaterThan(1)
    expect(await sweep(take(publisher, 'publish'))).toBeGreaterThan(3)
    expect(await sweep(() => correct(id(), { title: '更正稿（示例）', region: '110108' }))).toBeGreaterThan(1)
    await step(world, editor, id(), { action: 'submit' })
    await step(world, reviewer, id(), { action: 'approve' })
    expect(await sweep(take(publisher, 'publish'))).toBeGreaterThan(3)
    expect(await sweep(take(publisher, 'withdraw'))).toBeGreaterThan(3)
  })

  it('in a document that repeals another', async () => {
    const old = await enterAndPublish(world, policy())
    const { editor, reviewer, publisher } = world.people
    const { id } = await enter(world, { ...policy({ inForceFrom: dayOf(new Date()) }), repeals: [old.id] })
    await step(world, editor, id, { action: 'submit' })
    await step(world, reviewer, id, { action: 'approve' })
    expect(await sweep(() => step(world, publisher, id, { action: 'publish' }))).toBeGreaterThan(6)
    expect(await snapshotOf(old.identifier)).toMatchObject({ legalForce: 'repealed' })
  })

  it('in a change of a section', async () => {
    const id = await section(world.payload, { site: 'yanqing', slug: 'news', query: { types: 'news' } })
    const data = { query: { types: 'policyDocument' } }
    const change = () => world.payload.update({ collection: 'sections', id, data, overrideAccess: true })
    expect(await sweep(change)).toBeGreaterThan(2)
  })
})
