import type { Publication } from '../../rules/publication.ts'
import { exampleAddress, exampleOwner } from './owner.ts'

export const noticeExample: Publication = {
  ...exampleOwner,
  ...exampleAddress('notices', 4),
  type: 'notice',
  title: '关于2026年度便民服务示范点拟入选名单的公示（示例）',
  summary: '公示2026年度便民服务示范点拟入选单位，公示期五个工作日。',
  keywords: ['便民服务点', '公示', '示范点'],
  topic: '0203',
  genre: null,
  disclosureClass: '15',
  audience: ['legal-person'],
  issuingBody: '示例市政务服务局',
  coIssuers: [],
  documentNumber: null,
  documentDate: '2026-05-06',
  inForceFrom: null,
  inForceUntil: null,
  legalForce: null,
  sourceUrl: null,
  gazette: null,
  firstPublishedAt: '2026-05-06T01:00:00.000Z',
  publicUpdatedAt: '2026-05-06T01:00:00.000Z',
  details: { kind: 'publicExamination', expiresAt: '2026-05-12', contact: '示例市政务服务局便民服务处，010-00000000' },
  body: {
    html: '<p>经评审，拟确定示例街道便民服务点等三家单位为2026年度便民服务示范点，现予公示。</p><p>公示时间：2026年5月6日至5月12日。</p>',
    text: '经评审，拟确定示例街道便民服务点等三家单位为2026年度便民服务示范点，现予公示。\n公示时间：2026年5月6日至5月12日。',
    headings: [],
  },
  relations: [],
}
