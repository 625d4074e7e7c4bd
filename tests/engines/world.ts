import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { inTransaction } from '../../src/cms/index.ts'
import { actorOf } from '../../src/identity/store/index.ts'
import type { ReaderFor } from '../../src/library/index.ts'
import { readerFor } from '../../src/publishing/store/index.ts'
import { type EditionDesk, takeStep } from '../../src/review/index.ts'
import { editionDesk } from '../../src/review/store/editionDesk.ts'
import type { Engine } from '../support/engines.ts'

export type Person = { id: string; collection: 'users'; role: string }
export type Row = Record<string, unknown> & { id: string; identifier: string; reviewState: string }

/** A small city on one engine: two owners, the people of the review, two sites with their sections. */
export interface World {
  engine: Engine
  payload: Payload
  city: { id: string; code: string }
  district: { id: string; code: string }
  people: Record<'editor' | 'reviewer' | 'publisher', Person>
  reader: ReaderFor
}

export async function makeWorld(engine: Engine): Promise<World> {
  const { payload } = engine
  const city = await organization(payload, {
    slug: 'zwfw',
    code: '11110000DEM0000011',
    region: '110000',
    site: 'beijing',
  })
  const district = await organization(payload, {
    slug: 'hdqzf',
    code: '11110108DEM0000012',
    region: '110108',
    site: 'haidian',
  })
  await section(payload, { site: 'beijing', slug: 'news', query: { types: 'news' } })
  await section(payload, { site: 'beijing', slug: 'policy', query: { types: 'policyDocument；interpretation' } })
  await section(payload, { site: 'haidian', slug: 'news', query: { types: 'news', regions: '110108' } })
  const people = {
    editor: await person(payload, 'editor', city.id),
    reviewer: await person(payload, 'reviewer', city.id),
    publisher: await person(payload, 'publisher', null),
  }
  return { engine, payload, city, district, people, reader: readerFor(payload) }
}

async function organization(payload: Payload, data: { slug: string; code: string; region: string; site: string }) {
  const row = await payload.create({
    collection: 'organizations',
    data: { ...data, name: `示例机构${data.slug}`, level: 'city' },
    overrideAccess: true,
  })
  return { id: String(row.id), code: data.code }
}

async function person(payload: Payload, role: string, organization: string | null): Promise<Person> {
  const row = await payload.create({
    collection: 'users',
    data: { name: role, role, organization, email: `${role}@example.gov.cn`, password: 'Yiku-2026-demo' },
    depth: 0,
    overrideAccess: true,
  })
  return { ...row, id: String(row.id), collection: 'users', role } as Person
}

interface SectionChoice {
  site: string
  slug: string
  query: Record<string, string>
}

export async function section(payload: Payload, { site, slug, query }: SectionChoice): Promise<string> {
  const texts = { name: slug, description: '测试栏目', columnType: 'topical' }
  const row = await payload.create({
    collection: 'sections',
    data: { site, slug, query, order: 1, ...texts },
    overrideAccess: true,
  })
  return String(row.id)
}

export const asPerson = ({ payload }: World, person: Person): Promise<PayloadRequest> =>
  createLocalReq({ user: person as never }, payload)

/** The editor enters a resource through the door that people use. */
export async function enter(world: World, data: object): Promise<Row> {
  const row = await world.payload.create({
    collection: 'resources',
    data: data as never,
    draft: true,
    depth: 0,
    user: world.people.editor as never,
    overrideAccess: false,
  })
  return row as unknown as Row
}

type Step = { action: 'submit' | 'reject' | 'approve' | 'publish' | 'withdraw'; comment?: string }

/** One step of the review, in one transaction, as the step endpoint takes it. */
export async function step(
  world: World,
  person: Person,
  id: string,
  { action, comment }: Step,
  tamper: (desk: EditionDesk) => EditionDesk = (desk) => desk,
): Promise<string> {
  const req = await asPerson(world, person)
  const actor = actorOf(req.user)
  if (!actor) throw new Error('nobody acts')
  const request = { resourceId: id, action, actor, comment: comment ?? null, now: new Date() }
  return inTransaction(req, () => takeStep(tamper(editionDesk(req)), request))
}

/** Everything between a draft and the public, by three people. */
export async function publish(world: World, id: string): Promise<void> {
  const { editor, reviewer, publisher } = world.people
  await step(world, editor, id, { action: 'submit' })
  await step(world, reviewer, id, { action: 'approve' })
  await step(world, publisher, id, { action: 'publish' })
}

export async function enterAndPublish(world: World, data: object): Promise<Row> {
  const row = await enter(world, data)
  await publish(world, row.id)
  return row
}

/** How many rows of a collection match. */
export async function rowsOf(world: World, collection: string, where: object): Promise<number> {
  const { totalDocs } = await world.payload.db.count({ collection: collection as never, where: where as never })
  return totalDocs
}
