import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Writable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ImportReport, runImportCommand } from '../../src/library/import/index.ts'
import type { Publication } from '../../src/library/index.ts'
import { fixedClock } from '../../src/platform/clock.ts'
import { importTarget } from '../../src/publishing/store/index.ts'
import type { PublicationRow } from '../../src/publishing/store/publicationRow.ts'
import { type Engine, openPostgres } from '../support/engines.ts'
import { breakingWrite, everyRow } from '../support/libraryState.ts'
import { ask } from '../support/public-server.ts'
import { makeSections, openPublicCity, type PublicCity } from '../support/publicCity.ts'
import { fileWith, linesFile, NOTICE } from '../unit/import/importing.ts'

const DOCUMENTS = join(import.meta.dirname, '../../../shared/documents')
const INJECTED = join(import.meta.dirname, '../fixtures/import/injected-plan.txt')

let engine: Engine
let city: PublicCity
const warnings: unknown[] = []

beforeAll(async () => {
  engine = await openPostgres()
  await makeSections(engine.payload)
  await organization('beijing', '11110000DEM0000011', '110000')
  await organization('haidian', '11110108DEM0000012', '110108')
  await organization('yanqing', '11110119DEM0000013', '110119')
  city = await openPublicCity(engine.payload, uploadsFolder())
})
afterAll(async () => {
  await city?.close()
  await engine.close()
})

/** A folder of this run alone: the uploads', which lies beside the database. */
const uploadsFolder = () => dirname(engine.payload.collections.media?.config.upload.staticDir ?? '')

async function organization(site: string, code: string, region: string): Promise<void> {
  const data = { name: `${site}办公室（示例）`, slug: `${site}-office`, level: 'city' as const, site, code, region }
  await engine.payload.create({ collection: 'organizations', data, overrideAccess: true })
}

/** `npm run import -- … --json` on the open library; answers exit code and report. */
async function importing(...argv: string[]): Promise<{ exitCode: number; report: ImportReport }> {
  let printed = ''
  const out = new Writable({
    write(chunk, _encoding, done) {
      printed += String(chunk)
      done()
    },
  })
  const exitCode = await runImportCommand([...argv, '--json', '--operator', '李迁移'], {
    openTarget: async () => ({
      target: importTarget(engine.payload, 'beijing'),
      log: { warn: (detail: unknown) => void warnings.push(detail) },
      close: async () => {},
    }),
    clock: fixedClock('2026-11-22T04:00:00Z'),
    out,
    err: { write: () => {} },
  })
  return { exitCode, report: JSON.parse(printed) as ImportReport }
}

async function publicationOf(where: object): Promise<(PublicationRow & { snapshot: Publication }) | null> {
  const row = await engine.payload.db.findOne<PublicationRow>({ collection: 'publications', where: where as never })
  return row as (PublicationRow & { snapshot: Publication }) | null
}

const byExternalId = (externalId: string) => publicationOf({ externalId: { equals: externalId } })

async function pageOn(site: string, path: string): Promise<{ status: number; text: string }> {
  const { status, body } = await ask(city.port, path, { host: `${site}.localhost` })
  return { status, text: body.toString() }
}

const counts = ({ read, created, updated, unchanged, rejected, published, held }: ImportReport) => ({
  read,
  created,
  updated,
  unchanged,
  rejected,
  published,
  held,
})
const NONE = { read: 0, created: 0, updated: 0, unchanged: 0, rejected: 0, published: 0, held: 0 }

const originals = existsSync(DOCUMENTS) ? readdirSync(DOCUMENTS) : []
if (originals.length === 0)
  console.info('Real documents not imported: no shared/documents folder beside the repository.')

