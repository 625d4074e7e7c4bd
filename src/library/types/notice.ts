import { COMMON_CORE } from './commonCore.ts'
import type { ResourceTypeDefinition } from './definition.ts'
import { noticeExample } from './examples/notice.ts'

/** 通知公告: a 公示 always ends on a stated day (SEC-PIPL-10). */
export const notice = {
  name: 'notice',
  label: '通知公告',
  description: '面向社会的通知、公告和公示；公示须写明截止日期，到期自动撤下。',
  pathSegment: 'notices',
  template: 'notice',
  columnType: 'notices',
  schemaOrgType: 'SpecialAnnouncement',
  core: {
    ...COMMON_CORE,
    documentNumber: { obligation: 'optional', rule: 'JY-MD-15' },
    documentDate: { obligation: 'optional', rule: 'JY-MD-16' },
    issuingBody: { obligation: 'optional', rule: 'JY-MD-13' },
  },
  details: [
    {
      name: 'kind',
      label: '类别',
      kind: 'select',
      obligation: 'mandatory',
      rule: 'SEC-PIPL-10',
      help: '涉及名单、评审结果等征求异议的选“公示”。',
      options: [
        { value: 'notice', label: '通知' },
        { value: 'announcement', label: '公告' },
        { value: 'publicExamination', label: '公示' },
      ],
    },
    {
      name: 'expiresAt',
      label: '截止日期',
      kind: 'date',
      obligation: 'conditional',
      when: 'isPublicExamination',
      rule: 'SEC-PIPL-10',
      help: '公示必填；到期后次日零时撤下正文，保留撤下说明。',
    },
    {
      name: 'contact',
      label: '联系方式',
      kind: 'text',
      obligation: 'conditional',
      when: 'isPublicExamination',
      rule: 'SEC-PIPL-10',
      help: '受理意见或异议的单位、电话；只填单位办公电话。',
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
    { label: '类别', from: 'details.kind', format: 'option', printedWhenEmpty: false },
    { label: '发布机构', from: 'publisher', format: 'text', printedWhenEmpty: false },
    { label: '发文字号', from: 'documentNumber', format: 'text', printedWhenEmpty: false },
    { label: '发布日期', from: 'firstPublishedAt', format: 'instant', printedWhenEmpty: false },
    { label: '截止日期', from: 'details.expiresAt', format: 'day', printedWhenEmpty: false },
  ],
  capabilities: ['withdrawable', 'correctable', 'expires', 'hasAttachments', 'printsAlone'],
  refusedClauses: [],
  search: {
    title: 'title',
    documentNumber: 'number',
    keywords: 'keyword',
    summary: 'summary',
    'body.text': 'body',
    topic: 'facet',
    'details.kind': 'facet',
  },
  answers: {},
  jsonLd: {
    name: 'title',
    datePosted: 'firstPublishedAt',
    expires: 'details.expiresAt',
    publisher: 'publisher',
    text: 'summary',
    spatialCoverage: 'region',
    inLanguage: 'language',
  },
  example: noticeExample,
} as const satisfies ResourceTypeDefinition
