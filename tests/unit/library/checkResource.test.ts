import { describe, expect, it } from 'vitest'
import { type CheckStage, checkResource } from '../../../src/library/rules/checkResource.ts'
import { blocking, type ResourceUnderCheck } from '../../../src/library/rules/finding.ts'
import { LIMITS } from '../../../src/library/rules/limits.ts'
import {
  CONDITIONS,
  RESOURCE_TYPE_NAMES,
  RESOURCE_TYPES,
  type ResourceTypeName,
} from '../../../src/library/types/index.ts'

import { seededRandom, seedOfThisRun } from './seededRandom.ts'

const typeOf = (identifier: string) =>
  RESOURCE_TYPE_NAMES.find((name) => RESOURCE_TYPES[name].example.identifier === identifier) ?? null

const check = (type: ResourceTypeName, changes: Partial<ResourceUnderCheck>, stage: CheckStage = 'publication') =>
  checkResource({ ...RESOURCE_TYPES[type].example, ...changes }, { stage, today: '2026-05-06', typeOf })
const codes = (type: ResourceTypeName, changes: Partial<ResourceUnderCheck>) =>
  check(type, changes).map(({ code, field, severity }) => `${field}: ${code} ${severity}`)
const withDetails = (type: ResourceTypeName, details: Record<string, unknown>) =>
  codes(type, { details: { ...RESOURCE_TYPES[type].example.details, ...details } })

describe('core metadata (standards.md section 3.3)', () => {
  it.each<[string, Partial<ResourceUnderCheck>, string]>([
    ['JY-MD-03 title over 200', { title: '题'.repeat(201) }, 'title: title-too-long blocks'],
    ['JY-MD-03 title with a full stop', { title: '关于示例的通知。' }, 'title: title-punctuation blocks'],
    ['JY-MD-03 title with a line break', { title: '关于示例\n的通知' }, 'title: title-blank blocks'],
    ['JY-MD-05 summary over 100', { summary: '概'.repeat(101) }, 'summary: summary-too-long warns'],
    ['JY-MD-07 two keywords', { keywords: ['甲', '乙'] }, 'keywords: keywords-count blocks'],
    ['JY-MD-07 nine keywords', { keywords: [...'甲乙丙丁戊己庚辛壬'] }, 'keywords: keywords-count blocks'],
    ['JY-MD-07 repeated keyword', { keywords: ['甲', '乙', '甲'] }, 'keywords: keywords-repeated blocks'],
    ['JY-CLS-01 unknown topic', { topic: '99' }, 'topic: code-unknown blocks'],
    ['JY-CLS-01 unknown audience', { audience: ['person', 'martian'] }, 'audience: code-unknown blocks'],
    ['JY-MD-15 brackets', { documentNumber: '示政服发[2026]3号' }, 'documentNumber: document-number-form blocks'],
    ['JY-MD-15 year', { documentNumber: '示政服发〔2025〕3号' }, 'documentNumber: document-number-year warns'],
    ['JY-MD-15 missing', { documentNumber: null }, 'documentNumber: element-missing blocks'],
    ['JY-MD-09 missing', { genre: null }, 'genre: element-missing blocks'],
    [
      'JY-MD-05 long text without summary',
      { summary: null, body: { html: '', text: '文'.repeat(1001) } },
      'summary: element-missing blocks',
    ],
    ['JY-MD-16 future', { documentDate: '2026-05-07', inForceFrom: null }, 'documentDate: document-date-late blocks'],
    ['JY-MD-16 no such day', { documentDate: '2026-02-30' }, 'documentDate: day-unreal blocks'],
    ['JY-MD-18 retroactive', { inForceFrom: '2026-01-01' }, 'inForceFrom: in-force-early warns'],
    ['JY-MD-19 repealed', { legalForce: 'repealed' }, 'inForceUntil: element-missing blocks'],
    ['JY-MD-19 lapsed', { legalForce: 'lapsed' }, 'inForceUntil: element-missing blocks'],
    ['JY-MD-20 empty', { legalForce: null }, 'legalForce: element-missing blocks'],
    ['JY-MD-24 on request', { openness: 'on-request' }, 'openness: not-open blocks'],
    ['JY-MD-24 closed', { openness: 'closed' }, 'openness: not-open blocks'],
    ['JY-MD-29 region', { region: '北京' }, 'region: region-form blocks'],
    ['JY-IDX-04 form', { identifier: 'X-1' }, 'identifier: identifier-form blocks'],
    ['ZY-PUB-04 source address', { sourceUrl: 'javascript:alert(1)' }, 'sourceUrl: source-url-form blocks'],
    ['M-107 title', { title: 'bet365官网' }, 'metadata: injected-text blocks'],
    ['M-109 body', { body: { html: '<p>13800000000</p>', text: '13800000000' } }, 'body: mobile-number blocks'],
  ])('%s', (_rule, changes, finding) => expect(codes('policyDocument', changes)).toEqual([finding]))

  it('A11Y-W-1.1.1: a picture has a text alternative', () => {
    const image = { id: 'i', url: '/i.png', alt: ' ', width: 1, height: 1 }
    expect(codes('news', { image })).toEqual(['image: image-alt-missing blocks'])
  })

  it('JY-MD-15: an order may carry a number without brackets, a notice may not', () => {
    const documentNumber = '示例市人民政府令第299号'
    expect(codes('policyDocument', { documentNumber, genre: 'order' })).toEqual([])
    expect(codes('policyDocument', { documentNumber })).toEqual(['documentNumber: document-number-form blocks'])
  })

  it('JY-MD-09, JY-MD-15: a plan that is none of the fifteen kinds needs neither kind nor number', () => {
    expect(codes('policyDocument', { genre: null, documentNumber: null })).toEqual([])
  })

  it('JY-MD-05: the words of the condition say the figure that is compared', () => {
    expect([CONDITIONS.isLongRead, LIMITS.longRead.max]).toEqual(['正文超过一千字', 1000])
  })

  it('JY-MD-09: what the type does not have is said, not silently dropped', () => {
    expect(codes('news', { genre: 'notice' })).toEqual(['genre: element-absent warns'])
  })
})

