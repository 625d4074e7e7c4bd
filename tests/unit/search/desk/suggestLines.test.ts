import { describe, expect, it } from 'vitest'
import { suggestLines } from '../../../../src/search/rules/desk/suggestLines.ts'
import { MASKED } from '../../../../src/search/rules/logging/loggedQuery.ts'

/** The first query failed, the second was opened, three times. */
const evidence = (...pairs: [string, string][]) => ({
  reformulated: pairs.map(([previous, query]) => ({ previous, query, count: 3 })),
  empty: pairs.map(([query]) => ({ query, count: 3 })),
  clicked: pairs.map(([, query]) => ({ query, count: 1 })),
})
const linesFrom = (...pairs: [string, string][]) =>
  suggestLines(evidence(...pairs), []).map(({ from, to }) => [from, to])

describe('lines mined from failed searches (issue 3, point 2; M-079)', () => {
  it('need all three: nothing found, typed over, opened', () => {
    const whole = evidence(['房本', '不动产权证书'])
    expect(suggestLines(whole, [])).toEqual([{ from: '房本', to: '不动产权证书', count: 3 }])
    expect(suggestLines({ ...whole, empty: [] }, [])).toEqual([])
    expect(suggestLines({ ...whole, clicked: [] }, [])).toEqual([])
    expect(suggestLines({ ...whole, clicked: [{ query: '不动产权证书', count: 0 }] }, [])).toEqual([])
  })

  it('leave out the words that both queries share', () => {
    expect(linesFrom(['海淀 房本 办理', '海淀 不动产权证书 办理'])).toEqual([['房本', '不动产权证书']])
  })

  it('are added up over the queries they come from', () => {
    const lines = suggestLines(evidence(['房本', '不动产权证书'], ['补办 房本', '补办 不动产权证书']), [])
    expect(lines).toEqual([{ from: '房本', to: '不动产权证书', count: 6 }])
  })

  it.each([
    ['words that were only added', '落户', '积分落户'],
    ['words that were only dropped', '积分落户 条件', '积分落户'],
    ['more than one word on a side', '孩子 上学', '义务教育 入学'],
    ['masked queries', MASKED, '社保'],
    ['whole sentences', '我想知道孩子上小学要准备什么材料', '小学入学'],
  ])('are not made of %s', (_what, previous, query) => {
    expect(linesFrom([previous, query])).toEqual([])
  })

  it('are not proposed again when the thesaurus knows them, one way or both ways', () => {
    const pair = evidence(['房本', '不动产权证书'])
    expect(suggestLines(pair, [{ from: ['房本', '房产证'], direction: '>', to: ['不动产权证书'] }])).toEqual([])
    expect(suggestLines(pair, [{ from: ['不动产权证书'], direction: '=', to: ['房本'] }])).toEqual([])
    expect(suggestLines(pair, [{ from: ['不动产权证书'], direction: '>', to: ['房本'] }])).toHaveLength(1)
  })
})
