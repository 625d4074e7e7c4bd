import type { Publication } from '../../rules/publication.ts'
import { exampleAddress, exampleOwner } from './owner.ts'

export const interpretationExample: Publication = {
  ...exampleOwner,
  ...exampleAddress('interpretation', 2),
  type: 'interpretation',
  title: '一图读懂：便民服务点建在哪、能办什么（示例）',
  summary: '用一张图说明便民服务点的选址标准、可办事项和服务时间。',
  keywords: ['便民服务点', '政策解读', '图解'],
  topic: '0203',
  genre: null,
  disclosureClass: '01',
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
  firstPublishedAt: '2026-03-05T02:30:00.000Z',
  publicUpdatedAt: '2026-03-05T02:30:00.000Z',
  details: {
    form: 'infographic',
    textAlternative:
      '图中依次说明：服务点设在步行十五分钟范围内；可以办理社保、医保、养老助残等事项；工作日九时至十七时开放。',
    interpretingUnit: '示例市政务服务局',
    consultationPhone: '010-00000000',
  },
  body: {
    html: [
      '<h2 id="h-1">一、为什么要建便民服务点</h2>',
      '<p>让居民在家门口就能办理高频事项，减少往返。</p>',
      '<h2 id="h-2">二、建在哪里</h2>',
      '<p>设在社区居民步行十五分钟可达的地点。</p>',
    ].join(''),
    text: '一、为什么要建便民服务点\n让居民在家门口就能办理高频事项，减少往返。\n二、建在哪里\n设在社区居民步行十五分钟可达的地点。',
    headings: [
      { level: 2, text: '一、为什么要建便民服务点', anchor: 'h-1' },
      { level: 2, text: '二、建在哪里', anchor: 'h-2' },
    ],
  },
  image: {
    id: 'example-image',
    url: '/files/media/example-infographic.png',
    alt: '便民服务点图解：选址、事项和服务时间三部分',
    width: 1200,
    height: 1600,
  },
  relations: [{ kind: 'interprets', identifier: exampleAddress('policy', 1).identifier }],
}