describe('relations (JY-MD-28, XX-INT-03)', () => {
  const target = (type: ResourceTypeName) => RESOURCE_TYPES[type].example.identifier
  it.each<[string, { kind: string; identifier: string }[], string]>([
    ['no policy', [], 'relations.interprets: element-missing blocks'],
    [
      'unknown target',
      [{ kind: 'interprets', identifier: 'x/2026-00009' }],
      'relations.interprets: relation-target-unknown blocks',
    ],
    [
      'target of a wrong type',
      [{ kind: 'interprets', identifier: target('news') }],
      'relations.interprets: relation-target-type blocks',
    ],
  ])('M-054 an interpretation with %s is refused', (_case, relations, finding) => {
    expect(codes('interpretation', { relations })).toEqual([finding])
  })

  it('refuses relations the type may not state, and relations to itself', () => {
    expect(codes('news', { relations: [{ kind: 'repeals', identifier: target('policyDocument') }] })).toEqual([
      'relations.repeals: relation-not-allowed blocks',
    ])
    expect(codes('policyDocument', { relations: [{ kind: 'related', identifier: target('policyDocument') }] })).toEqual(
      ['relations.related: relation-to-itself blocks'],
    )
  })
})

describe('fields of a type', () => {
  it.each([
    '其他材料',
    '其他需要提交的材料',
    '其他相关证明材料',
    '法律、法规规定的其他材料',
    '窗口要求的其他文件',
    '其他必要材料',
    '视情况补充的证明',
    '以窗口要求为准',
  ])('M-113: a guide that asks for “%s” is refused', (name) => {
    expect(withDetails('guide', { materials: [{ name, form: '原件', copies: '1', note: '' }] })).toEqual([
      'details.materials: clause-refused blocks',
    ])
  })

  it.each(['其他组织法人登记证书', '居民身份证', '与其他共有人的书面协议'])(
    'M-113: “%s” is a named material',
    (name) => {
      expect(withDetails('guide', { materials: [{ name, form: '原件', copies: '1', note: '' }] })).toEqual([])
    },
  )

  it.each(['legalBasis', 'conditions', 'materials', 'location', 'officeHours', 'telephone', 'steps'])(
    'JC-V-6: a guide without %s is refused',
    (name) => expect(withDetails('guide', { [name]: [] })).toEqual([`details.${name}: element-missing blocks`]),
  )

  it('JC-V-6: a row without its mandatory cells is refused', () => {
    expect(withDetails('guide', { steps: [{ name: '申请', timeLimit: ' ' }] })).toEqual([
      'details.steps: detail-form blocks',
    ])
  })

  it.each<[ResourceTypeName, Record<string, unknown>, string]>([
    ['guide', { handlingDepth: 'sometimes' }, 'details.handlingDepth: detail-form blocks'],
    ['notice', { expiresAt: null }, 'details.expiresAt: element-missing blocks'],
    ['notice', { expiresAt: '2026-05-05' }, 'details.expiresAt: already-expired blocks'],
    ['notice', { expiresAt: '5月12日' }, 'details.expiresAt: detail-form blocks'],
    ['faq', { reviewBy: '2027-05-07' }, 'details.reviewBy: review-too-late blocks'],
    ['faq', { reviewBy: '2026-05-05' }, 'details.reviewBy: review-overdue blocks'],
    ['news', { sourcePublishedAt: null }, 'details.sourcePublishedAt: element-missing blocks'],
    ['news', { sourcePublishedAt: '昨天' }, 'details.sourcePublishedAt: reprint-time blocks'],
    ['interpretation', { textAlternative: '' }, 'details.textAlternative: element-missing blocks'],
    ['policyDocument', { normative: 'yes' }, 'details.normative: detail-form blocks'],
  ])('%s with %j', (type, details, finding) => expect(withDetails(type, details)).toEqual([finding]))

  it('SEC-PIPL-10: only a 公示 must say when it ends; ZY-PUB-04: only a reprint needs its source', () => {
    expect(withDetails('notice', { kind: 'notice', expiresAt: null, contact: null })).toEqual([])
    expect(
      codes('news', { sourceUrl: null, details: { isReprint: false, sourcePublishedAt: null, author: null } }),
    ).toEqual([])
    expect(codes('news', { sourceUrl: null })).toEqual(['sourceUrl: element-missing blocks'])
  })
})

