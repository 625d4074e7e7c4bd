import { describe, expect, it } from 'vitest'
import { blockText } from '../../../src/library/import/index.ts'
import { importing, linesFile, NOTICE } from './importing.ts'

const POLICY = {
  ...NOTICE,
  externalId: 'old-2',
  type: 'policyDocument',
  title: '某市人民政府关于印发《某市数据管理办法》的通知',
  issuingBody: '某市人民政府',
  documentNumber: '某政发[2024]03号',
  documentDate: '2024年3月1日',
  inForceFrom: '2024-04-01',
  inForceUntil: '2029/3/31',
  legalForce: 'in-force',
  body: { text: '根据《某条例》（某发〔2023〕1号），制定本办法。\n一、总则\n适用本市。' },
}

const take = async (line: Record<string, unknown>) => {
  const { report, target } = await importing([await linesFile([line])])
  return { report, candidate: target.only, rules: report.findings.map(({ rule }) => rule) }
}
const reasonFor = async (line: Record<string, unknown>): Promise<string | undefined> =>
  (await importing([await linesFile([line])])).report.rejections[0]?.reason

describe('M-004 every field of the contract', () => {
  it('maps a policy', async () => {
    const { candidate } = await take(POLICY)
    expect(candidate).toMatchObject({
      externalId: 'old-2',
      type: 'policyDocument',
      title: POLICY.title,
      site: 'haidian',
      issuingBody: '某市人民政府',
      publisher: NOTICE.publisher,
      documentNumber: '某政发〔2024〕3号',
      documentDate: '2024-03-01',
      publishedAt: '2026-02-09T02:30:00.000Z',
      inForceFrom: '2024-04-01',
      inForceUntil: '2029-03-31',
      legalForce: 'in-force',
      topic: '0201',
      genre: 'notice',
      keywords: ['春节', '政务服务', '开放安排'],
      summary: NOTICE.summary,
      sourceUrl: NOTICE.sourceUrl,
      language: 'zh-CN',
      details: {},
      citations: [{ documentNumber: '某发〔2023〕1号', title: '某条例', relation: 'basedOn' }],
    })
    expect(candidate.body.map(({ kind }) => kind)).toEqual(['paragraph', 'heading', 'paragraph'])
  })

  it.each(['in-force', 'amended', 'partially-in-force', 'lapsed', 'repealed', 'not-yet-in-force'])(
    'JY-MD-20 knows the legal force %s',
    async (legalForce) => {
      expect((await take({ ...POLICY, legalForce })).candidate.legalForce).toBe(legalForce)
    },
  )

  it.each([
    ['有效', 'in-force'],
    ['已废止', 'repealed'],
    ['部分失效', 'partially-in-force'],
    ['尚未施行', 'not-yet-in-force'],
  ])('JY-MD-20 reads 有效性 %s', async (printed, legalForce) => {
    expect((await take({ ...POLICY, legalForce: printed })).candidate.legalForce).toBe(legalForce)
  })

  it('keeps type-specific details', async () => {
    const details = { conditions: ['年满18周岁'], materials: [{ name: '身份证', form: '原件' }], fee: '不收费' }
    expect((await take({ ...NOTICE, type: 'guide', details })).candidate).toMatchObject({ type: 'guide', details })
  })

  it('takes a type by its Chinese label, keywords as one text, and a topic by code', async () => {
    const { candidate } = await take({ ...NOTICE, type: '政策解读', keywords: '春节；安排,办事', topic: '0201' })
    expect(candidate).toMatchObject({ type: 'interpretation', keywords: ['春节', '安排', '办事'], topic: '0201' })
  })

  it.each([
    ['html', '<h2>安排</h2><p>初四<strong>恢复</strong></p>', ['heading 安排', 'paragraph 初四恢复']],
    [
      'markdown',
      '## 安排\n\n初四**恢复**\n\n| 日期 | 时间 |\n| --- | --- |\n| 初四 | 9:00 |',
      ['heading 安排', 'paragraph 初四恢复', 'table 日期\t时间\n初四\t9:00'],
    ],
    ['text', '一、安排\n初四恢复。', ['heading 一、安排', 'paragraph 初四恢复。']],
  ])('reads body.%s', async (format, content, blocks) => {
    const { candidate } = await take({ ...NOTICE, body: { [format]: content } })
    expect(candidate.body.map((block) => `${block.kind} ${blockText(block)}`)).toEqual(blocks)
  })

  it('ZY-URL-04 cuts what HTML inside Markdown hides', async () => {
    const { candidate, report } = await take({
      ...NOTICE,
      body: { markdown: '正文。\n\n<div style="display:none"><a href="https://x.example/">链接</a></div>' },
    })
    expect(candidate.body.map(blockText)).toEqual(['正文。'])
    expect(report.findings).toContainEqual(expect.objectContaining({ line: 1, rule: 'ZY-URL-04' }))
  })
})

describe('M-004 what is rejected, and what is only a finding', () => {
  it.each([
    ['type', { type: undefined }, '缺少类型（type）'],
    ['a known type', { type: 'poem' }, '没有资源类型“poem”'],
    ['title', { title: '  ' }, '缺少标题（title）'],
    ['body', { body: { text: ' \n ' } }, '缺少正文（body）'],
    ['body of any kind', { body: undefined }, '缺少正文（body）'],
    ['readable date', { publishedAt: '不详' }, '缺少可读的日期（documentDate、publishedAt）'],
  ])('rejects a line without %s', async (_, change, reason) => {
    expect(await reasonFor({ ...NOTICE, ...change })).toBe(reason)
  })

  it('gives all reasons at once', async () => {
    expect(await reasonFor({ externalId: 'x' })).toBe(
      '缺少类型（type）；缺少标题（title）；缺少正文（body）；缺少可读的日期（documentDate、publishedAt）',
    )
  })

  it.each([
    ['JY-MD-15', { documentNumber: '〔2024〕无号' }],
    ['JY-MD-16', { documentDate: '2024-02-31' }],
    ['JY-MD-08', { topic: '武术' }],
    ['JY-MD-20', { legalForce: '也许' }],
    ['JY-MD-07', { keywords: [] }],
    ['JY-MD-05', { summary: '摘'.repeat(101) }],
    ['JY-LIB-02', { colour: 'red' }],
    ['JY-LIB-02', { details: 'text' }],
    ['JY-LIB-06', { externalId: undefined }],
  ])('takes the line with a finding of %s', async (rule, change) => {
    const { rules, report } = await take({ ...POLICY, ...change })
    expect(report).toMatchObject({ created: 1, rejected: 0 })
    expect(rules).toContain(rule)
  })

  it('JY-MD-16 finds a document dated after its publication', async () => {
    const { report } = await take({ ...POLICY, documentDate: '2026-03-01' })
    expect(report.findings).toContainEqual(
      expect.objectContaining({ excerpt: '成文日期（2026-03-01）晚于发布日期（2026-02-09）' }),
    )
  })

  it('JC-V-6 takes a guide with missing elements, each a finding', async () => {
    const { rules } = await take({ ...NOTICE, type: 'guide' })
    expect(rules.filter((rule) => rule === 'JC-V-6')).toHaveLength(7)
  })

  it('keeps an odd document number as it is', async () => {
    expect((await take({ ...POLICY, documentNumber: '某市发2024年3号文' })).candidate.documentNumber).toBe(
      '某市发2024年3号文',
    )
  })

  it('finds nothing in a line that lacks nothing', async () => {
    const { report } = await take({ ...NOTICE, source: '海淀区政务服务管理局', details: { kind: 'announcement' } })
    expect(report.findings).toEqual([])
  })
})
