import { describe, expect, it } from 'vitest'
import { previousQuery } from '../../../src/search/rules/address/previousQuery.ts'
import { readTerms } from '../../../src/search/rules/address/readTerms.ts'
import { feedAddress, searchAddress } from '../../../src/search/rules/address/searchAddress.ts'
import { asksSomething, NO_TERMS, type SearchTerms } from '../../../src/search/rules/address/terms.ts'
import { toQuestion } from '../../../src/search/rules/address/toQuestion.ts'

const SITES = ['example', 'other']
const read = (query: unknown) => readTerms(query, SITES)
const queryOf = (address: string) => {
  const given: Record<string, string[]> = {}
  for (const [name, value] of new URL(address, 'http://x').searchParams) given[name] = [...(given[name] ?? []), value]
  return given
}

const FULL: SearchTerms = {
  text: '租房 “公积金”&=#+%',
  phrase: '一次性告知',
  without: '贷款',
  scope: 'site',
  chosen: {
    type: ['guide', 'policyDocument'],
    site: ['other'],
    issuer: ['市民政局（示例）'],
    topic: ['0203'],
    year: ['2025', '2026'],
    validity: ['amended', 'in-force'],
  },
  from: '2026-01-01',
  to: '2026-11-22',
  sort: 'date',
  page: 3,
  verbatim: true,
}

describe('the address of a search (M-076)', () => {
  it('leaves defaults out', () => {
    expect(searchAddress(NO_TERMS)).toBe('/search')
    expect(searchAddress({ ...NO_TERMS, text: '公积金' })).toBe('/search?q=%E5%85%AC%E7%A7%AF%E9%87%91')
  })

  it('says everything that was chosen, and reads it back', () => {
    const address = searchAddress(FULL, { page: 3 })
    expect(read(queryOf(address))).toEqual({ terms: FULL, faults: [], isCut: false })
  })

  it('is the same whatever the order of parameters and values', () => {
    const mixed = { year: ['2026', '2025', '2026'], q: '公积金', page: '2', from: '2026-1-1', scope: 'all', to: '' }
    const { terms } = read(mixed)
    expect(searchAddress(terms, { page: terms.page })).toBe(
      '/search?q=%E5%85%AC%E7%A7%AF%E9%87%91&year=2025&year=2026&from=2026-01-01&page=2',
    )
  })

  it('starts at the first page when anything is changed, and forgets 仍搜索 with other words', () => {
    expect(searchAddress(FULL, { sort: 'relevance' })).not.toContain('page=')
    expect(searchAddress(FULL, { sort: 'relevance' })).toContain('verbatim=1')
    expect(searchAddress(FULL, { text: '养老' })).not.toContain('verbatim')
  })

  it('of its feed has neither order nor page (M-081)', () => {
    expect(feedAddress(FULL)).toMatch(/^\/search\/feed\.xml\?q=/)
    expect(feedAddress(FULL)).not.toMatch(/sort=|page=/)
    expect(feedAddress(FULL)).toContain('validity=in-force')
  })
})

describe('an address is read leniently', () => {
  it.each([
    ['nothing', undefined],
    ['no object', 'q=x'],
    ['objects instead of text', { q: { a: 1 }, page: {}, scope: [], year: { x: ['1'] } }],
    ['values there are none of', { scope: 'galaxy', sort: 'random', page: '-3', verbatim: 'yes', type: 'film' }],
    ['sites, topics, years and states there are none of', { site: 'x', topic: '99', year: '26', validity: 'valid' }],
  ])('%s is as if it were not there', (_, query) => {
    expect(read(query)).toEqual({ terms: NO_TERMS, faults: [], isCut: false })
  })

  it('takes the first of repeated parameters, and all values of a facet once', () => {
    const { terms } = read({ q: ['甲', '乙'], validity: ['repealed', 'in-force', 'repealed'], page: ['2', '9'] })
    expect(terms).toMatchObject({ text: '甲', page: 2 })
    expect(terms.chosen.validity).toEqual(['in-force', 'repealed'])
  })

  it('turns what cannot be shown into blanks, and drops invisible marks', () => {
    const text = ' 公\u200b积金\u0000\r\nX-Header: 1\u202e\ud800\u3000提取\ufffd '
    expect(read({ q: text }).terms.text).toBe('公积金 X-Header: 1 提取')
  })

  it('cuts long words and says so', () => {
    const { terms, isCut } = read({ q: '😀'.repeat(5_000), without: 'x'.repeat(300) })
    expect([...terms.text]).toHaveLength(100)
    expect(terms.without).toHaveLength(100)
    expect(isCut).toBe(true)
    expect(read({ q: '字'.repeat(100) }).isCut).toBe(false)
    expect(read({ q: 'a', phrase: '字'.repeat(101) }).isCut).toBe(true)
  })

  it('keeps page and facets within bounds', () => {
    const many = Array.from({ length: 500 }, (_, index) => `单位${index}`)
    const { terms } = read({ page: '999999999', issuer: [...many, '长'.repeat(500)] })
    expect(terms.page).toBe(50)
    expect(terms.chosen.issuer).toHaveLength(20)
  })
})

