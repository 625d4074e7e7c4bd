import { describe, expect, it } from 'vitest'
import type { BodyBlock } from '../../../src/library/import/index.ts'
import { blocksToLexical, heading, list, paragraph, run, table } from '../../../src/library/import/index.ts'

const only = (block: BodyBlock) => blocksToLexical([block]).root.children[0]

describe('JY-MD-06 blocks as Lexical editor state', () => {
  it('wraps blocks in a root', () => {
    expect(blocksToLexical([paragraph('正文')])).toEqual({
      root: {
        type: 'root',
        direction: 'ltr',
        format: '',
        indent: 0,
        version: 1,
        children: [
          {
            type: 'paragraph',
            direction: 'ltr',
            format: '',
            indent: 0,
            version: 1,
            textFormat: 0,
            textStyle: '',
            children: [{ type: 'text', text: '正文', format: 0, detail: 0, mode: 'normal', style: '', version: 1 }],
          },
        ],
      },
    })
  })

  it('is never empty', () => {
    expect(blocksToLexical([]).root.children).toMatchObject([{ type: 'paragraph', children: [] }])
  })

  it.each([
    [2, 'h2'],
    [3, 'h3'],
    [4, 'h4'],
  ] as const)('writes a heading of level %i as %s', (level, tag) => {
    expect(only(heading(level, '一、总体要求'))).toMatchObject({
      type: 'heading',
      tag,
      children: [{ text: '一、总体要求' }],
    })
  })

  it('aligns a signature to the right', () => {
    expect(only(paragraph('某市人民政府', 'end'))).toMatchObject({ format: 'right' })
  })

  it('writes bold, links and line breaks', () => {
    const block: BodyBlock = {
      ...paragraph(''),
      runs: [run('重点', { bold: true }), run('见\n附件'), run('办法', { href: '/policy/a' })],
    }
    expect(only(block)).toMatchObject({
      children: [
        { type: 'text', text: '重点', format: 1 },
        { type: 'text', text: '见', format: 0 },
        { type: 'linebreak', version: 1 },
        { type: 'text', text: '附件' },
        {
          type: 'link',
          version: 3,
          fields: { linkType: 'custom', url: '/policy/a', newTab: false },
          children: [{ type: 'text', text: '办法' }],
        },
      ],
    })
  })

  it('numbers an ordered list from its start and nests lists', () => {
    const outer = list(true, ['甲', '乙'], 3)
    const [first] = outer.items
    if (first) first.nested = list(false, ['子项'])
    expect(only(outer)).toMatchObject({
      type: 'list',
      listType: 'number',
      tag: 'ol',
      start: 3,
      children: [
        { value: 3, children: [{ text: '甲' }, { type: 'list', tag: 'ul', listType: 'bullet' }] },
        { value: 4, children: [{ text: '乙' }] },
      ],
    })
  })

  it('writes a table with header cells, and its caption above', () => {
    const [caption, node] = blocksToLexical([
      table(
        [
          ['项目', '时限'],
          ['受理', '1日'],
        ],
        '办理时限',
      ),
    ]).root.children
    expect(caption).toMatchObject({ type: 'paragraph', format: 'center', children: [{ text: '办理时限', format: 1 }] })
    expect(node).toMatchObject({
      type: 'table',
      children: [
        {
          type: 'tablerow',
          children: [{ type: 'tablecell', headerState: 1, colSpan: 1, rowSpan: 1 }, { headerState: 1 }],
        },
        { children: [{ headerState: 0, children: [{ type: 'paragraph', children: [{ text: '受理' }] }] }, {}] },
      ],
    })
  })

  it('A11Y-W-1.3.1 tells cells that head a row from cells that head a column', () => {
    const cell = { header: 'row' as const, colSpan: 2, rowSpan: 1, runs: [run('受理')] }
    expect(only({ kind: 'table', caption: null, rows: [[cell]] })).toMatchObject({
      children: [{ children: [{ headerState: 2, colSpan: 2 }] }],
    })
  })

  it('writes a quote', () => {
    expect(only({ kind: 'quote', runs: [run('引文')] })).toMatchObject({ type: 'quote', children: [{ text: '引文' }] })
  })
})
