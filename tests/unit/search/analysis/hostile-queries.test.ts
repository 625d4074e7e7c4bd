import { describe, expect, it } from 'vitest'
import { MAX_QUERY } from '../../../../src/search/rules/question.ts'
import { analyzer, knowledgeOf } from './settings.ts'

const knowledge = knowledgeOf(['居住证申领', '公积金提取', '不动产登记'])
const analyze = (query: string) => analyzer.analyzeQuery(query, knowledge)
const read = (query: string) => analyze(query).verbatim

describe('signs in queries', () => {
  it.each([
    ['"居住证 签注"', ['居住证 签注']],
    ['“居住证签注” 材料', ['居住证签注']],
    ['「積分落戶」', ['积分落户']],
    ['"居住证" "落户"', ['居住证', '落户']],
    ['居住证 "签注', ['签注']],
    ['"" “” 居住证', []],
    ['"!!"', []],
  ])('%s: word for word %j', (query, phrases) => {
    expect(read(query).phrases).toEqual(phrases)
  })

  it.each([
    ['居住证 -暂住证', [['暂住证']]],
    ['居住证 －暂住证 -签注', [['暂住证'], ['签注']]],
    ['2019 -9', []],
    ['e-窗通', []],
    ['居住证 - 签注', []],
    ['居住证 --', []],
  ])('%s: without %j', (query, excluded) => {
    expect(read(query).excluded.map(({ tokens }) => tokens)).toEqual(excluded)
  })

  it('looks for the words of a phrase as well, and not for what is excluded', () => {
    expect(read('"居住证" -暂住证').groups.map(({ source }) => source)).toEqual(['居住证'])
  })
})

describe('bad input', () => {
  const HOSTILE = [
    ...[
      '',
      ' ',
      '"',
      '""',
      "'",
      "'; drop table x;--",
      'title:居住证 AND NOT (a OR b) NEAR/3 "c"*',
      '*',
      '^',
      '-',
      '--',
      '”“',
    ],
    ...[
      '<script>alert(1)</script>',
      '{{constructor}}',
      '%00',
      '\u0000',
      '\u202e反',
      '\ud800',
      '\udc00\ud800',
      '😀👨‍👩‍👧',
      '\ufeff',
    ],
    ...['〔〕', '〔2019', '[[[[[', ')))', '。，！？', '①②③', 'ﷺ', '\u0301\u0301', '𠮷野家', '１２３', '٣', 'İı', 'Σς'],
    ...['的'.repeat(200), '居住证'.repeat(4000), 'a'.repeat(10_000), '"'.repeat(10_000), '- '.repeat(5_000)],
    ...['\ud800'.repeat(10_000), ' \n'.repeat(10_000), '公jijin'.repeat(2_000), '〔2019〕9号'.repeat(1_000)],
  ]

  it.each(HOSTILE.map((query) => [query.slice(0, 30), query.length, query]))(
    'answers %j of %i units',
    (_, __, query) => {
      const { shown, verbatim, corrected } = analyze(query)
      expect([...shown].length).toBeLessThanOrEqual(MAX_QUERY)
      expect(shown.isWellFormed()).toBe(true)
      for (const reading of [verbatim, corrected]) {
        const tokens = reading?.groups.flatMap(({ alternatives }) => alternatives.flatMap((one) => one.tokens)) ?? []
        expect(tokens.filter((token) => !/^[\p{L}\p{N}\p{M}]+$/u.test(token))).toEqual([])
        expect(
          reading?.groups.every(({ alternatives }) => alternatives.every((one) => one.tokens.length > 0)) ?? true,
        ).toBe(true)
      }
    },
  )

  it('cuts what is too long, whole characters only, and says so', () => {
    const long = analyze('𠮷'.repeat(MAX_QUERY + 1))
    expect(long.shown).toBe('𠮷'.repeat(MAX_QUERY))
    expect(long.verbatim.rewritings[0]).toEqual({ kind: 'cut', to: long.shown })
    expect(analyze('居'.repeat(MAX_QUERY)).verbatim.rewritings).not.toContainEqual(
      expect.objectContaining({ kind: 'cut' }),
    )
  })

  it('shows a query with single blanks and otherwise as it was typed', () => {
    expect(analyze('  居住證 \n\t ＡＰＰ ').shown).toBe('居住證 ＡＰＰ')
  })
})
