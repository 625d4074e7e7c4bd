import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'
import { type AskedTerms, NO_TERMS, type SearchAnswer, type SearchTerms } from '../../../src/search/index.ts'
import { createEngine } from '../../../src/web/templating/engine.ts'
import { readTemplates } from '../../../src/web/templating/sources.ts'
import { searchView } from '../../../src/web/views/search/searchView.ts'
import { emptyAnswer, fullAnswer, nearAnswer } from '../../support/exampleSearch.ts'
import { exampleContext } from '../../support/exampleSite.ts'
import { layout } from '../templates/examples/layout.ts'

const engine = createEngine(readTemplates('templates'))
const asked = (changes: Partial<SearchTerms> = {}): AskedTerms => ({
  terms: { ...NO_TERMS, text: '公积金', ...changes },
  isCut: false,
  faults: [],
})
const view = (of: AskedTerms, answer: SearchAnswer | null, isReady = true) =>
  searchView({ asked: of, answer, isReady, popular: ['居住证'] }, [], exampleContext)
const pageOf = (of: AskedTerms, answer: SearchAnswer | null, isReady = true) =>
  load(engine.render('search', layout, view(of, answer, isReady)))('main')

function textsOf(main: ReturnType<typeof pageOf>, selector: string): string[] {
  const found = main.find(selector)
  return found.toArray().map((_, index) => found.eq(index).text())
}

const chosen = (values: Partial<SearchTerms['chosen']>) => ({ chosen: { ...NO_TERMS.chosen, ...values } })

describe('results', () => {
  const main = pageOf(asked(), fullAnswer)

  it('lead to this site where it has them, else to the site that does, and say so (M-071)', () => {
    const links = main.find('.search-result__title a')
    expect(links.eq(0).attr('href')).toBe('/guides/example-office-2026-1')
    expect(links.eq(4).attr('href')).toBe('https://www.other.gov.cn/policy/example-office-2026-5')
    expect(main.find('.search-result').eq(4).text()).toContain('在“另一区”网站打开')
    expect(main.find('.search-result').eq(0).find('.elsewhere-note')).toHaveLength(0)
  })

  it('mark the words, and say state, number, attachment, re-posts and recommendation in words', () => {
    expect(main.find('.search-result mark').first().text()).toBe('公积金')
    const texts = textsOf(main, '.search-result')
    expect(texts[0]).toContain('编辑推荐')
    expect(texts[1]).toMatch(/已修改.*示公积金发〔2026〕2号.*另有 3 处相同内容/s)
    expect(texts[4]).toMatch(/废止.*附件“缴存比例表.xlsx”中：/s)
  })

  it('tell which result was opened, numbered through all pages', () => {
    const second = pageOf(asked({ page: 2 }), { ...fullAnswer, page: 2 })
    const link = second.find('.search-result__title a').first()
    expect([link.attr('data-hit'), link.attr('data-position')]).toEqual(['11110000DEM0000011/2026-00001', '21'])
    expect(second.children().attr('data-search')).toBe('公积金')
  })

  it('stand in reading order: notices, answer, scene, kinds, filters, results', () => {
    const html = main.html() ?? ''
    const places = [
      'search-notices',
      'quoted-answer',
      'scene-card',
      'search-tabs',
      'search-facets',
      'search-result__title',
    ]
    const order = places.map((name) => html.indexOf(`class="${name}`))
    expect(order).not.toContain(-1)
    expect(order).toEqual([...order].sort((a, b) => a - b))
  })
})

describe('the scene card (M-072) and the quoted answer', () => {
  const main = pageOf(asked(), fullAnswer)

  it('has all kinds, words before icons', () => {
    expect(textsOf(main, '.scene-card__label')).toEqual(['办事指南', '政策文件', '政策解读', '常见问答'])
    expect(main.find('.scene-card__part').last().find('a')).toHaveLength(2)
  })

  it('leaves out kinds without a member', () => {
    const { scene } = fullAnswer
    if (!scene) throw new Error('the example has a scene')
    const some = { ...fullAnswer, scene: { ...scene, policy: null, answers: [] } }
    expect(pageOf(asked(), some).find('.scene-card__part')).toHaveLength(2)
  })

  it('quotes word for word with source, publisher and date', () => {
    const answer = main.find('.quoted-answer')
    expect(answer.find('blockquote').text()).toBe(fullAnswer.answer?.quote)
    expect(answer.find('.quoted-answer__source').text()).toMatch(
      /^摘自办事指南《〈提取住房公积金〉办理指南（示例）》，市住房公积金管理中心，2026-10-08 发布。以原文为准。/,
    )
  })
})

