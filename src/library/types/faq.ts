import { COMMON_CORE } from './commonCore.ts'
import type { ResourceTypeDefinition } from './definition.ts'
import { faqExample } from './examples/faq.ts'

/** 常见问答: the title is the question, the body the answer; re-read at least every twelve months (JY-LIB-07). */
export const faq = {
  name: 'faq',
  label: '常见问答',
  description: '一问一答：标题写问题，正文写答复，注明答复单位和下次复核日期。',
  pathSegment: 'faq',
  template: 'faq',
  columnType: 'interaction',
  schemaOrgType: 'QAPage',
  core: COMMON_CORE,
  details: [
    {
      name: 'answeringOrganization',
      label: '答复单位',
      kind: 'text',
      obligation: 'mandatory',
      rule: 'JY-LIB-07',
      help: '对答复内容负责的单位，按规范全称填写。',
    },
    {
      name: 'reviewBy',
      label: '下次复核日期',
      kind: 'date',
      obligation: 'mandatory',
      rule: 'JY-LIB-07',
      help: '距今不超过 12 个月；到期前平台提醒复核。',
    },
  ],
  relations: [
    {
      kind: 'related',
      label: '相关办事指南和政策',
      obligation: 'optional',
      targets: ['guide', 'policyDocument'],
      rule: 'XX-INT-03',
    },
  ],
  header: [
    { label: '答复单位', from: 'details.answeringOrganization', format: 'text', printedWhenEmpty: false },
    { label: '发布日期', from: 'firstPublishedAt', format: 'instant', printedWhenEmpty: false },
    { label: '下次复核日期', from: 'details.reviewBy', format: 'day', printedWhenEmpty: false },
  ],
  capabilities: ['withdrawable', 'correctable', 'reviewedRegularly', 'answersItsTitle'],
  refusedClauses: [],
  search: {
    title: 'title',
    keywords: 'keyword',
    summary: 'summary',
    'body.text': 'body',
    topic: 'facet',
    audience: 'facet',
    'details.answeringOrganization': 'facet',
  },
  answers: {},
  jsonLd: {
    'mainEntity.name': 'title',
    'mainEntity.acceptedAnswer.text': 'body.text',
    'mainEntity.acceptedAnswer.author': 'details.answeringOrganization',
    datePublished: 'firstPublishedAt',
    dateModified: 'publicUpdatedAt',
    inLanguage: 'language',
  },
  example: faqExample,
} as const satisfies ResourceTypeDefinition
