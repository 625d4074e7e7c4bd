import { COMMON_CORE } from './commonCore.ts'
import type { ResourceTypeDefinition } from './definition.ts'
import { newsExample } from './examples/news.ts'

/** 政务动态: own reports, and reprints that name source, time and link (ZY-PUB-04). */
export const news = {
  name: 'news',
  label: '政务动态',
  description: '会议、活动、重要决策等政务工作动态，以及转载上级政府网站的重要信息。',
  pathSegment: 'news',
  template: 'news',
  columnType: 'news',
  schemaOrgType: 'NewsArticle',
  core: { ...COMMON_CORE, sourceUrl: { obligation: 'conditional', when: 'isReprint', rule: 'ZY-PUB-04' } },
  details: [
    {
      name: 'isReprint',
      label: '转载',
      kind: 'boolean',
      obligation: 'optional',
      rule: 'ZY-PUB-04',
      help: '转自其他网站的请勾选；不得转载商业网站和自媒体内容。',
    },
    {
      name: 'sourcePublishedAt',
      label: '原文发布时间',
      kind: 'text',
      obligation: 'conditional',
      when: 'isReprint',
      rule: 'ZY-PUB-04',
      help: '转载时填写，精确到分，如 2026-11-22 09:30；平台据此计算 12 小时转载时限。',
    },
    {
      name: 'author',
      label: '作者',
      kind: 'text',
      obligation: 'optional',
      rule: 'ZY-META-12',
      help: '撰稿人或通讯员姓名；没有署名的留空。',
    },
  ],
  relations: [
    {
      kind: 'related',
      label: '相关内容',
      obligation: 'optional',
      targets: ['policyDocument', 'interpretation', 'news', 'notice', 'guide', 'faq'],
      rule: 'JY-MD-28',
    },
  ],
  header: [
    { label: '来源', from: 'source', format: 'text', printedWhenEmpty: false },
    { label: '发布日期', from: 'firstPublishedAt', format: 'instant', printedWhenEmpty: false },
    { label: '原文发布时间', from: 'details.sourcePublishedAt', format: 'text', printedWhenEmpty: false },
    { label: '作者', from: 'details.author', format: 'text', printedWhenEmpty: false },
  ],
  capabilities: ['withdrawable', 'correctable', 'reprintable', 'hasAttachments'],
  refusedClauses: [],
  search: {
    title: 'title',
    keywords: 'keyword',
    summary: 'summary',
    'body.text': 'body',
    topic: 'facet',
    source: 'facet',
  },
  answers: {},
  jsonLd: {
    headline: 'title',
    datePublished: 'firstPublishedAt',
    dateModified: 'publicUpdatedAt',
    author: 'details.author',
    publisher: 'publisher',
    image: 'image.url',
    isBasedOn: 'sourceUrl',
    keywords: 'keywords',
    description: 'summary',
    inLanguage: 'language',
  },
  example: newsExample,
} as const satisfies ResourceTypeDefinition
