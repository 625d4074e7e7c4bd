import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'
import { type AskedTerms, NO_POLICY_TERMS, type PolicyTerms, type SearchAnswer } from '../../../src/search/index.ts'
import { createEngine } from '../../../src/web/templating/engine.ts'
import { readTemplates } from '../../../src/web/templating/sources.ts'
import { policySearchView } from '../../../src/web/views/search/policySearchView.ts'
import { emptyAnswer, fullAnswer } from '../../support/exampleSearch.ts'
import { exampleContext } from '../../support/exampleSite.ts'
import { layout } from '../templates/examples/layout.ts'

const engine = createEngine(readTemplates('templates'))
const asked = (changes: Partial<PolicyTerms> = {}): AskedTerms<PolicyTerms> => ({
  terms: { ...NO_POLICY_TERMS, ...changes },
  isCut: false,
  faults: [],
})
const view = (of: AskedTerms<PolicyTerms>, answer: SearchAnswer | null) =>
  policySearchView({ asked: of, answer, isReady: answer !== null, popular: [] }, [], exampleContext)
const mainOf = (of: AskedTerms<PolicyTerms>, answer: SearchAnswer | null) =>
  load(engine.render('policy-search', layout, view(of, answer)))('main')

describe('我要找政策: the form', () => {
  const main = mainOf(asked({ text: '公积金', number: '〔2026〕2号' }), fullAnswer)

  it('has a labelled field for everything a policy is found by', () => {
    const labels = main.find('.policy-form label')
    const texts = labels.toArray().map((_, index) => labels.eq(index).text())
    expect(texts).toEqual([
      '标题或正文含有',
      '发文字号',
      '发文机关',
      '主题',
      '有效性',
      '成文年份',
      '发布日期从',
      '发布日期到',
    ])
    expect(main.find('#policy-number').attr('value')).toBe('〔2026〕2号')
  })

  it('chooses what is in force unless told otherwise', () => {
    expect(main.find('#policy-validity option[selected]').attr('value')).toBe('')
    const all = mainOf(asked({ chosen: { ...NO_POLICY_TERMS.chosen, validity: [] } }), fullAnswer)
    expect(all.find('#policy-validity option[selected]').attr('value')).toBe('all')
    const repealed = mainOf(asked({ chosen: { ...NO_POLICY_TERMS.chosen, validity: ['repealed'] } }), fullAnswer)
    expect(repealed.find('#policy-validity option[selected]').attr('value')).toBe('repealed')
  })

  it('offers the offices and years there are policies of, and keeps a chosen one that has none', () => {
    const { selects } = view(asked({ chosen: { ...NO_POLICY_TERMS.chosen, issuer: ['市林业局'] } }), fullAnswer).form
    expect(selects[0]?.options.map(({ label, chosen }) => [label, chosen])).toEqual([
      ['全部', false],
      ['另一区住房和城乡建设委员会', false],
      ['市住房公积金管理中心', false],
      ['市林业局', true],
    ])
    expect(selects[3]?.options.slice(0, 2).map(({ label }) => label)).toEqual(['全部', '2026年'])
  })
})

describe('我要找政策: the results', () => {
  const main = mainOf(asked({ text: '公积金' }), fullAnswer)

  it('say number, date, state and office of each, and its interpretation where the scene has one', () => {
    const item = main.find('.policy-results__item').eq(1)
    expect(item.text()).toMatch(/已修改.*示公积金发〔2026〕2号.*市住房公积金管理委员会.*2026-10-08/s)
    expect(item.find('.policy-results__interpretation a').attr('href')).toBe('/interpretations/example-office-2026-3')
    expect(main.find('.policy-results__interpretation')).toHaveLength(1)
  })

  it('are narrowed by links of the policy search, the kind never among them', () => {
    const links = main.find('.search-facets a[href^="/search/policies?"]')
    expect(links.length).toBeGreaterThan(10)
    expect(main.find('.search-facets').html()).not.toContain('type=')
    expect(view(asked(), fullAnswer).facets.map(({ label }) => label)).not.toContain('类别')
  })

  it('can be subscribed to as a search for policies', () => {
    const { feed } = view(asked({ text: '公积金', number: '〔2026〕2号' }), fullAnswer)
    expect(feed?.href).toContain('type=policyDocument')
    expect(feed?.href).toContain(encodeURIComponent('公积金 〔2026〕2号'))
  })

  it('none before anything was asked: the form alone', () => {
    const { results, nothing, hotline } = view(asked(), emptyAnswer)
    expect([results, nothing, hotline]).toEqual([null, null, null])
  })

  it('none: says so with the telephone', () => {
    const empty = mainOf(asked({ text: '不存在' }), emptyAnswer)
    expect(empty.find('h2').text()).toContain('没有找到相关信息')
    expect(empty.find('.hotline')).toHaveLength(1)
  })
})
