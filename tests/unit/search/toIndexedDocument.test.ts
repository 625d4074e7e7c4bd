import { describe, expect, it } from 'vitest'
import { type Publication, RESOURCE_TYPES, type ResourceTypeName } from '../../../src/library/index.ts'
import { toIndexedDocument } from '../../../src/search/rules/toIndexedDocument.ts'

const examples = Object.entries(RESOURCE_TYPES).map(([name, type]) => [name as ResourceTypeName, type.example] as const)
const indexed = (publication: Publication) => toIndexedDocument(publication, { sites: ['one', 'two'] }, [])
const example = (name: ResourceTypeName) => RESOURCE_TYPES[name].example

describe.each(examples)('%s in the index (M-071)', (name, publication) => {
  const document = indexed(publication)

  it('keeps what the publication says of itself', () => {
    expect(document).toMatchObject({
      identifier: publication.identifier,
      type: name,
      title: publication.title,
      summary: publication.summary,
      documentNumber: publication.documentNumber,
      topic: publication.topic,
      firstPublishedAt: publication.firstPublishedAt,
      homeSite: 'example',
      sites: ['one', 'two'],
      relations: publication.relations,
      year: 2026,
    })
    expect(document.summaryView).toMatchObject({ title: publication.title, path: publication.path })
    expect(document.summaryView).not.toHaveProperty('body')
  })

  it('holds every text that its type searches, and nothing undefined', () => {
    expect(document.body.startsWith(publication.body.text)).toBe(true)
    expect(document.keywords).toEqual(expect.arrayContaining(publication.keywords))
    const details = Object.keys(RESOURCE_TYPES[name].search).filter((path) => path.startsWith('details.'))
    const all = [document.body, ...document.keywords].join('\n')
    for (const path of details.filter((path) => !['facet'].includes(weightOf(name, path)))) {
      for (const text of texts(publication.details[path.slice('details.'.length)])) expect(all, path).toContain(text)
    }
    expect(JSON.stringify(document)).not.toContain('undefined')
  })
})

const weightOf = (name: ResourceTypeName, path: string) =>
  (RESOURCE_TYPES[name].search as Record<string, string>)[path] ?? ''

const texts = (value: unknown): string[] => {
  if (typeof value === 'string') return value === '' ? [] : [value]
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(texts) : []
}

describe('a publication in the index', () => {
  it('has the issuing body as issuer, else the organization that owns it (M-076)', () => {
    const { issuingBody, organizationName } = example('policyDocument')
    expect(indexed(example('policyDocument')).issuer).toBe(issuingBody)
    expect(indexed(example('faq')).issuer).toBe(organizationName)
  })

  it('belongs to the year of its document date, else of its publication in Beijing', () => {
    expect(indexed({ ...example('policyDocument'), documentDate: '2024-12-30' }).year).toBe(2024)
    expect(indexed({ ...example('news'), firstPublishedAt: '2025-12-31T16:30:00.000Z' }).year).toBe(2026)
  })

  it('is on its home site when no section placed it', () => {
    expect(toIndexedDocument(example('news'), { sites: [] }, []).sites).toEqual(['example'])
  })

  it('has one text for every attachment, empty where none was read (M-080)', () => {
    const policy = example('policyDocument')
    expect(indexed(policy).attachmentTexts).toEqual([''])
    expect(toIndexedDocument(policy, { sites: [] }, ['附件正文', '多余']).attachmentTexts).toEqual(['附件正文'])
  })

  it('is found by the code of its item, which is a number and no text', () => {
    const document = indexed(example('guide'))
    expect(document.keywords).toContain('示例-0001')
    expect(document.body).not.toContain('示例-0001')
  })

  it('prints the rows of a guide as lines', () => {
    expect(indexed(example('guide')).body.split('\n')).toEqual(
      expect.arrayContaining(['居民身份证，原件或电子证照，1，能够通过电子证照库核验的免予提交', '年满六十五周岁']),
    )
  })
})

describe('the facts of a guide (JC-V-6)', () => {
  const { slots } = indexed(example('guide'))
  const slot = (name: string) => slots.find((each) => each.slot === name)?.text

  it('are quoted word for word', () => {
    expect(slot('materials')).toBe('1. 居民身份证（原件或电子证照）；2. 近期一寸免冠照片（电子照片）')
    expect(slot('timeLimit')).toBe('承诺办结时限：6个工作日\n法定办结时限：20个工作日')
    expect(slot('fee')).toBe('不收费')
    expect(slot('place')).toContain('便民服务点一层综合窗口')
    expect(slot('place')).toContain('工作日9:00—12:00')
    expect(slot('conditions')).toBe('1. 年满六十五周岁；2. 具有本市户籍，或者持有有效的本市居住证')
    expect(slot('telephone')).toBe('联系电话：010-00000000\n咨询电话：010-12345')
  })

  it('are left out where the guide does not state them', () => {
    expect(slot('amount')).toBeUndefined()
    const guide = example('guide')
    const without = indexed({ ...guide, details: { ...guide.details, fee: null, materials: [] } }).slots
    expect(without.map((each) => each.slot)).toEqual(['timeLimit', 'place', 'conditions', 'telephone'])
  })

  it('state a sum only in sentences that have one', () => {
    const text = '先请社区查勘管线。市级财政每台补贴24万元，区级再补不低于16万元。剩余部分由业主分摊。'
    const guide = { ...example('guide'), body: { html: '', text, headings: [] } }
    expect(indexed(guide).slots.find((each) => each.slot === 'amount')?.text).toBe(
      '市级财政每台补贴24万元，区级再补不低于16万元。',
    )
  })

  it('say how many materials there are when not all can be quoted', () => {
    const guide = example('guide')
    const materials = Array.from({ length: 40 }, (_, index) => ({ name: `第${index}号申请表`, form: '原件' }))
    const text = indexed({ ...guide, details: { ...guide.details, materials } }).slots[0]?.text ?? ''
    expect(text).toMatch(/^1\. 第0号申请表（原件）；2\. .*；……（共40项）$/)
    expect(text.length).toBeLessThanOrEqual(300)
  })

  it('are none for what is no guide and no answer', () => {
    for (const name of ['policyDocument', 'interpretation', 'news', 'notice'] as const)
      expect(indexed(example(name)).slots).toEqual([])
  })
})
