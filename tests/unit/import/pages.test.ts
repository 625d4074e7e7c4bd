import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { BodyBlock } from '../../../src/library/import/index.ts'
import { blockText } from '../../../src/library/import/index.ts'
import { decodeText } from '../../../src/library/import/readers/decodeText.ts'
import { readHtmlFragment, readHtmlPage } from '../../../src/library/import/readers/htmlReader.ts'
import { isInvisibleStyle } from '../../../src/library/import/rules/invisibleStyle.ts'
import { fileWith, importing } from './importing.ts'

const fixture = (name: string): string => fileURLToPath(new URL(`../../fixtures/import/${name}`, import.meta.url))
const blocksOf = (html: string, address: string | null = null): BodyBlock[] =>
  readHtmlFragment(html, address).blocks.map(({ block }) => block)

describe('encodings', () => {
  const GB18030 = Uint8Array.from([0xb9, 0xd8, 0xd3, 0xda, 0xcd, 0xa8, 0xd6, 0xaa])

  it('reads UTF-8 with and without a byte order mark', () => {
    expect(decodeText(new TextEncoder().encode('\ufeff通知\r\n正文'))).toEqual({
      text: '通知\n正文',
      encoding: 'utf-8',
    })
  })

  it('reads GB18030', () => {
    expect(decodeText(GB18030)).toEqual({ text: '关于通知', encoding: 'gb18030' })
  })

  it('reads UTF-16 with its mark', () => {
    expect(decodeText(Uint8Array.from([0xff, 0xfe, 0x1a, 0x90]))?.text).toBe('通')
  })

  it('believes a declared encoding before it guesses', () => {
    expect(decodeText(Uint8Array.from([0xb3, 0x71, 0xaa, 0xbe]), 'big5')).toEqual({ text: '通知', encoding: 'big5' })
    expect(decodeText(GB18030, 'no-such-encoding')?.text).toBe('关于通知')
  })

  it('refuses what is no text', () => {
    expect(decodeText(Uint8Array.from([0x00, 0x01, 0x02, 0x80, 0xff]))).toBeNull()
  })

  it('M-004 rejects a file in no known encoding with its reason', async () => {
    const { report } = await importing([await fileWith('old.txt', Uint8Array.from([0, 1, 2, 255]))])
    expect(report).toMatchObject({
      read: 1,
      rejected: 1,
      rejections: [{ file: 'old.txt', line: 1, reason: '无法识别文件编码' }],
    })
  })

  it('imports a GB18030 file', async () => {
    const { target } = await importing([
      await fileWith('old.txt', Uint8Array.from([...GB18030, 0x0d, 0x0a, 0xd5, 0xfd, 0xce, 0xc4, 0xa1, 0xa3])),
    ])
    expect(target.only).toMatchObject({ title: '关于通知', body: [{ runs: [{ text: '正文。' }] }] })
  })
})

