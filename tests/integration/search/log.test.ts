import { createLocalReq } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { insertMany } from '../../../src/cms/index.ts'
import { addDays, dayOf } from '../../../src/library/index.ts'
import { fixedClock } from '../../../src/platform/clock.ts'
import type { SearchLogEntry } from '../../../src/search/index.ts'
import { forgetSearches } from '../../../src/search/jobs/forgetSearches.ts'
import { MASKED } from '../../../src/search/rules/logging/loggedQuery.ts'
import type { SearchLogRow } from '../../../src/search/rules/logging/logRow.ts'
import { createSearchLog } from '../../../src/search/store/index.ts'
import { loadSearchReport } from '../../../src/search/store/logging/loadSearchReport.ts'
import { type Engine, openPostgres } from '../../support/engines.ts'

const clock = fixedClock('2026-11-22T04:00:00.000Z')
const at = clock.now()

let engine: Engine
beforeAll(async () => {
  engine = await openPostgres()
})
afterAll(() => engine?.close())
beforeEach(() => engine.payload.db.deleteMany({ collection: 'search-log', where: {} }))

const rows = async (): Promise<SearchLogRow[]> =>
  (
    await engine.payload.db.find<SearchLogRow & { id: string }>({
      collection: 'search-log',
      pagination: false,
      limit: 0,
    })
  ).docs

const search = (query: string, extra: Partial<SearchLogEntry> = {}): SearchLogEntry =>
  ({
    kind: 'search',
    at,
    site: 'city',
    query,
    total: 3,
    elapsed: 7.4,
    rewritten: false,
    previous: null,
    ...extra,
  }) as SearchLogEntry
const click = (query: string): SearchLogEntry => ({
  kind: 'click',
  at,
  site: 'city',
  query,
  identifier: 'X/1',
  position: 1,
})

async function logged(...entries: SearchLogEntry[]): Promise<void> {
  const log = createSearchLog(engine.payload, { clock, days: 90 })
  for (const entry of entries) log.record(entry)
  await log.stop()
}

const times = (count: number, entry: SearchLogEntry): SearchLogEntry[] => Array.from({ length: count }, () => entry)
const editor = { id: 'e', role: 'editor', organization: 'o', site: null }
const reportFor = (user: unknown, days: unknown = '7', site: unknown = undefined) =>
  loadSearchReport(engine.payload, { user, days, site, now: at })

describe('searches are written without people (M-079, SEC-PI)', () => {
  it('with personal data masked, whatever was typed', async () => {
    await logged(
      search('张三 13800138000'),
      search('" OR 1=1 -- \u0000\ud800'),
      click('社保'),
      search('𠮷'.repeat(5_000)),
    )
    const found = await rows()
    expect(found).toHaveLength(4)
    expect(found.map(({ query }) => query)).toEqual(expect.arrayContaining([MASKED, '" OR 1=1 --', '社保']))
    expect(Object.keys(found[0] ?? {}).sort()).toEqual(
      [
        'at',
        'day',
        'elapsed',
        'id',
        'identifier',
        'kind',
        'position',
        'previous',
        'query',
        'rewritten',
        'site',
        'total',
      ].sort(),
    )
  })

  it('many at once, none twice, none lost', async () => {
    await logged(...times(1_000, search('公积金')))
    expect(await rows()).toHaveLength(1_000)
  })

  it('not at all when the installation keeps none', async () => {
    const log = createSearchLog(engine.payload, { clock, days: 0 })
    log.record(search('公积金'))
    await log.stop()
    expect([await rows(), await log.popular(10)]).toEqual([[], []])
  })

  it('or dropped with one warning while the database takes none: searching goes on', async () => {
    const { payload } = engine
    const warnings: unknown[] = []
    const broken = {
      db: { ...payload.db, name: 'mongoose', collections: {}, sessions: {} },
      config: payload.config,
      logger: { warn: (detail: unknown) => warnings.push(detail) },
    } as never
    const log = createSearchLog(broken, { clock, days: 90 })
    for (let count = 0; count < 1_000; count += 1) log.record(search('公积金'))
    await log.stop()
    expect(warnings).toHaveLength(1)
  })
})

describe('searches are forgotten (SEC-PI)', () => {
  const onDay = (day: string): SearchLogRow => ({
    ...{ kind: 'search', at: at.toISOString(), day, site: 'city', query: day, total: 0, elapsed: 1, rewritten: false },
    ...{ previous: null, identifier: null, position: null },
  })
  const today = dayOf(at)

  it.each([
    [2, ['2026-11-21', '2026-11-22']],
    [1, ['2026-11-22']],
    [0, []],
  ])('after %i days, today counted in', async (days, kept) => {
    const req = await createLocalReq({}, engine.payload)
    await insertMany(
      req,
      'search-log',
      [0, 1, 2, 3].map((back) => onDay(addDays(today, -back))),
    )
    expect(await forgetSearches(engine.payload, clock, days)).toBe(4 - kept.length)
    expect((await rows()).map(({ day }) => day).sort()).toEqual(kept)
    expect(await forgetSearches(engine.payload, clock, days)).toBe(0)
  })
})

