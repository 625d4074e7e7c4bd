import { COMMON_CORE } from './commonCore.ts'
import type { ResourceTypeDefinition } from './definition.ts'
import { guideExample } from './examples/guide.ts'
import { guideDetails } from './guideDetails.ts'

/** 办事指南: the eight key elements of JC-V-6, of which the title is the first; no catch-all clauses (M-113). */
export const guide = {
  name: 'guide',
  label: '办事指南',
  description: '政务服务事项的办理说明，八项关键要素齐全，与线下窗口一致。',
  pathSegment: 'guides',
  template: 'guide',
  columnType: 'services',
  schemaOrgType: 'GovernmentService',
  core: {
    ...COMMON_CORE,
    audience: { obligation: 'mandatory', rule: 'JY-MD-11' },
    body: { obligation: 'optional', rule: 'JC-V-6' },
  },
  details: guideDetails,
  relations: [
    { kind: 'basedOn', label: '政策依据', obligation: 'optional', targets: ['policyDocument'], rule: 'XX-INT-03' },
    {
      kind: 'related',
      label: '相关内容',
      obligation: 'optional',
      targets: ['policyDocument', 'interpretation', 'notice', 'guide', 'faq'],
      rule: 'XX-INT-03',
    },
  ],
  header: [
    { label: '事项名称', from: 'title', format: 'text', printedWhenEmpty: true },
    { label: '实施机构', from: 'publisher', format: 'text', printedWhenEmpty: true },
    { label: '办理深度', from: 'details.handlingDepth', format: 'option', printedWhenEmpty: false },
    { label: '法定办结时限', from: 'details.statutoryTimeLimit', format: 'text', printedWhenEmpty: false },
    { label: '承诺办结时限', from: 'details.promisedTimeLimit', format: 'text', printedWhenEmpty: false },
    { label: '收费情况', from: 'details.fee', format: 'text', printedWhenEmpty: false },
    { label: '更新日期', from: 'publicUpdatedAt', format: 'instant', printedWhenEmpty: true },
  ],
  capabilities: ['withdrawable', 'correctable', 'hasAttachments', 'printsAlone'],
  refusedClauses: [
    {
      fields: ['conditions', 'materials', 'steps'],
      pattern:
        '其他(?:有关|相关|必要|需要|应当)?(?:提交|提供|补充)?的?(?:有关|相关|必要)?(?:申请|证明)?(?:材料|资料|文件|条件|要件)|(?:需要|要求|认为有必要|规定)的?其他|视(?:具体)?情况(?:需要)?(?:另行)?(?:提交|提供|补充)|以(?:窗口|现场|工作人员)(?:要求|通知|告知|解释)为准',
      message: '不得设“其他材料”等兜底条款，请逐项列明名称，或删去该项',
      rule: 'M-113',
    },
  ],
  search: {
    title: 'title',
    'details.itemCode': 'number',
    keywords: 'keyword',
    summary: 'summary',
    'details.materials': 'body',
    'details.conditions': 'body',
    'details.steps': 'body',
    'details.location': 'body',
    'details.legalBasis': 'body',
    'body.text': 'body',
    topic: 'facet',
    audience: 'facet',
    'details.lifeEvent': 'facet',
    'details.handlingDepth': 'facet',
  },
  answers: {
    materials: ['details.materials'],
    timeLimit: ['details.promisedTimeLimit', 'details.statutoryTimeLimit'],
    fee: ['details.fee'],
    place: ['details.location', 'details.officeHours'],
    conditions: ['details.conditions'],
    telephone: ['details.telephone', 'details.consultationPhone'],
    amount: ['body.text'],
  },
  jsonLd: {
    name: 'title',
    description: 'summary',
    serviceOperator: 'publisher',
    areaServed: 'region',
    audience: 'audience',
    'availableChannel.serviceUrl': 'details.onlineUrl',
    'availableChannel.servicePhone': 'details.telephone',
    'availableChannel.serviceLocation': 'details.location',
    hoursAvailable: 'details.officeHours',
    dateModified: 'publicUpdatedAt',
  },
  example: guideExample,
} as const satisfies ResourceTypeDefinition
