import { type ResourceInput, toResourceData } from '../../src/library/store/resourceData.ts'

/** A news item that passes every check of publication. */
export const news = (changes: Partial<ResourceInput> = {}) => toResourceData({ ...NEWS, ...changes })

/** A policy document that passes every check of publication. */
export const policy = (changes: Partial<ResourceInput> = {}) => toResourceData({ ...POLICY, ...changes })

/** An interpretation of another resource, by that resource's id. */
export const interpretationOf = (id: string, changes: Partial<ResourceInput> = {}) => ({
  ...toResourceData({ ...INTERPRETATION, ...changes }),
  interprets: [id],
})

/** Editor state of plain paragraphs. */
export const paragraphs = (...texts: string[]) => ({
  root: {
    type: 'root',
    direction: 'ltr',
    format: '',
    indent: 0,
    version: 1,
    children: texts.map((text) => ({
      type: 'paragraph',
      direction: 'ltr',
      format: '',
      indent: 0,
      version: 1,
      textFormat: 0,
      textStyle: '',
      children: [{ type: 'text', text, detail: 0, format: 0, mode: 'normal', style: '', version: 1 }],
    })),
  },
})

const EVERYWHERE = {
  externalId: null,
  keywords: ['便民服务点', '政务服务', '社区服务'],
  topic: '0203',
  genre: null,
  disclosureClass: null,
  audience: ['person'],
  issuingBody: null,
  coIssuers: [],
  publisher: '示例市政务服务局',
  documentNumber: null,
  documentDate: null,
  inForceFrom: null,
  inForceUntil: null,
  legalForce: null,
  source: '示例市政务服务局',
  sourceUrl: null,
  gazette: null,
  language: 'zh-CN',
} satisfies Partial<ResourceInput>

const NEWS: ResourceInput = {
  ...EVERYWHERE,
  type: 'news',
  title: '示例市召开政务服务工作推进会（示例）',
  summary: '会议部署全年便民服务点建设任务，要求年底前实现社区全覆盖。',
  details: { isReprint: false, sourcePublishedAt: null, author: null },
  body: paragraphs(
    '3月9日，全市政务服务工作推进会召开，部署便民服务点建设任务。',
    '会议要求，年底前实现城乡社区全覆盖。',
  ),
}

const POLICY: ResourceInput = {
  ...EVERYWHERE,
  type: 'policyDocument',
  title: '示例市政务服务局关于印发《便民服务点建设规范（试行）》的通知（示例）',
  summary: '规范全市便民服务点的选址、设施、服务事项和人员要求，自2026年3月5日起试行两年。',
  genre: 'notice',
  disclosureClass: '01',
  issuingBody: '示例市政务服务局',
  documentNumber: '示政服发〔2026〕3号',
  documentDate: '2026-03-02',
  inForceFrom: '2026-03-05',
  legalForce: 'in-force',
  details: { normative: true, draftingUnit: '示例市政务服务局政策法规处', consultationPhone: '010-00000000' },
  body: paragraphs(
    '各区政务服务局，各有关单位：',
    '便民服务点应当设在社区居民步行十五分钟可达的地点，设置无障碍通道。',
  ),
}

const INTERPRETATION: ResourceInput = {
  ...EVERYWHERE,
  type: 'interpretation',
  title: '便民服务点建在哪、能办什么（示例）',
  summary: '说明便民服务点的选址标准、可办事项和服务时间。',
  disclosureClass: '01',
  details: {
    form: 'text',
    textAlternative: null,
    interpretingUnit: '示例市政务服务局',
    consultationPhone: '010-00000000',
  },
  body: paragraphs('让居民在家门口就能办理高频事项，减少往返。', '设在社区居民步行十五分钟可达的地点。'),
}