describe.skipIf(originals.length === 0)('the real documents (M-004)', () => {
  it.each(['haidian', 'beijing'])('are imported and published on %s, and again change nothing', async (site) => {
    const files = await copiesFor(site)
    const first = await importing(...files, '--publish', '--site', site)
    expect(first).toMatchObject({ exitCode: 0, report: { rejections: [] } })
    expect(counts(first.report)).toEqual({ ...NONE, read: 3, created: 3, published: 3 })
    const again = await importing(...files, '--publish', '--site', site)
    expect(counts(again.report)).toEqual({ ...NONE, read: 3, unchanged: 3 })

    const plan = await publicationOf({
      and: [{ documentNumber: { equals: '京政办发〔2019〕9号' } }, { homeSite: { equals: site } }],
    })
    expect(plan?.snapshot).toMatchObject({ documentDate: '2019-04-23', language: 'zh-Hant', edition: 1 })
    const page = await pageOn(site, plan?.path ?? '')
    expect(page.status).toBe(200)
    expect(page.text).toContain('京政办发〔2019〕9号')
    expect(page.text).toContain('推進一體化網上政府建設')
    for (const furniture of ['列印', '字號:', '市政府辦公廳文件'])
      expect(plan?.snapshot.body.text).not.toContain(furniture)
  })

  /** Under names of their own: a key of the import is made from the name. */
  const copiesFor = (site: string) =>
    Promise.all(originals.map((name) => fileWith(`${site}-${name}`, readFileSync(join(DOCUMENTS, name)))))
})

describe('lines of an export (M-004, JY-LIB-06)', () => {
  it('are created, unchanged, updated at their old address by their external id, and rejected with line and reason', async () => {
    const line = (externalId: string, changes: object = {}) => ({ ...NOTICE, externalId, ...changes })
    const untitled = { ...NOTICE, externalId: 'count-3', title: undefined }
    const lines = [line('count-1'), '{ broken', line('count-2'), untitled]
    const first = await importing(await linesFile(lines), '--publish')
    expect(first.exitCode).toBe(1)
    expect(counts(first.report)).toEqual({ ...NONE, read: 4, created: 2, rejected: 2, published: 2 })
    expect(first.report.rejections.map((rejection) => rejection.line)).toEqual([2, 4])
    const { path } = (await byExternalId('count-2')) ?? {}
    const changed = [line('count-1'), line('count-2', { title: '改过的标题（示例）', site: 'yanqing' })]
    const again = await importing(await linesFile(changed), '--publish')
    expect(again.exitCode).toBe(0)
    expect(counts(again.report)).toEqual({ ...NONE, read: 2, unchanged: 1, updated: 1, published: 1 })
    const updated = await byExternalId('count-2')
    expect(updated).toMatchObject({ path, snapshot: { title: '改过的标题（示例）', edition: 2 } })
    expect((await byExternalId('count-1'))?.snapshot.edition).toBe(1)
    expect((await pageOn('haidian', updated?.path ?? '')).text).toContain('改过的标题（示例）')
    expect((await pageOn('yanqing', updated?.path ?? '')).status).toBe(404)
  })

  it('keep the day of their first publication and name the operator on the record', async () => {
    const line = { ...NOTICE, externalId: 'day-1', publishedAt: '2019-02-09 10:30' }
    await importing(await linesFile([line]), '--publish')
    const publication = await byExternalId('day-1')
    expect(publication?.snapshot.firstPublishedAt).toBe('2019-02-09T02:30:00.000Z')
    await importing(await linesFile([{ ...line, title: '更正后（示例）' }]), '--publish')
    expect((await byExternalId('day-1'))?.snapshot.firstPublishedAt).toBe('2019-02-09T02:30:00.000Z')
    const subject = { subject: { equals: publication?.identifier ?? '' } }
    const { docs } = await engine.payload.db.find<{ id: string; action: string; detail: object; touches: string[] }>({
      collection: 'events',
      where: subject,
      sort: 'at',
      limit: 0,
      pagination: false,
    })
    expect(docs.map((event) => event.action)).toEqual([
      'resource.imported',
      'resource.migrated',
      'resource.imported',
      'resource.migrated',
    ])
    for (const { detail } of docs) expect(detail).toMatchObject({ operator: '李迁移' })
    expect(docs[1]?.touches).toContain(`resource:${publication?.identifier}`)
  })

  it('link the documents they cite by number, whichever comes first', async () => {
    const cited = { ...NOTICE, externalId: 'cited', type: 'policyDocument', documentNumber: '海示发〔2020〕7号' }
    const body = { text: '根据《关于示例工作的通知》（海示发〔2020〕7号），现就有关事项公告如下。' }
    await importing(await linesFile([{ ...NOTICE, externalId: 'citing', body }, cited]), '--publish')
    const [from, to] = [await byExternalId('citing'), await byExternalId('cited')]
    expect(from?.snapshot.relations.map((relation) => relation.identifier)).toEqual([to?.identifier])
    const related = { and: [{ source: { equals: from?.identifier } }, { target: { equals: to?.identifier } }] }
    expect(
      (await engine.payload.db.count({ collection: 'publication-links', where: related as never })).totalDocs,
    ).toBe(1)
  })
})

