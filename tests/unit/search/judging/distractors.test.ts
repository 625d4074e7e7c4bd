import { describe, expect, it } from 'vitest'
import {
  BODY_CHARACTERS,
  distractors,
  judgedCorpus,
  SHORT_BODY_CHARACTERS,
} from '../../../../src/search/judging/index.ts'
import { configuredSites } from '../../demonstration/sites.ts'

const sites = configuredSites()
const some = [...distractors({ count: 5_000, seed: 7, sites })]
const average = (documents: { body: string }[]) =>
  documents.reduce((sum, { body }) => sum + body.length, 0) / documents.length

/** What the judged services are called: their names and search words, without the districts' names. */
function judgedNames(): string[] {
  const places = new Set(sites.flatMap(({ shortName }) => [shortName, shortName.replace(/区$/, '')]))
  const guides = judgedCorpus(sites).filter(({ type }) => type === 'guide')
  const names = guides.flatMap(({ title, keywords }) => [title.replace(/（.*?）/g, ''), ...keywords])
  return [...new Set(names)].filter((name) => name.length >= 3 && !places.has(name))
}

describe('distractors (M-079)', () => {
  it('are the same for the same seed, and others for another', () => {
    expect([...distractors({ count: 50, seed: 7, sites })]).toEqual(some.slice(0, 50))
    expect([...distractors({ count: 50, seed: 8, sites })]).not.toEqual(some.slice(0, 50))
  })

  it('are no answer to a judged query: no title has the name or a search word of a judged service', () => {
    const names = judgedNames()
    expect(names.length).toBeGreaterThan(400)
    expect(some.filter(({ title }) => names.some((name) => title.includes(name))).map(({ title }) => title)).toEqual([])
  })

  it('use the words that all documents use, or they would distract nobody', () => {
    const holding = (word: string) => some.filter(({ title, body }) => (title + body).includes(word)).length
    const common = ['通知', '管理', '申请', '办理', '登记', '补贴', '服务', '许可', '企业', '居民', '材料', '北京市']
    expect(common.filter((word) => holding(word) < some.length / 50)).toEqual([])
  })

  it('vary: businesses, years, sites, types, titles', () => {
    const distinct = (of: (document: (typeof some)[number]) => unknown) => new Set(some.map(of)).size
    expect(distinct(({ keywords }) => keywords[0])).toBeGreaterThanOrEqual(86)
    expect(distinct(({ year }) => year)).toBe(27)
    expect(distinct(({ homeSite }) => homeSite)).toBe(17)
    expect(distinct(({ type }) => type)).toBe(6)
    expect(distinct(({ title }) => title)).toBeGreaterThan(some.length * 0.9)
    expect(distinct(({ identifier }) => identifier)).toBe(some.length)
  })

  it('never carry a document number twice', () => {
    const numbers = some.flatMap(({ documentNumber }) => documentNumber ?? [])
    expect(numbers.length).toBeGreaterThan(2_000)
    expect(new Set(numbers).size).toBe(numbers.length)
  })

  it('are as long as asked for', () => {
    const short = [...distractors({ count: 500, seed: 7, sites, characters: SHORT_BODY_CHARACTERS })]
    expect(Math.abs(average(some) / BODY_CHARACTERS - 1)).toBeLessThan(0.1)
    expect(Math.abs(average(short) / SHORT_BODY_CHARACTERS - 1)).toBeLessThan(0.15)
  })
})
