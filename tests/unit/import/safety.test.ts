import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { blockText, paragraph, run } from '../../../src/library/import/index.ts'
import { screenBlocks, screenText } from '../../../src/library/import/rules/screenBody.ts'
import { importing, linesFile, NOTICE } from './importing.ts'

const fixture = fileURLToPath(new URL('../../fixtures/import/injected-plan.txt', import.meta.url))
const bodyText = (candidate: { body: Parameters<typeof blockText>[0][] }): string =>
  candidate.body.map(blockText).join('\n')

describe('M-107 the injected line of a hijacked mirror', () => {
  it('is cut out between the two sections, and nothing else is', async () => {
    const { target } = await importing([fixture])
    const text = bodyText(target.only)
    expect(text).not.toMatch(/bet365|百家乐|彩金/)
    expect(text).toContain('定期研究解决突出问题。\n（二）强化安全防护。\n严厉打击网络赌博、传播淫秽信息等违法犯罪活动')
  })

  it('ZY-URL-04 stays in the report and is logged', async () => {
    const { report, warnings } = await importing([fixture])
    const cut = {
      file: 'injected-plan.txt',
      line: 6,
      rule: 'ZY-URL-04',
      excerpt: '澳门bet365官网最新网址 真人百家乐 注册送88元彩金 首存返水',
    }
    expect(report.findings).toContainEqual(cut)
    expect(warnings).toEqual([{ detail: cut, message: 'Cut injected or hidden text' }])
    expect(report).toMatchObject({ created: 1, rejected: 0, held: 0 })
  })
})

describe('ZY-URL-04 injected text', () => {
  it.each(['ｂｅｔ３６５体育', 'b e t 3 6 5 官网', '成人视频免费在线观看', '六\u200b合\u200b彩开奖', '新葡京娱乐城'])(
    'cuts a whole line: %s',
    (line) => {
      expect(screenText(line, 7)).toMatchObject({ text: '' })
      expect(screenText(line, 7).findings.at(-1)).toMatchObject({ line: 7, rule: 'ZY-URL-04' })
    },
  )

  it.each([
    '依法打击赌博、六合彩等违法犯罪活动。',
    '规范中国体育彩票销售管理。',
    '加强澳门与内地合作。',
    '居民身份证办理',
  ])('lets official words pass: %s', (line) => {
    expect(screenText(line, 1)).toEqual({ text: line, findings: [] })
  })

  it('cuts only the sentence out of a long paragraph', () => {
    const good =
      '市政府办公厅统筹全市政府网站建设管理，各区各部门明确分管负责同志，配备专职人员，保障必要经费。'.repeat(3)
    expect(screenText(`${good}澳门bet365官网最新网址。${good}`, 1).text).toBe(good + good)
  })

  it.each([
    [
      '（一）健全工作机制。各区各部门明确分管负责同志，配备专职人员。bet365官网',
      '（一）健全工作机制。各区各部门明确分管负责同志，配备专职人员。',
    ],
    [
      '澳门bet365官网（二）强化安全防护。及时处置暗链和网页篡改，做到早发现。',
      '（二）强化安全防护。及时处置暗链和网页篡改，做到早发现。',
    ],
  ])('cuts what is glued to good text: %s', (text, kept) => {
    expect(screenText(text, 1).text).toBe(kept)
  })

  it('reports invisible characters only where they are stuffed', () => {
    expect(screenText('办\u200b理', 1)).toEqual({ text: '办理', findings: [] })
    expect(screenText('办\u200b\u200b理\u200b指南', 1)).toMatchObject({
      text: '办理指南',
      findings: [{ rule: 'ZY-URL-04' }],
    })
  })

  it('cuts a link by its target, and keeps the styles of what stays', () => {
    const block = {
      ...paragraph(''),
      runs: [run('正文', { bold: true }), run('点这里', { href: 'https://www.bet365.example/' })],
    }
    const { blocks, findings } = screenBlocks([{ line: 4, block }])
    expect(blocks).toEqual([{ line: 4, block: { ...block, runs: [run('正文', { bold: true })] } }])
    expect(findings).toMatchObject([{ line: 4, excerpt: '点这里 https://www.bet365.example/' }])
  })

  it('cuts items and rows of lists and tables', async () => {
    const html =
      '<ul><li>甲</li><li>bet365官网</li></ul><table><tr><td>乙</td><td>真人百家乐开户</td></tr><tr><td>丙</td><td>丁</td></tr></table>'
    const { target } = await importing([await linesFile([{ ...NOTICE, body: { html } }])])
    expect(bodyText(target.only)).toBe('甲\n乙\t\n丙\t丁')
  })

  it('cleans title, summary, keywords and details too', async () => {
    const line = {
      ...NOTICE,
      summary: 'bet365官网',
      keywords: ['政务', '百家乐'],
      details: { note: ['六合彩开户', '正常'] },
    }
    const { target, report } = await importing([await linesFile([line])])
    expect(target.only).toMatchObject({ summary: null, keywords: ['政务'], details: { note: ['', '正常'] } })
    expect(report.findings.filter(({ rule }) => rule === 'ZY-URL-04')).toHaveLength(3)
  })

  it('rejects a line whose title is advertising', async () => {
    const { report, target } = await importing([await linesFile([{ ...NOTICE, title: '澳门bet365官网' }])])
    expect(report).toMatchObject({ rejected: 1, rejections: [{ line: 1, reason: '标题是植入的内容' }] })
    expect(target.stored.size).toBe(0)
  })
})

describe('SEC-PIPL-09 personal data', () => {
  const LINES = [
    { ...NOTICE, externalId: 'a', body: { text: '张某某，身份证号11010519491231002X，获得补贴。' } },
    { ...NOTICE, externalId: 'b', body: { text: '联系人手机13800138000。' } },
    { ...NOTICE, externalId: 'c', body: { text: '咨询电话：010-12345678。' } },
  ]

  it('holds a line back as a draft', async () => {
    const { report, target } = await importing([await linesFile(LINES)], { publish: true })
    expect(report).toMatchObject({ read: 3, created: 3, rejected: 0, held: 2, published: 1 })
    expect([...target.stored.values()].map(({ publishedBy }) => publishedBy)).toEqual([null, null, '李迁移'])
  })

  it('names the line without repeating the number', async () => {
    const { report } = await importing([await linesFile(LINES)])
    const found = report.findings.filter(({ rule }) => rule === 'SEC-PIPL-09')
    expect(found.map(({ line }) => line)).toEqual([1, 2])
    expect(JSON.stringify(found)).not.toMatch(/11010519491231002X|13800138000/)
  })

  it('publishes what the operator accepts', async () => {
    const { report } = await importing([await linesFile(LINES)], { publish: true, acceptFindings: ['SEC-PIPL-09'] })
    expect(report).toMatchObject({ held: 0, published: 3 })
  })

  it('does not hold back for a rule that only warns', async () => {
    const { report } = await importing([await linesFile([{ ...NOTICE, keywords: [] }])], { publish: true })
    expect(report).toMatchObject({ held: 0, published: 1 })
    expect(report.findings).toContainEqual(expect.objectContaining({ rule: 'JY-MD-07', line: 1 }))
  })
})