describe('dates', () => {
  it.each([
    ['2026-01-05', '2026-01-05', '2026-01-05'],
    ['2026-1-5', '2026-01-05', '2026-01-05'],
    ['２０２６年１月５日', '2026-01-05', '2026-01-05'],
    ['2026/1/5', '2026-01-05', '2026-01-05'],
    ['2026.1.5', '2026-01-05', '2026-01-05'],
    ['20260105', '2026-01-05', '2026-01-05'],
    ['2024年2月', '2024-02-01', '2024-02-29'],
    ['2026', '2026-01-01', '2026-12-31'],
    ['2026年', '2026-01-01', '2026-12-31'],
  ])('%s is %s as the first day and %s as the last', (typed, first, last) => {
    expect(read({ from: typed }).terms.from).toBe(first)
    expect(read({ to: typed }).terms.to).toBe(last)
  })

  it.each(['昨天', '2026-13-01', '2026-02-30', '26-1-1', '0000-01-01', '9999-12-31', '-1', '2026-01-05T10:00'])(
    '%s is none: the page can say so',
    (typed) => {
      expect(read({ from: typed })).toMatchObject({
        terms: { from: null },
        faults: [{ field: 'from', typed, problem: 'no-day' }],
      })
    },
  )

  it('a last day before the first is left out, and said', () => {
    expect(read({ from: '2026', to: '2025' })).toMatchObject({
      terms: { from: '2026-01-01', to: null },
      faults: [{ field: 'to', typed: '2025', problem: 'before-from' }],
    })
  })
})

describe('the question for the service', () => {
  it('includes the last day whole, in Beijing', () => {
    expect(toQuestion(FULL, 'example')).toMatchObject({
      site: 'example',
      publishedFrom: '2025-12-31T16:00:00.000Z',
      publishedBefore: '2026-11-22T16:00:00.000Z',
      perPage: 20,
      page: 3,
      verbatim: true,
      phrase: '一次性告知',
    })
  })

  it('without words asks for the newest', () => {
    expect(toQuestion({ ...NO_TERMS, from: '2026-01-01' }, 'example').sort).toBe('date')
    expect(toQuestion({ ...NO_TERMS, text: '甲' }, 'example').sort).toBe('relevance')
  })

  it('is one where there are words or restrictions; words to leave out alone are none', () => {
    expect(asksSomething(NO_TERMS)).toBe(false)
    expect(asksSomething({ ...NO_TERMS, without: '甲' })).toBe(false)
    expect(asksSomething({ ...NO_TERMS, phrase: '甲' })).toBe(true)
    expect(asksSomething({ ...NO_TERMS, chosen: { ...NO_TERMS.chosen, type: ['guide'] } })).toBe(true)
  })
})

describe('the query before (M-079)', () => {
  const host = 'www.example.gov.cn'
  it.each([
    [`https://${host}/search?q=%E5%85%AC%E5%87%A0%E9%87%91&page=2`, '公几金'],
    [`http://${host.toUpperCase()}/search?q=a`, 'a'],
    [`https://${host}/search`, null],
    [`https://${host}/search/policies?q=a`, null],
    [`https://${host}/policy?q=a`, null],
    ['https://www.other.gov.cn/search?q=a', null],
    [`https://${host}:8443/search?q=a`, null],
    ['not an address', null],
    [`https://${host}/search?q=%ED%A0%80%00`, null],
    [undefined, null],
  ])('%s: %s', (referrer, query) => {
    expect(previousQuery(referrer, host)).toBe(query)
  })
})
