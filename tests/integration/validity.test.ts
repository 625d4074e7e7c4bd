import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dayOf, type LegalForce, type Publication } from '../../src/library/index.ts'
import { fixedClock } from '../../src/platform/clock.ts'
import { keepValidity } from '../../src/publishing/jobs/keepValidity.ts'
import type { PublicationRow } from '../../src/publishing/store/publicationRow.ts'
import { policy } from '../engines/drafts.ts'
import { enterAndPublish, makeWorld, publish, type Row, step, type World } from '../engines/world.ts'
import { type Engine, openPostgres } from '../support/engines.ts'
import { everyRow } from '../support/libraryState.ts'

const DAY_MS = 86_400_000
/** Days from today, in Beijing; a clock at noon of that day. */
const inDays = (days: number): string => dayOf(new Date(Date.now() + days * DAY_MS))
const noonOf = (day: string) => fixedClock(`${day}T04:00:00Z`)

let engine: Engine
let world: World
beforeAll(async () => {
  engine = await openPostgres()
  world = await makeWorld(engine)
})
afterAll(() => engine.close())

async function publicationRow({ identifier }: Row): Promise<PublicationRow & { legalForce: LegalForce | null }> {
  const where = { identifier: { equals: identifier } }
  const row = await world.payload.db.findOne<PublicationRow>({ collection: 'publications', where })
  if (!row) throw new Error(`${identifier} is not published`)
  return row as PublicationRow & { legalForce: LegalForce | null }
}

const snapshotOf = async (row: Row) => (await publicationRow(row)).snapshot as Publication

/** The record in the library: as it is published, and as its newest edition has it. */
async function recordOf({ id }: Row): Promise<{ published: Partial<Publication>; newest: Partial<Publication> }> {
  const find = (draft: boolean) =>
    world.payload.findByID({ collection: 'resources', id, draft, depth: 0, overrideAccess: true })
  const [published, newest] = [await find(false), await find(true)]
  return { published: published as Partial<Publication>, newest: newest as Partial<Publication> }
}

/** A document that says from which day it does something to another one. */
const stating = (relation: 'repeals' | 'amends', target: Row, inForceFrom: string) => ({
  ...policy({ inForceFrom, documentDate: '2026-03-02' }),
  [relation]: [target.id],
})

async function eventsOf({ identifier }: Row): Promise<{ touches: string[]; detail: Record<string, unknown> }[]> {
  const { docs } = await world.payload.db.find<{ id: string; touches: string[]; detail: Record<string, unknown> }>({
    collection: 'events',
    where: { and: [{ subject: { equals: identifier } }, { action: { equals: 'resource.validityChanged' } }] },
    limit: 0,
    pagination: false,
  })
  return docs
}

describe('a document that says something about another one (XX-POL-03, ZY-PUB-02)', () => {
  it.each([
    ['repeals', 'repealed'],
    ['amends', 'amended'],
  ] as const)('%s: its target is %s at once, in the publication, the list and the record', async (relation, force) => {
    const target = await enterAndPublish(world, policy())
    const before = await snapshotOf(target)
    await enterAndPublish(world, stating(relation, target, inDays(0)))
    const { legalForce, summaryView, snapshot } = await publicationRow(target)
    expect([legalForce, summaryView.legalForce, (snapshot as Publication).legalForce]).toEqual([force, force, force])
    expect(snapshot).toMatchObject({
      inForceUntil: force === 'repealed' ? inDays(0) : null,
      body: before.body,
      edition: before.edition,
      firstPublishedAt: before.firstPublishedAt,
    })
    const { published, newest } = await recordOf(target)
    expect([published.legalForce, newest.legalForce]).toEqual([force, force])
    const page = await world.reader('beijing').byPath(before.path)
    expect(page).toMatchObject({ kind: 'published', publication: { legalForce: force } })
  })

  it('tells who pulls changes: the day of the last change moves (JY-API-04)', async () => {
    const target = await enterAndPublish(world, policy())
    const before = await snapshotOf(target)
    await enterAndPublish(world, stating('repeals', target, inDays(0)))
    expect((await snapshotOf(target)).publicUpdatedAt > before.publicUpdatedAt).toBe(true)
  })

  it('touches the page of its target and the sections that list it', async () => {
    const target = await enterAndPublish(world, policy())
    const statement = await enterAndPublish(world, stating('repeals', target, inDays(0)))
    const { docs } = await world.payload.db.find<{ id: string; touches: string[] }>({
      collection: 'events',
      where: { and: [{ subject: { equals: statement.identifier } }, { action: { equals: 'resource.published' } }] },
    })
    expect(docs[0]?.touches).toEqual(
      expect.arrayContaining([`resource:${target.identifier}`, 'section:beijing/policy']),
    )
  })

  it('a correction of the target that waited does not bring the old validity back', async () => {
    const target = await enterAndPublish(world, policy())
    await world.payload.update({
      collection: 'resources',
      id: target.id,
      data: { summary: '等待审核的更正。' },
      user: world.people.editor as never,
      overrideAccess: false,
    })
    await step(world, world.people.editor, target.id, { action: 'submit' })
    await enterAndPublish(world, stating('repeals', target, inDays(0)))
    const { published, newest } = await recordOf(target)
    expect(published).toMatchObject({ legalForce: 'repealed', summary: expect.stringContaining('便民服务点') })
    expect(newest).toMatchObject({ legalForce: 'repealed', summary: '等待审核的更正。', reviewState: 'submitted' })
    await step(world, world.people.reviewer, target.id, { action: 'approve' })
    await step(world, world.people.publisher, target.id, { action: 'publish' })
    expect(await snapshotOf(target)).toMatchObject({ legalForce: 'repealed', summary: '等待审核的更正。', edition: 2 })
  })

  it('what is over stays over', async () => {
    const target = await enterAndPublish(world, policy())
    await enterAndPublish(world, stating('repeals', target, inDays(0)))
    await enterAndPublish(world, stating('amends', target, inDays(0)))
    expect(await snapshotOf(target)).toMatchObject({ legalForce: 'repealed' })
  })
})