describe('junk from outside (import, API)', () => {
  const seed = seedOfThisRun()
  const junk = [
    null,
    undefined,
    '',
    ' ',
    'x',
    0,
    Number.NaN,
    true,
    [],
    [[]],
    [null],
    {},
    [{ name: 1 }],
    '2026-02-30',
  ] as const

  it(`gives findings with a message and a rule, never an exception (seed ${seed})`, () => {
    const random = seededRandom(seed)
    for (let round = 0; round < 300; round += 1) {
      const type = random.pick(RESOURCE_TYPE_NAMES)
      const { example, details } = RESOURCE_TYPES[type]
      const field = details[random.integer(0, details.length - 1)]?.name ?? ''
      const findings = check(type, { details: { ...example.details, [field]: random.pick(junk) } })
      for (const { message, rule } of findings) {
        expect(message).toMatch(/\p{Script=Han}/u)
        expect(rule).not.toBe('')
      }
    }
  })

  it('does not take a wrong kind of value for a right one', () => {
    for (const { name, details, example } of Object.values(RESOURCE_TYPES)) {
      for (const field of details) {
        const findings = check(name, { details: { ...example.details, [field.name]: { wrong: 'kind' } } })
        expect(
          findings.map(({ code }) => code),
          `${name}.${field.name}`,
        ).toContain('detail-form')
      }
    }
  })
})

describe('stages', () => {
  const empty: Partial<ResourceUnderCheck> = {
    title: ' ',
    keywords: [],
    topic: null,
    legalForce: null,
    documentDate: null,
    inForceFrom: null,
  }

  it('a draft needs a title and real days, nothing else', () => {
    expect(check('policyDocument', empty, 'entry').map(({ field }) => field)).toEqual(['title'])
    expect(check('policyDocument', { ...empty, title: '草稿' }, 'entry')).toEqual([])
    expect(check('policyDocument', { documentDate: '2026-02-30' }, 'entry').map(({ code }) => code)).toEqual([
      'day-unreal',
    ])
  })

  it('a release gets all reasons at once, in Chinese, each with its rule', () => {
    const findings = blocking(check('policyDocument', empty))
    expect(findings.map(({ field }) => field)).toEqual(['title', 'keywords', 'topic', 'documentDate', 'legalForce'])
    for (const { message, rule } of findings) {
      expect(message).toMatch(/\p{Script=Han}.*，请/u)
      expect(rule).toMatch(/^[A-Z]/)
    }
  })

  it('what is not open may be reviewed but not published (JY-MD-24)', () => {
    expect(blocking(check('policyDocument', { openness: 'closed' }, 'submission'))).toEqual([])
    expect(blocking(check('policyDocument', { openness: 'closed' }, 'publication'))).toHaveLength(1)
  })
})
