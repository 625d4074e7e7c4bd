import { describe, expect, it } from 'vitest'
import { pinProblems } from '../../../../src/search/rules/desk/pinProblems.ts'
import { type SearchTerm, termTitle, toLiveTerms } from '../../../../src/search/rules/desk/searchTerm.ts'
import { termHints, termProblems } from '../../../../src/search/rules/desk/termProblems.ts'
import { pinsOn } from '../../../../src/search/rules/pins.ts'

const line: SearchTerm = { kind: 'thesaurus', from: ['房本', '房产证'], direction: '>', to: ['不动产权证书'] }
const word = (kind: SearchTerm['kind'], ...from: string[]): SearchTerm => ({ kind, from, direction: '>', to: [] })

describe('lines of the lexicon that people edit (M-073)', () => {
  it('reach the analysis by their kind', () => {
    expect(
      toLiveTerms([line, word('domainWord', '接诉即办'), word('protectedTerm', '双减'), word('unpopular', '传闻')]),
    ).toEqual({
      lines: [{ from: line.from, direction: '>', to: line.to }],
      domainWords: ['接诉即办'],
      protectedTerms: ['双减'],
      unpopular: ['传闻'],
    })
  })

  it('read as people write them', () => {
    expect(termTitle(line)).toBe('房本、房产证 → 不动产权证书')
    expect(termTitle({ ...line, direction: '=' })).toBe('房本、房产证 ＝ 不动产权证书')
    expect(termTitle(word('protectedTerm', '双减'))).toBe('保护词：双减')
  })

  it('pass when they are sound', () => {
    expect(termProblems(line)).toEqual([])
    expect(termProblems(word('domainWord', '接诉即办'))).toEqual([])
  })

  it.each([
    ['no word', { ...line, from: [] }, 1],
    ['no other side', { ...line, to: [] }, 1],
    ['one word on both sides', { ...line, to: ['房本'] }, 1],
    ['a word without a letter', { ...line, from: ['！！'] }, 1],
    ['a word of 31 characters', { ...line, from: ['长'.repeat(31)] }, 1],
    ['a domain word of one character', word('domainWord', '办'), 1],
    ['two faults', { ...line, from: ['？？'], to: [] }, 2],
  ])('are refused with every reason: %s', (_what, term, count) => {
    expect(termProblems(term)).toHaveLength(count)
  })
})

describe('hints before a line goes live (M-073)', () => {
  const lexicon = {
    thesaurus: [{ from: ['房本'], direction: '>', to: ['产权证'] }],
    domainWords: [],
    protectedTerms: [],
  } as const

  it('name the line that is there already, and forbid nothing', () => {
    expect(termHints(line, lexicon)).toEqual([expect.stringContaining('房本 → 产权证')])
    expect(termProblems(line)).toEqual([])
  })

  it('say nothing of words that have no line', () => {
    expect(termHints({ ...line, from: ['红本本'] }, lexicon)).toEqual([])
    expect(termHints(word('domainWord', '房本'), lexicon)).toEqual([])
  })
})

describe('pinned answers (M-073)', () => {
  const pin = { queries: ['落户'], identifiers: ['A'], from: null, until: null }

  it('hold on their days, both ends included', () => {
    const dated = { ...pin, from: '2026-11-01', until: '2026-11-30' }
    const on = (day: string) => pinsOn([dated], day).length
    expect(['2026-10-31', '2026-11-01', '2026-11-30', '2026-12-01'].map(on)).toEqual([0, 1, 1, 0])
    expect(pinsOn([pin], '2026-12-01')).toEqual([{ queries: ['落户'], identifiers: ['A'] }])
  })

  it.each([
    ['nothing pinned', { ...pin, identifiers: [] }, [], 1],
    ['no query', { ...pin, queries: [] }, [], 1],
    ['something that is not public', { ...pin, identifiers: [] }, ['B'], 1],
    ['too many', { ...pin, identifiers: Array.from({ length: 11 }, String) }, [], 1],
    ['no day', { ...pin, from: '11月1日' }, [], 1],
    ['an end before the beginning', { ...pin, from: '2026-11-02', until: '2026-11-01' }, [], 1],
  ])('are refused: %s', (_what, faulty, unknown, count) => {
    expect(pinProblems(pin, [])).toEqual([])
    expect(pinProblems(faulty, unknown)).toHaveLength(count)
  })
})
