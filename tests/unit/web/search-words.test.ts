import { describe, expect, it } from 'vitest'
import { type Applied, NO_TERMS, type Rewriting, type SearchTerms, searchAddress } from '../../../src/search/index.ts'
import { noticesOf } from '../../../src/web/views/search/notices.ts'
import { reasonSentences } from '../../../src/web/views/search/reasons.ts'
import { exampleHit, guide, marked, NOTHING_APPLIED } from '../../support/exampleSearch.ts'
import { exampleContext } from '../../support/exampleSite.ts'

const notices = (changes: Partial<Applied>, terms: Partial<SearchTerms> = {}, isCut = false) => {
  const own: SearchTerms = { ...NO_TERMS, text: '公几金 提取', ...terms }
  const page = {
    terms: own,
    addressWith: (more: Partial<SearchTerms>) => searchAddress(own, more),
    context: exampleContext,
  }
  return noticesOf({ ...NOTHING_APPLIED, ...changes }, isCut, page)
}
const rewriting = (one: Rewriting) => notices({ rewritings: [one] })
const q = (text: string, more = '') => `/search?q=${encodeURIComponent(text)}${more}`

describe('what was done with the query (M-073, M-075)', () => {
  it('a correction, with the way back', () => {
    expect(rewriting({ kind: 'correction', from: '公几金', to: '公积金' })).toEqual([
      {
        text: '已为您显示“公积金”的结果。',
        link: { text: '仍搜索“公几金 提取”', href: q('公几金 提取', '&verbatim=1') },
      },
    ])
  })

  it('pinyin, with the way back', () => {
    const [notice] = rewriting({ kind: 'pinyin', from: 'gjj', to: ['公积金', '高精尖'] })
    expect(notice?.text).toBe('已按拼音“gjj”查找“公积金”“高精尖”。')
    expect(notice?.link?.href).toContain('verbatim=1')
  })

  it('words added, with the way to the asker’s own alone', () => {
    const [notice] = rewriting({ kind: 'synonym', from: '上户口', to: ['户籍登记', '落户'] })
    expect(notice?.text).toBe('已同时查找“户籍登记”“落户”。')
    expect(notice?.link).toEqual({
      text: '只查找“上户口”',
      href: q('公几金 提取', `&phrase=${encodeURIComponent('上户口')}`),
    })
  })

  it.each<[Rewriting, string[]]>([
    [{ kind: 'documentNumber', from: '12号', to: '示政发〔2026〕12号' }, ['已按发文字号“示政发〔2026〕12号”查找。']],
    [{ kind: 'script', from: '網際網路', to: '互联网' }, ['已按简体“互联网”查找。']],
    [{ kind: 'place', from: '另一', site: 'other' }, ['已优先显示另一区的信息。']],
    [{ kind: 'intent', from: '怎么办', intent: 'guide' }, ['已优先显示办事指南。']],
    [{ kind: 'stopWords', dropped: ['怎么'] }, []],
    [{ kind: 'cut', to: '甲' }, ['输入的内容较长，只查找前100字。']],
  ])('%j', (one, texts) => {
    expect(rewriting(one)).toEqual(texts.map((text) => ({ text, link: null })))
  })

  it('a cut is said once, whoever cut', () => {
    expect(notices({ rewritings: [{ kind: 'cut', to: '甲' }] }, {}, true)).toHaveLength(1)
    expect(notices({}, {}, true)).toHaveLength(1)
  })

  it('words left out, and what may have been meant', () => {
    const texts = notices({ relaxed: ['外地', '老人'], didYouMean: '公积金' })
    expect(texts).toEqual([
      { text: '您要找的是不是', link: { text: '“公积金”', href: q('公积金') } },
      { text: '没有同时含有全部词语的信息，以下结果不含“外地”“老人”。', link: null },
    ])
  })

  it('仍搜索 says so and leads back', () => {
    const [notice] = notices({}, { verbatim: true })
    expect(notice).toEqual({
      text: '已按原样查找“公几金 提取”。',
      link: { text: '恢复纠错和拼音', href: q('公几金 提取') },
    })
  })
})

describe('why a result is there', () => {
  it('names the words where they stand', () => {
    const snippet = marked('……可以[提取][公积金]，[提取]时……')
    expect(reasonSentences(exampleHit(1, '住房[公积金]办法', { snippet }))).toEqual([
      '标题含“公积金”',
      '正文含“提取”“公积金”',
    ])
  })

  it('names an attachment, an editor, a number and what is missing', () => {
    const { reasons } = guide
    const hit = exampleHit(1, '关于缴存比例的通知', {
      attachment: '比例表.xlsx',
      snippet: marked('[公积金]比例'),
      reasons: { ...reasons, fields: ['pinned', 'documentNumber', 'citedNumber', 'keywords'], missing: ['租房'] },
    })
    expect(reasonSentences(hit)).toEqual([
      '由网站编辑推荐',
      '发文字号一致',
      '正文引用了这个发文字号',
      '关键词与查找的词相关',
      '附件“比例表.xlsx”含“公积金”',
      '未含“租房”',
    ])
  })

  it('never stays silent', () => {
    const hit = exampleHit(1, '通知', { snippet: [], reasons: { ...guide.reasons, fields: [], missing: [] } })
    expect(reasonSentences(hit)).toEqual(['内容与查找的词相关'])
  })
})