describe('the day comes (XX-POL-02)', () => {
  it('a repeal stated for later takes effect on its day, not before', async () => {
    const target = await enterAndPublish(world, policy())
    const day = inDays(10)
    const statement = await enterAndPublish(world, stating('repeals', target, day))
    expect(await snapshotOf(target)).toMatchObject({ legalForce: 'in-force' })
    await keepValidity(world.payload, noonOf(inDays(9)))
    expect(await snapshotOf(target)).toMatchObject({ legalForce: 'in-force' })
    await keepValidity(world.payload, noonOf(day))
    expect(await snapshotOf(target)).toMatchObject({ legalForce: 'repealed', inForceUntil: day })
    const [event] = await eventsOf(statement)
    expect(event?.touches).toEqual(expect.arrayContaining([`resource:${target.identifier}`, 'section:beijing/policy']))
  })

  it('what was not yet in force enters into force', async () => {
    const day = inDays(20)
    const row = await enterAndPublish(world, policy({ legalForce: 'not-yet-in-force', inForceFrom: day }))
    await keepValidity(world.payload, noonOf(inDays(19)))
    expect(await snapshotOf(row)).toMatchObject({ legalForce: 'not-yet-in-force' })
    await keepValidity(world.payload, noonOf(day))
    expect(await snapshotOf(row)).toMatchObject({ legalForce: 'in-force' })
    expect((await recordOf(row)).newest).toMatchObject({ legalForce: 'in-force' })
    expect(await eventsOf(row)).toMatchObject([{ detail: { from: 'not-yet-in-force', to: 'in-force' } }])
  })

  it('what ends on a day has lapsed on that day', async () => {
    const day = inDays(30)
    const row = await enterAndPublish(world, policy({ inForceUntil: day }))
    await keepValidity(world.payload, noonOf(inDays(29)))
    expect(await snapshotOf(row)).toMatchObject({ legalForce: 'in-force' })
    await keepValidity(world.payload, noonOf(day))
    expect(await snapshotOf(row)).toMatchObject({ legalForce: 'lapsed', inForceUntil: day })
  })

  it('a look that finds nothing due writes nothing, not even in a record', async () => {
    const today = noonOf(inDays(40))
    await keepValidity(world.payload, today)
    const before = await everyRow(world.payload)
    expect(await keepValidity(world.payload, today)).toBe(0)
    expect(await everyRow(world.payload)).toEqual(before)
  })

  it('two looks at once change each document once', async () => {
    const day = inDays(50)
    const rows = [await enterAndPublish(world, policy({ inForceUntil: day }))]
    const looks = await Promise.all([1, 2, 3].map(() => keepValidity(world.payload, noonOf(day))))
    expect(looks.reduce((sum, changed) => sum + changed, 0)).toBe(rows.length)
    for (const row of rows) expect(await eventsOf(row)).toHaveLength(1)
  })

  it('a correction published while a look is under way is not undone by it', async () => {
    const day = inDays(60)
    const row = await enterAndPublish(world, policy({ inForceUntil: day }))
    await world.payload.update({
      collection: 'resources',
      id: row.id,
      data: { summary: '同时发布的更正。' },
      user: world.people.editor as never,
      overrideAccess: false,
    })
    await Promise.all([publish(world, row.id), ...[1, 2, 3, 4].map(() => keepValidity(world.payload, noonOf(day)))])
    expect(await snapshotOf(row)).toMatchObject({ summary: '同时发布的更正。', edition: 2 })
    await keepValidity(world.payload, noonOf(day))
    expect(await snapshotOf(row)).toMatchObject({ summary: '同时发布的更正。', legalForce: 'lapsed' })
  })
})