describe('HTML as blocks', () => {
  it('reads paragraphs, bold, links and line breaks', () => {
    expect(blocksOf('<p>见<b>重点</b><a href="/a">办法</a></p>一行<br>又一行')).toEqual([
      {
        kind: 'paragraph',
        align: 'start',
        runs: [
          { text: '见', bold: false, href: null },
          { text: '重点', bold: true, href: null },
          { text: '办法', bold: false, href: '/a' },
        ],
      },
      { kind: 'paragraph', align: 'start', runs: [{ text: '一行', bold: false, href: null }] },
      { kind: 'paragraph', align: 'start', runs: [{ text: '又一行', bold: false, href: null }] },
    ])
  })

  it('moves headings below the page title', () => {
    expect(blocksOf('<h1>甲</h1><h3>乙</h3><h6>丙</h6>')).toMatchObject([{ level: 2 }, { level: 3 }, { level: 4 }])
  })

  it('reads nested lists with their numbers', () => {
    expect(blocksOf('<ol start="3"><li>甲<ul><li>子</li></ul></li><li><p>乙</p><p>丙</p></li></ol>')).toMatchObject([
      {
        ordered: true,
        start: 3,
        items: [{ nested: { ordered: false } }, { runs: [{ text: '乙\n丙' }], nested: null }],
      },
    ])
  })

  it('reads a table with caption, spans and heads, and unwraps a layout table', () => {
    const data =
      '<table><caption>表</caption><tr><th>项</th><th>时</th></tr><tr><th>甲</th><td rowspan="2">1日</td></tr></table>'
    expect(blocksOf(data)).toMatchObject([
      {
        caption: '表',
        rows: [
          [{ header: 'column' }, { header: 'column' }],
          [{ header: 'row' }, { rowSpan: 2, header: 'none' }],
        ],
      },
    ])
    expect(blocksOf('<table><tr><td><p>甲</p><p>乙</p></td></tr></table>').map(blockText)).toEqual(['甲', '乙'])
  })

  it('takes links absolute where the page has an address, and no script for a link', () => {
    expect(
      blocksOf('<p><a href="../a.html">甲</a><a href="javascript:alert(1)">乙</a></p>', 'https://x.gov.cn/b/c.html'),
    ).toMatchObject([{ runs: [{ href: 'https://x.gov.cn/a.html' }, { href: null }] }])
  })

  it('JY-MD-27 leaves pictures out with a finding', () => {
    const { blocks, findings } = readHtmlFragment('<p>甲</p>\n<p><img src="a.png" alt="流程图"></p>', null)
    expect(blocks).toHaveLength(1)
    expect(findings).toEqual([{ line: 2, rule: 'JY-MD-27', excerpt: '未导入图片或媒体：流程图 a.png' }])
  })

  it('keeps white text on the dark cell it stands in', () => {
    const cell =
      '<table><tr><td bgcolor="#b0171f" style="color:#fff">项目</td><td>时限</td></tr><tr><td>甲</td><td>1日</td></tr></table>'
    expect(blocksOf(cell).map(blockText)).toEqual(['项目\t时限\n甲\t1日'])
  })

  it('reads the header where it stands beside the article', () => {
    const { hints } = readHtmlPage(
      '<table><tr><td>索引号：</td><td>1/2</td><td>有效性：</td><td>有效</td></tr></table><article>各窗口单位要做好宣传告知，方便企业群众办事创业。</article>',
    )
    expect(hints.header).toMatchObject({ identifier: '1/2', legalForce: '有效' })
  })
})

describe('ZY-URL-04 invisible styles', () => {
  it.each([
    'display:none',
    'DISPLAY : NONE !important',
    'visibility:hidden',
    'opacity:0',
    'font-size:0',
    'font-size:0px;color:red',
    'position:absolute;left:-9999px',
    'text-indent:-2000em',
    'width:1px;height:1px;overflow:hidden',
    'color:#fff',
    'color:#FFFFFF;background:#ffffff',
    'color:transparent',
  ])('sees through %s', (style) => {
    expect(isInvisibleStyle(style)).toBe(true)
  })

  it.each([
    'color:#333',
    'font-size:16px',
    'font-size:0.9em',
    'opacity:0.8',
    'opacity:1',
    'left:-10px',
    'text-indent:2em',
    'color:#fff;background:#b0171f',
    '',
  ])('lets %s pass', (style) => {
    expect(isInvisibleStyle(style)).toBe(false)
  })

  it('compares a color with the background above it', () => {
    expect(isInvisibleStyle('color:#fff', '#b0171f')).toBe(false)
    expect(isInvisibleStyle('color:#b0171f', '#b0171f')).toBe(true)
  })
})

