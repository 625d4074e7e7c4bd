import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { buildDemonstrationCity } from '../../src/demonstration/build.ts'
import { dayOf, type Publication, parseIdentifier } from '../../src/library/index.ts'
import { projectRoot } from '../../src/platform/projectRoot.ts'
import { loadSiteRegistry } from '../../src/sites/index.ts'
import { startTestPostgres, type TestDatabase } from '../support/database.ts'
import { built, type Started, startBuilt } from '../support/startedPlatform.ts'

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 })

const wanted = buildDemonstrationCity({
  today: dayOf(new Date()),
  sites: [...loadSiteRegistry(`${projectRoot}/sites`).sites],
})

let database: TestDatabase
let client: pg.Client
let program: string
beforeAll(async () => {
  database = await startTestPostgres()
  client = new pg.Client({ connectionString: database.uri })
  await client.connect()
  program = await built('scripts/seed.ts')
})
afterAll(async () => {
  await client.end()
  await database.stop()
})

const seeding = (): Started => startBuilt(program, [], { DATABASE_URI: database.uri, DATA_DIR: database.folder })

async function rows<Row extends object>(query: string): Promise<Row[]> {
  return (await client.query<Row>(query)).rows
}

/** 0 while the table is not there yet. */
async function countOf(table: string): Promise<number> {
  const [{ present } = { present: null }] = await rows<{ present: string | null }>(
    `SELECT to_regclass('${table}') present`,
  )
  if (present === null) return 0
  return Number((await rows<{ count: string }>(`SELECT count(*) FROM ${table}`))[0]?.count)
}

/** Seeds until the table has so many rows, and is killed without a word. */
async function killedAt(table: string, many: number): Promise<void> {
  const process = seeding()
  while ((await countOf(table)) < many) {
    if (process.child.exitCode !== null) throw new Error(`Seeding ended early:\n${process.words()}`)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  await process.kill()
}

describe('seeding the demonstration city (issue 2, points 1 and 8)', () => {
  it('goes on where it was killed and leaves a complete city without duplicates', async () => {
    await killedAt('media', 5)
    await killedAt('resources', 200)
    expect(await countOf('resources')).toBeLessThan(wanted.resources.length)
    const started = performance.now()
    const last = seeding()
    expect(await last.ended, last.words()).toBe(0)
    console.info(`seeding the rest took ${((performance.now() - started) / 1000).toFixed(1)} s`)

    const externalIds = (await rows<{ external_id: string }>('SELECT external_id FROM resources')).map(
      (row) => row.external_id,
    )
    expect(externalIds.sort()).toEqual(wanted.resources.map((resource) => resource.externalId).sort())
    const states = await rows<{ review_state: string; count: string }>(
      'SELECT review_state, count(*) FROM resources GROUP BY 1',
    )
    for (const { review_state, count } of states)
      expect(Number(count), review_state).toBe(wanted.resources.filter(({ state }) => state === review_state).length)
    expect(await countOf('users')).toBe(wanted.users.length)
    expect(await countOf('organizations')).toBe(wanted.organizations.length)
    expect(await countOf('media')).toBe(wanted.images.length)
    expect(await countOf('attachments')).toBe(wanted.attachments.length)
  })

  it('publishes what is to be public, once each', async () => {
    const live = wanted.resources.filter(({ state }) => state === 'published' || state === 'withdrawn')
    expect(await countOf('publications')).toBe(live.length)
    const carried = `SELECT snapshot FROM publications WHERE snapshot::text LIKE '%/files/attachments/%'`
    const attached = (await rows<{ snapshot: Publication }>(carried)).flatMap(({ snapshot }) => snapshot.attachments)
    expect(attached.map(({ title }) => title).sort()).toEqual(wanted.attachments.map(({ title }) => title).sort())
    const orphans = await rows(
      'SELECT identifier FROM placements WHERE identifier NOT IN (SELECT identifier FROM publications)',
    )
    expect(orphans).toEqual([])
    const migrated = `SELECT subject FROM events WHERE action = 'resource.migrated' GROUP BY subject HAVING count(*) > 1`
    expect(await rows(migrated)).toEqual([])
  })

  it('gives identifiers without a gap per issuer and year, over every kill (JY-IDX-04)', async () => {
    const serials = new Map<string, number[]>()
    for (const { identifier } of await rows<{ identifier: string }>('SELECT identifier FROM resources')) {
      const { issuer, year, serial } = parseIdentifier(identifier) ?? { issuer: identifier, year: 0, serial: 0 }
      serials.set(`${issuer}/${year}`, [...(serials.get(`${issuer}/${year}`) ?? []), serial])
    }
    for (const [issuer, given] of serials)
      expect(
        given.sort((a, b) => a - b),
        issuer,
      ).toEqual(given.map((_, index) => index + 1))
  })

  it('a second seeding does nothing', async () => {
    const tables = [
      'resources',
      '_resources_v',
      'publications',
      'placements',
      'events',
      'users',
      'media',
      'attachments',
      'sections',
    ]
    const before = await Promise.all(tables.map(countOf))
    const again = seeding()
    expect(await again.ended, again.words()).toBe(0)
    expect(await Promise.all(tables.map(countOf))).toEqual(before)
  })
})
