import { afterAll, describe, expect, it } from 'vitest'
import { indexedDocument } from '../../support/searchDocuments.ts'
import { searchOver, titlesOf } from '../../support/searchIndex.ts'

const first = indexedDocument({
  title: '老年餐桌开放时间',
  body: '每日十一点开放。',
  documentNumber: '示民发〔2026〕1号',
})
const pinned = indexedDocument({ title: '养老服务热线', body: '养老服务请拨打热线。' })
const corrected = indexedDocument({ ...first, title: '长者食堂开放时间', body: '长者食堂。', summaryView: undefined })
const { ask, index, close } = searchOver(
  [first, pinned],
  [{ queries: ['老年 餐桌'], identifiers: [pinned.identifier] }],
)
afterAll(close)

describe('the index follows what is published', () => {
  it('finds the new words of a corrected publication and not the old ones', async () => {
    await index.apply({
      upserts: [corrected],
      removals: [],
      cursor: { seq: 7, hash: 'h7' },
    })
    expect(titlesOf(await ask('长者食堂'))).toEqual(['长者食堂开放时间'])
    expect(titlesOf(await ask('"老年餐桌"'))).toEqual([])
    expect(await index.cursor()).toEqual({ seq: 7, hash: 'h7' })
  })

  it('loses a withdrawn publication with its number and its terms, and may have it back', async () => {
    await index.apply({ upserts: [], removals: [first.identifier], cursor: null })
    expect((await ask('长者食堂')).total).toBe(0)
    expect((await ask('示民发〔2026〕1号')).total).toBe(0)
    await index.apply({ upserts: [first], removals: [], cursor: null })
    expect(titlesOf(await ask('示民发〔2026〕1号'))).toEqual([first.title])
    expect(await index.cursor()).toEqual({ seq: 7, hash: 'h7' })
  })

  it('writes all of a change or nothing of it', async () => {
    const broken = { ...first, identifier: null as unknown as string, title: '写不进去' }
    const change = { upserts: [{ ...first, title: '改了一半' }, broken], removals: [], cursor: { seq: 9, hash: 'h9' } }
    await expect(index.apply(change)).rejects.toThrow()
    expect((await ask('改了一半', { verbatim: true })).hits.map(({ summary }) => summary.title)).not.toContain(
      '改了一半',
    )
    expect((await index.cursor()).seq).toBe(7)
  })

  it('puts what editors pinned first, for this query alone', async () => {
    const { hits } = await ask('老年餐桌')
    expect(hits[0]).toMatchObject({ summary: { title: pinned.title }, pinned: true })
    expect(hits.filter(({ summary }) => summary.title === pinned.title)).toHaveLength(1)
    expect((await ask('餐桌')).hits.every((hit) => !hit.pinned)).toBe(true)
  })

  it('shows no hit on two pages', async () => {
    const many = Array.from({ length: 250 }, (_, at) =>
      indexedDocument({ title: `垃圾分类宣传第${at}期`, body: `分类${at}` }),
    )
    await index.apply({ upserts: many, removals: [], cursor: null })
    const seen = new Set<string>()
    for (let page = 1; page <= 13; page += 1) {
      for (const { summary } of (await ask('垃圾分类', { page })).hits) seen.add(summary.identifier)
    }
    expect(seen.size).toBe(250)
  })
})
