import type { PublicationSummary, ResourceTypeName } from '../../src/library/index.ts'
import type { Applied, MarkedText, SearchAnswer, SearchHit } from '../../src/search/index.ts'

/** `“公积金”` in a text is what is marked: 租房提取住房[公积金]指南. */
export const marked = (text: string): MarkedText[] =>
  text
    .split(/(\[[^\]]*\])/)
    .filter((part) => part !== '')
    .map((part) => ({ text: part.replace(/[[\]]/g, ''), marked: part.startsWith('[') }))

const plain = (text: string): string => text.replace(/[[\]]/g, '')

type Summary = Omit<PublicationSummary, 'pinned'>

/** A publication that does not exist; its number tells it from others. */
export function exampleSummary(serial: number, title: string, changes: Partial<Summary> = {}): Summary {
  return {
    identifier: `11110000DEM0000011/2026-${String(serial).padStart(5, '0')}`,
    type: 'policyDocument',
    title: plain(title),
    summary: null,
    path: `/policy/example-office-2026-${serial}`,
    firstPublishedAt: '2026-10-08T02:00:00.000Z',
    legalForce: null,
    documentNumber: null,
    issuingBody: null,
    organizationName: '市住房公积金管理中心',
    homeSite: 'example',
    image: null,
    ...changes,
  }
}

const NO_REASONS: SearchHit['reasons'] = {
  score: 1,
  titleCoverage: 1,
  coverage: 1,
  found: ['公积金'],
  missing: [],
  fields: ['title', 'body'],
  parts: {},
}

export function exampleHit(
  serial: number,
  title: string,
  changes: Partial<Omit<SearchHit, 'summary' | 'title'>> & { summary?: Partial<Summary> } = {},
): SearchHit {
  return {
    onAskingSite: true,
    snippet: marked('……缴存满三个月，无自有住房的，可以提取住房[公积金]支付房租……'),
    attachment: null,
    pinned: false,
    collapsed: 0,
    reasons: NO_REASONS,
    ...changes,
    title: marked(title),
    summary: exampleSummary(serial, title, changes.summary),
  }
}

const typed = (type: ResourceTypeName, segment: string, serial: number) => ({
  type,
  path: `/${segment}/example-office-2026-${serial}`,
})

export const guide = exampleHit(1, '租房提取住房[公积金]（示例）', {
  summary: typed('guide', 'guides', 1),
  pinned: true,
  reasons: { ...NO_REASONS, fields: ['pinned', 'title', 'keywords', 'body'] },
})
export const policy = exampleHit(2, '住房[公积金]提取管理办法（示例）', {
  summary: { documentNumber: '示公积金发〔2026〕2号', legalForce: 'amended', issuingBody: '市住房公积金管理委员会' },
  collapsed: 3,
})
export const interpretation = exampleHit(3, '一图读懂：租房提取[公积金]（示例）', {
  summary: typed('interpretation', 'interpretations', 3),
})
export const question = exampleHit(4, '租房能提取住房[公积金]吗？（示例）', { summary: typed('faq', 'faqs', 4) })
const elsewhere = exampleHit(5, '关于[公积金]缴存比例的通知（示例）', {
  summary: { homeSite: 'other', organizationName: '另一区住房和城乡建设委员会', legalForce: 'repealed' },
  onAskingSite: false,
  attachment: '缴存比例表.xlsx',
  reasons: { ...NO_REASONS, missing: ['租房'], fields: ['title', 'attachment'] },
})
const bare = exampleHit(6, '住房[公积金]业务办理网点（示例）', { summary: typed('notice', 'notices', 6), snippet: [] })

export const NOTHING_APPLIED: Applied = {
  query: '租房提取公积金',
  rewritings: [],
  didYouMean: null,
  relaxed: [],
  intent: null,
}

const facet = (chosen: string[], ...counts: [value: string, count: number][]) =>
  counts.map(([value, count]) => ({ value, count, chosen: chosen.includes(value) }))

const YEARS = [2026, 2025, 2024, 2023, 2022, 2021, 2020, 2019].map((year): [string, number] => [
  String(year),
  year - 2000,
])

export const emptyAnswer: SearchAnswer = {
  total: 0,
  page: 1,
  pages: 1,
  hits: [],
  facets: { type: [], site: [], issuer: [], topic: [], year: [], validity: [] },
  applied: NOTHING_APPLIED,
  scene: null,
  answer: null,
  related: [],
  near: [],
}

/** Everything a page of results can hold. */
export const fullAnswer: SearchAnswer = {
  ...emptyAnswer,
  total: 1204,
  pages: 61,
  hits: [guide, policy, interpretation, question, elsewhere, bare],
  facets: {
    type: facet([], ['policyDocument', 1100], ['guide', 60], ['interpretation', 40], ['faq', 3], ['notice', 1]),
    site: facet([], ['example', 1000], ['other', 204]),
    issuer: facet([], ['市住房公积金管理中心', 1100], ['另一区住房和城乡建设委员会', 104]),
    topic: facet([], ['15', 1000], ['0203', 204]),
    year: facet([], ...YEARS),
    validity: facet([], ['repealed', 4], ['in-force', 1190], ['amended', 10]),
  },
  applied: {
    ...NOTHING_APPLIED,
    rewritings: [
      { kind: 'correction', from: '公几金', to: '公积金' },
      { kind: 'synonym', from: '租房', to: ['房屋租赁', '租赁住房'] },
      { kind: 'place', from: '另一区', site: 'other' },
      { kind: 'stopWords', dropped: ['怎么'] },
    ],
    relaxed: ['外地'],
  },
  scene: {
    name: '租房提取住房公积金',
    guide,
    policy,
    interpretation,
    answers: [question, exampleHit(7, '没有租房合同可以提取吗？（示例）', { summary: typed('faq', 'faqs', 7) })],
  },
  answer: {
    slot: 'materials',
    quote: '1. 本人身份证原件；\n2. 房屋租赁合同；\n3. 本人银行卡。',
    source: exampleSummary(1, '《提取住房公积金》办理指南（示例）', typed('guide', 'guides', 1)),
    onAskingSite: true,
  },
  related: ['公积金贷款额度', '公积金异地转移'],
}

/** Nothing found, with what comes nearest. */
export const nearAnswer: SearchAnswer = {
  ...emptyAnswer,
  applied: { ...NOTHING_APPLIED, query: '公鸡金', didYouMean: '公积金' },
  near: [guide, elsewhere],
}