describe('what must not come along (M-107, SEC-PIPL-09)', () => {
  it('an injected line is out of the page, in the findings and in the log', async () => {
    const before = warnings.length
    const { exitCode, report } = await importing(INJECTED, '--publish', '--site', 'haidian')
    expect([exitCode, report.published]).toEqual([0, 1])
    expect(report.findings).toContainEqual(
      expect.objectContaining({ rule: 'ZY-URL-04', excerpt: expect.stringContaining('bet365') }),
    )
    expect(JSON.stringify(warnings.slice(before))).toContain('bet365')
    const publication = await publicationOf({ title: { equals: '某市政府网站管理办法实施方案' } })
    const page = await pageOn('haidian', publication?.path ?? '')
    expect(page.text).toContain('及时处置暗链和网页篡改')
    expect(page.text).not.toMatch(/bet365|百家乐|彩金/)
    const kept = await everyRow(engine.payload)
    expect(JSON.stringify({ ...kept, events: null })).not.toContain('bet365')
  })

  it('personal data keeps a line back as a draft until its rule is accepted', async () => {
    const body = { text: '公示对象张三，身份证号11010119900307721X，联系电话13800000000。' }
    const file = await linesFile([{ ...NOTICE, externalId: 'personal', body }])
    const { exitCode, report } = await importing(file, '--publish')
    expect([exitCode, report.held, report.published]).toEqual([0, 1, 0])
    expect(report.findings.map((finding) => finding.rule)).toContain('SEC-PIPL-09')
    expect(await byExternalId('personal')).toBeNull()
    const accepted = await importing(file, '--publish', '--accept-findings', 'SEC-PIPL-09')
    expect(counts(accepted.report)).toEqual({ ...NONE, read: 1, unchanged: 1, published: 1 })
    expect(await byExternalId('personal')).not.toBeNull()
  })

  it('a dry run writes nothing', async () => {
    const before = await everyRow(engine.payload)
    const { report } = await importing(await linesFile([{ ...NOTICE, externalId: 'dry' }]), '--publish', '--dry-run')
    expect(counts(report)).toEqual({ ...NONE, read: 1, created: 1 })
    expect(await everyRow(engine.payload)).toEqual(before)
  })
})

describe('a write of an import that breaks (design section 4, a write)', () => {
  it('leaves the library as it was, and the line is reported', async () => {
    const before = await everyRow(engine.payload)
    const file = await fileWith('broken.jsonl', `${JSON.stringify({ ...NOTICE, externalId: 'broken' })}\n`)
    let report: ImportReport | null = null
    await breakingWrite(engine.payload, 3, async () => {
      report = (await importing(file)).report
    })
    expect(report).toMatchObject({ rejected: 1, created: 0, rejections: [{ line: 1 }] })
    expect(await everyRow(engine.payload)).toEqual(before)
  })

  it('while publishing leaves the draft and what was public before', async () => {
    const line = { ...NOTICE, externalId: 'late', title: '先前的标题（示例）' }
    await importing(await linesFile([line]), '--publish')
    await importing(await linesFile([{ ...line, title: '后来的标题（示例）' }]))
    const before = await everyRow(engine.payload)
    const target = importTarget(engine.payload, 'beijing')
    const { id } = (await target.findByExternalId('late')) ?? { id: '' }
    let position = 0
    const publish = () => target.publish(id, '李迁移')
    while (await breakingWrite(engine.payload, position + 1, publish)) {
      position += 1
      expect(await everyRow(engine.payload), `write ${position}`).toEqual(before)
    }
    expect(position).toBeGreaterThan(4)
    expect((await byExternalId('late'))?.snapshot.title).toBe('后来的标题（示例）')
  })
})