describe('popular searches', () => {
  it('are asked five times with results; words that an editor took out are not among them', async () => {
    await engine.payload.create({
      collection: 'search-terms',
      data: { kind: 'unpopular', from: '传闻' } as never,
      overrideAccess: true,
    })
    await engine.payload.db.updateMany({
      collection: 'search-terms',
      where: { kind: { equals: 'unpopular' } },
      data: { state: 'live' },
    })
    await logged(
      ...times(6, search('积分落户')),
      ...times(5, search('公积金')),
      ...times(4, search('居住证')),
      ...times(9, search('房本', { total: 0 })),
      ...times(9, search('13800138000')),
      ...times(9, search('某某传闻')),
    )
    const log = createSearchLog(engine.payload, { clock, days: 90 })
    expect(await log.popular(10)).toEqual(['积分落户', '公积金'])
    expect(await log.popular(1)).toEqual(['积分落户'])
    await log.stop()
  })
})

describe('the report over the log (issue 3, point 8)', () => {
  const story = () =>
    logged(
      ...times(6, search('绿本本', { total: 0, rewritten: true })),
      ...times(3, search('样例证书', { previous: '绿本本', elapsed: 400 } as Partial<SearchLogEntry>)),
      click('样例证书'),
      ...times(5, search('体检')),
      search('别的站', { site: 'district' }),
    )

  it('counts, and proposes what visitors showed', async () => {
    await story()
    const loaded = await reportFor(editor)
    expect(loaded?.report).toMatchObject({
      from: '2026-11-16',
      until: '2026-11-22',
      searches: 15,
      emptyShare: 0.4,
      rewrittenShare: 0.4,
      p50: 7,
      p95: 400,
      empty: [{ query: '绿本本', count: 6, clicks: 0, empty: 6 }],
      unclicked: [{ query: '体检', count: 5 }],
      reformulated: [{ previous: '绿本本', query: '样例证书', count: 3 }],
      suggestions: [{ from: '绿本本', to: '样例证书', count: 3 }],
      perSite: [
        { site: 'city', count: 14 },
        { site: 'district', count: 1 },
      ],
    })
    expect(loaded?.report.slowest[0]).toMatchObject({ query: '样例证书', elapsed: 400 })
    expect(loaded).toMatchObject({ mayDraft: true, mayChooseSite: true, days: 7 })
  })

  it('does not propose what the files know already', async () => {
    await logged(
      ...times(3, search('房本', { total: 0 })),
      search('不动产权证书', { previous: '房本' } as Partial<SearchLogEntry>),
      click('不动产权证书'),
    )
    const { empty, suggestions } = (await reportFor(editor))?.report ?? {}
    expect([empty?.map(({ query }) => query), suggestions]).toEqual([['房本'], []])
  })

  it('does not propose what is in the admin already', async () => {
    await story()
    const data = { kind: 'thesaurus', from: '绿本本', direction: '>', to: '样例证书' }
    await engine.payload.create({ collection: 'search-terms', data: data as never, overrideAccess: true })
    expect((await reportFor(editor))?.report.suggestions).toEqual([])
  })

  it('shows a webmaster the own site, whatever the address says (JY-PLAT-04)', async () => {
    await story()
    const webmaster = { id: 'w', role: 'webmaster', organization: null, site: 'district' }
    const loaded = await reportFor(webmaster, '7', 'city')
    expect(loaded?.report.asked.map(({ query }) => query)).toEqual(['别的站'])
    expect(loaded).toMatchObject({ mayDraft: false, mayChooseSite: false, site: 'district' })
  })

  it.each([
    ['nobody', null],
    ['a reviewer', { id: 'r', role: 'reviewer', organization: null, site: null }],
    ['a department’s publisher', { id: 'p', role: 'publisher', organization: 'o', site: null }],
    ['the administrator', { id: 'a', role: 'administrator', organization: null, site: null }],
  ])('shows %s nothing', async (_who, user) => {
    expect(await reportFor(user)).toBeNull()
  })

  it('falls back to the shortest period for one it does not offer', async () => {
    expect((await reportFor(editor, '30'))?.days).toBe(30)
    expect((await reportFor(editor, '9999'))?.days).toBe(7)
  })
})
