import type { Publication } from '../../rules/publication.ts'
import { exampleAddress, exampleOwner } from './owner.ts'

export const faqExample: Publication = {
  ...exampleOwner,
  ...exampleAddress('faq', 6),
  type: 'faq',
  title: '老年人优待卡丢失了怎么补办？（示例）',
  summary: '可以在便民服务点或者网上挂失补办，不收工本费。',
  keywords: ['老年人优待卡', '补办', '挂失'],
  topic: '17',
  genre: null,
  disclosureClass: null,
  audience: ['person'],
  issuingBody: null,
  coIssuers: [],
  documentNumber: null,
  documentDate: null,
  inForceFrom: null,
  inForceUntil: null,
  legalForce: null,
  sourceUrl: null,
  gazette: null,
  firstPublishedAt: '2026-03-15T01:00:00.000Z',
  publicUpdatedAt: '2026-03-15T01:00:00.000Z',
  details: { answeringOrganization: '示例市政务服务局', reviewBy: '2027-03-01' },
  body: {
    html: '<p>持居民身份证到就近的便民服务点挂失并补办，也可以在网上申请。补卡不收费，五个工作日内邮寄到家。</p>',
    text: '持居民身份证到就近的便民服务点挂失并补办，也可以在网上申请。补卡不收费，五个工作日内邮寄到家。',
    headings: [],
  },
  relations: [{ kind: 'related', identifier: exampleAddress('guides', 5).identifier }],
}
