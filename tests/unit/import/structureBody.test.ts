import { describe, expect, it } from 'vitest'
import { blockText, paragraph, run } from '../../../src/library/import/rules/bodyBlocks.ts'
import { joinHardWraps } from '../../../src/library/import/rules/joinHardWraps.ts'
import { readNumbering, splitLead } from '../../../src/library/import/rules/outline.ts'
import { structureBody } from '../../../src/library/import/rules/structureBody.ts'

const sources = (texts: string[]) => texts.map((text, index) => ({ line: index + 1, block: paragraph(text) }))
/** `h2 一、…`, `p …`, `right …`, `ol 1 …`: what each block became. */
const structured = (...texts: string[]): string[] =>
  structureBody(sources(texts)).map(({ block }) => {
    if (block.kind === 'heading') return `h${block.level} ${blockText(block)}`
    if (block.kind === 'list') return `ol ${block.start} ${blockText(block).replaceAll('\n', '|')}`
    if (block.kind === 'paragraph' && block.align === 'end') return `right ${blockText(block)}`
    return `p ${blockText(block)}`
  })
const joined = (text: string): string[] =>
  joinHardWraps(text.split('\n').map((each, index) => ({ line: index + 1, text: each }))).map(({ block }) =>
    blockText(block),
  )

describe('numbering of official documents', () => {
  it.each([
    ['一、总体要求', 1, 1],
    ['十二、附则', 1, 12],
    ['第三章 监督管理', 1, 3],
    ['（二）基本原则', 2, 2],
    ['(十一)其他', 2, 11],
    ['1.集约。', 3, 1],
    ['12．对接第三方平台', 3, 12],
    ['3、统筹推进', 3, 3],
    ['（4）做好宣传', 4, 4],
  ])('reads %s', (text, depth, ordinal) => {
    expect(readNumbering(text)).toMatchObject({ depth, ordinal })
  })

  it.each(['2019年8月底前，完成改版', '1.5倍以上', '一个平台', '（市经济信息化委牵头）', '（一）'])(
    'finds none in %s',
    (text) => {
      expect(readNumbering(text)).toBeNull()
    },
  )

  it('M-050 loses nothing when it splits a heading from its text', () => {
    const text = '（一）加强组织领导。成立工作专班。'
    const numbering = readNumbering(text)
    if (!numbering) throw new Error('no numbering')
    expect(splitLead(text, numbering)).toEqual({ lead: '（一）加强组织领导。', rest: '成立工作专班。' })
  })
})

describe('M-004 structure of a body', () => {
  it('makes three levels of headings, in both widths', () => {
    expect(structured('一、总体要求', '(一)指导思想', '全面落实要求。', '1．统筹推进', '做好统筹。')).toEqual([
      'h2 一、总体要求',
      'h3 (一)指导思想',
      'p 全面落实要求。',
      'h4 1．统筹推进',
      'p 做好统筹。',
    ])
  })

  it('splits run-in headings into heading and paragraph', () => {
    expect(structured('（一）优化流程。全面梳理事项。', '2.推进共享。建立目录。')).toEqual([
      'h3 （一）优化流程。',
      'p 全面梳理事项。',
      'h4 2.推进共享。',
      'p 建立目录。',
    ])
  })

  it('makes the lead of （1） bold instead of a fifth level', () => {
    const [first] = structureBody(sources(['（1）受理。窗口当场受理。']))
    expect(first?.block).toMatchObject({
      kind: 'paragraph',
      runs: [{ text: '（1）受理。', bold: true }, { bold: false }],
    })
  })

  it('makes a list of numbered lines without text of their own, keeping their numbers', () => {
    expect(structured('需要的材料：', '2.身份证；', '3.户口簿；', '4.申请表。')).toEqual([
      'p 需要的材料：',
      'ol 2 身份证；|户口簿；|申请表。',
    ])
  })

  it('does not join lists whose numbers start again', () => {
    expect(structured('1.甲；', '2.乙；', '1.丙；', '2.丁；')).toHaveLength(2)
  })

  it('leaves provisions alone: numbered sentences with nothing under them', () => {
    expect(structured('一、各单位要高度重视。', '二、本通知自印发之日起施行。')).toEqual([
      'p 一、各单位要高度重视。',
      'p 二、本通知自印发之日起施行。',
    ])
  })

  it('does not take a long numbered sentence for a heading', () => {
    const long = `（一）${'推动政务服务事项标准化规范化便利化'.repeat(5)}，取得实效。`
    expect(structured(long)).toEqual([`p ${long}`])
  })

  it('sets a signature with several issuing bodies to the right', () => {
    expect(structured('请认真执行。', '某市财政局', '某市人力资源和社会保障局', '2024年3月1日')).toEqual([
      'p 请认真执行。',
      'right 某市财政局',
      'right 某市人力资源和社会保障局',
      'right 2024年3月1日',
    ])
  })

  it('makes a heading of the title attached after a signature', () => {
    expect(structured('现印发给你们。', '某市人民政府', '2024年3月1日', '某市数据管理办法')).toContain(
      'h2 某市数据管理办法',
    )
  })

  it('keeps links and bold when it splits a line', () => {
    const block = { ...paragraph(''), runs: [run('（一）依据。见'), run('办法', { href: '/a' }), run('。')] }
    expect(structureBody([{ line: 1, block }]).map((each) => each.block)).toEqual([
      { kind: 'heading', level: 3, align: 'start', runs: [run('（一）依据。')] },
      { kind: 'paragraph', align: 'start', runs: [run('见'), run('办法', { href: '/a' }), run('。')] },
    ])
  })

  it('leaves tables and lists as they are', () => {
    const table = { kind: 'table' as const, caption: null, rows: [] }
    expect(structureBody([{ line: 1, block: table }])).toEqual([{ line: 1, block: table }])
  })
})

describe('hard-wrapped lines', () => {
  it('joins a line broken after a comma', () => {
    expect(joined('建立指标体系，对问题\n及时整改。')).toEqual(['建立指标体系，对问题', '及时整改。'])
    expect(joined('建立指标体系，\n及时整改。')).toEqual(['建立指标体系，及时整改。'])
  })

  it('joins a long running line that stops without punctuation', () => {
    const line = '建立一套全方位的网上政务服务运营监测指标和评价体系。通过运行指标'
    expect(joined(`${line}\n分析，改进工作。`)).toEqual([`${line}分析，改进工作。`])
  })

  it('never joins over a blank line, an indent or a number', () => {
    const line = '建立一套全方位的网上政务服务运营监测指标和评价体系。通过运行指标'
    expect(joined(`${line}\n\n分析。\n　　另起一段，\n一、重点任务`)).toHaveLength(4)
  })

  it('never joins titles, addressees and headings to the text below', () => {
    expect(joined('某市实施方案\n各区人民政府：\n(一)指导思想\n全面落实。')).toHaveLength(4)
  })

  it('puts a space between Latin words only', () => {
    expect(joined('支持 Open，\nAPI 接入')).toEqual(['支持 Open，API 接入'])
  })
})