describe('narrowing (M-076)', () => {
  it('offers kinds as tabs with their counts, and all without one once a kind is chosen', () => {
    const tabs = view(asked(), fullAnswer).tabs.map(({ text, count, current }) => [text, count, current])
    expect(tabs[0]).toEqual(['全部', '1,204', true])
    expect(tabs[1]).toEqual(['办事指南', '60', false])
    const narrowed = view(asked(chosen({ type: ['guide'] })), fullAnswer).tabs
    expect(narrowed[0]).toMatchObject({
      text: '全部',
      count: null,
      current: false,
      href: `/search?q=${encodeURIComponent('公积金')}`,
    })
    expect(narrowed[1]).toMatchObject({ text: '办事指南', current: true })
  })

  it('puts a value in the place of the one before, and takes a chosen one back', () => {
    const { facets } = fullAnswer
    const site = facets.site.map((one) => ({ ...one, chosen: one.value === 'other' }))
    const terms = chosen({ site: ['other'] })
    const [group] = view(asked(terms), { ...fullAnswer, facets: { ...facets, site } }).facets
    expect(group?.label).toBe('网站')
    expect(group?.first.map(({ text, current, count }) => [text, current, count])).toEqual([
      ['示例市', false, '1,000'],
      ['另一区', true, '204'],
    ])
    expect(group?.first[0]?.href).toContain('site=example')
    expect(group?.first[0]?.href).not.toContain('other')
    expect(group?.first[1]?.href).not.toContain('site=')
  })

  it('offers no sites within one site, and takes back one of several values alone', () => {
    const labels = view(asked({ scope: 'site' }), fullAnswer).facets.map(({ label }) => label)
    expect(labels).toEqual(['发布机构', '主题', '年份', '有效性'])
    const { facets } = fullAnswer
    const year = facets.year.map((one) => ({ ...one, chosen: one.value > '2024' }))
    const groups = view(asked(chosen({ year: ['2025', '2026'] })), {
      ...fullAnswer,
      facets: { ...facets, year },
    }).facets
    const href = groups.find(({ label }) => label === '年份')?.first[0]?.href
    expect(href).toContain('year=2025')
    expect(href).not.toContain('year=2026')
  })

  it('orders years from the newest and states from what is in force, and folds long lists', () => {
    const groups = view(asked(), fullAnswer).facets
    const years = groups.find(({ label }) => label === '年份')
    expect([years?.first[0]?.text, years?.first.length, years?.rest.length, years?.restLabel]).toEqual([
      '2026年',
      6,
      2,
      '其余 2 项',
    ])
    expect(groups.at(-1)?.first.map(({ text }) => text)).toEqual(['有效', '已修改', '废止'])
  })

  it('shows what is chosen with the way to lift it, also when nothing was found', () => {
    const terms = { ...chosen({ site: ['other'], type: ['guide'] }), from: '2026-01-01', without: '贷款' }
    const { restrictions } = view(asked(terms), emptyAnswer)
    expect(restrictions.chosen.map(({ text }) => text)).toEqual(['网站：另一区', '不含：贷款', '2026-01-01 起发布'])
    expect(restrictions.chosen[0]?.href).not.toContain('site=')
    expect(restrictions.clearAll?.href).toBe(`/search?q=${encodeURIComponent('公积金')}&type=guide`)
    expect(pageOf(asked(terms), emptyAnswer).find('.search-restrictions a')).toHaveLength(4)
  })

  it('without words offers no order by relevance', () => {
    expect(view(asked({ text: '', from: '2026-01-01' }), fullAnswer).results?.sorts).toEqual([])
  })
})

describe('the other states of the page', () => {
  it('nothing found: near matches, hints, hot guides and the telephone', () => {
    const main = pageOf(asked(), nearAnswer)
    expect(main.find('h2').text()).toContain('没有找到相关信息')
    expect(main.find('.nothing-found__list a')).toHaveLength(2)
    expect(main.find('.link-rows').text()).toMatch(/大家常搜.*居住证.*热门办事.*积分落户/s)
    expect(main.find('a[href="tel:01012345"]').text()).toBe('010-12345')
    expect(main.find('.search-notices a').text()).toBe('“公积金”')
  })

  it('on the last page that is made: how to see more', () => {
    const { results } = view(asked({ page: 50 }), { ...fullAnswer, total: 1204, page: 50, pages: 50 })
    expect(results?.summary).toBe('找到 1,204 条结果，这是第 50 页。后面的不再列出，请增加条件缩小范围')
    const exact = view(asked({ page: 50 }), { ...fullAnswer, total: 1000, page: 50, pages: 50 })
    expect(exact.results?.summary).toBe('找到 1,000 条结果，这是第 50 页')
  })

  it('behind the last page: the way to the first', () => {
    const main = pageOf(asked({ page: 40 }), { ...emptyAnswer, total: 30, page: 40, pages: 2 })
    expect(main.find('.nothing-found a').attr('href')).toBe(`/search?q=${encodeURIComponent('公积金')}`)
  })

  it('before anything was asked: how to search, and no feed', () => {
    const main = pageOf(asked({ text: '' }), null)
    expect(main.find('.search-hints li').length).toBeGreaterThan(2)
    expect(main.find('a[href^="/search/feed.xml"]')).toHaveLength(0)
    expect(main.children().attr('data-search')).toBe('')
  })

  it('without an index: says so and shows channels, no empty result', () => {
    const main = pageOf(asked(), null, false)
    expect(main.text()).toContain('检索正在准备')
    expect(main.text()).not.toContain('没有找到')
  })

  it('a date that is none: said on top and at the field, the folded part open', () => {
    const main = pageOf({ ...asked(), faults: [{ field: 'from', typed: '昨天', problem: 'no-day' }] }, fullAnswer)
    expect(main.find('.error-summary a').attr('href')).toBe('#search-from')
    const field = main.find('#search-from')
    expect([field.attr('value'), field.attr('aria-invalid')]).toEqual(['昨天', 'true'])
    expect(field.attr('aria-describedby')).toBe('search-from-error search-from-hint')
    expect(main.find('.search-form__advanced').attr('open')).toBeDefined()
  })
})