describe('M-107 a saved page with hidden advertising', () => {
  const run = importing([fixture('injected-page.shtml')], { type: 'notice' })

  it('keeps the article and nothing hidden', async () => {
    const { body, title } = (await run).target.only
    const text = body.map(blockText).join('\n')
    expect(title).toBe('关于调整政务服务大厅办公时间的通知')
    expect(text).toContain('夏季办公时间')
    expect(text.startsWith('某政服发〔2023〕12号\n各窗口单位：')).toBe(true)
    for (const hidden of ['成人', '六合彩', '友情链接', '博彩', '即将离开', '首页', '主办'])
      expect(text).not.toContain(hidden)
  })

  it('ZY-URL-04 reports each hidden part with its line, and no harmless one', async () => {
    const { report, warnings } = await run
    const cut = report.findings.filter(({ rule }) => rule === 'ZY-URL-04')
    expect(cut.map(({ line, excerpt }) => [line, excerpt.slice(0, 14)])).toEqual([
      [36, '隐藏内容：成人视频在线观看免'],
      [37, '隐藏内容：六合彩开户官网'],
      [38, '隐藏内容：友情链接 http'],
      [39, '空链接：https://em'],
      [45, '隐藏内容：博彩网站大全 ht'],
    ])
    expect(warnings).toHaveLength(5)
  })

  it('M-050 reads META tags and the header list', async () => {
    expect((await run).target.only).toMatchObject({
      publishedAt: '2023-05-04T01:15:00.000Z',
      source: '某区政务服务管理局',
      sourceUrl: 'https://www.example.gov.cn/tzgg/202305/t20230504_1.html',
      summary: '夏季政务服务大厅办公时间调整安排。',
      keywords: ['政务服务', '办公时间', '夏季'],
      topic: '0201',
      issuingBody: '某区政务服务管理局',
      documentNumber: '某政服发〔2023〕12号',
      documentDate: '2023-05-04',
      legalForce: 'in-force',
      citations: [{ documentNumber: '某政发〔2021〕3号', title: '某市政务服务大厅管理办法', relation: 'basedOn' }],
    })
  })

  it('keeps table, list, link and signature', async () => {
    const { body } = (await run).target.only
    expect(body.find(({ kind }) => kind === 'table')).toMatchObject({
      caption: '办公时间表',
      rows: [
        [{ header: 'column' }, {}, {}],
        [{}, {}, {}],
        [{ colSpan: 2 }, {}],
      ],
    })
    expect(body.find(({ kind }) => kind === 'list')).toMatchObject({ ordered: true, items: [{}, {}] })
    expect(JSON.stringify(body)).toContain('https://www.example.gov.cn/tzgg/202304/t1.html')
    expect(body.slice(-2)).toMatchObject([{ align: 'end' }, { align: 'end' }])
  })
})

describe('Word files', () => {
  it('M-004 reads headings by style and by number, tables and the signature', async () => {
    const { report, target } = await importing([fixture('plan.docx')])
    expect(report).toMatchObject({ created: 1, rejected: 0 })
    expect(target.only).toMatchObject({
      title: '某市推进政务公开标准化工作方案',
      documentNumber: '某政办发〔2022〕15号',
      issuingBody: '某市人民政府办公厅',
      documentDate: '2022-05-10',
      citations: [{ documentNumber: '某政发〔2021〕8号', relation: 'basedOn' }],
    })
    expect(target.only.body.map((block) => `${block.kind} ${blockText(block)}`)).toEqual([
      'paragraph 某政办发〔2022〕15号',
      'paragraph 各区人民政府，市政府各部门：',
      'paragraph 根据《某省政务公开实施意见》（某政发〔2021〕8号），制定本方案。',
      'heading 一、工作目标',
      'paragraph 2022年底前建成标准目录。',
      'heading 二、主要任务',
      'heading （一）编制目录。',
      'paragraph 梳理公开事项。',
      'table 事项\t时限\n编制目录\t6月底前',
      'paragraph 某市人民政府办公厅',
      'paragraph 2022年5月10日',
    ])
  })

  it('rejects what only has the name of one', async () => {
    const { report } = await importing([await fileWith('bad.docx', 'not a zip')])
    expect(report).toMatchObject({ rejected: 1 })
    expect(report.rejections[0]?.reason).toContain('无法读取文件')
  })
})
