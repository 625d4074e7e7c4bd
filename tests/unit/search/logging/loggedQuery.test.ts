import { describe, expect, it } from 'vitest'
import { loggedQuery, MASKED } from '../../../../src/search/rules/logging/loggedQuery.ts'
import { logRow } from '../../../../src/search/rules/logging/logRow.ts'
import { MAX_QUERY } from '../../../../src/search/rules/question.ts'

const search = { kind: 'search', site: 'city', total: 3, elapsed: 12.6, rewritten: true, previous: null } as const
const at = new Date('2026-11-22T17:42:31.123Z')

describe('what of a query is kept (M-079, SEC-PIPL-09)', () => {
  it.each([
    '张三 11000019500101000X 社保',
    '110000195001010007',
    '１１００００１９５００１０１０００７',
    '110000 19500101 0007 居住证',
    '110000195001019999 号码打错一位',
    '13800138000',
    '138 0013 8000 投诉',
    '010-12345678 是谁的电话',
    '6222 0200 0000 0000 000',
    '6222-0200-0000-0000-000',
    'zhangsan@example.com 的申请',
  ])('masks %s whole: the name of the person may stand beside it', (query) => {
    expect(loggedQuery(query)).toBe(MASKED)
  })

  it.each([
    '京政办发〔2019〕9号',
    '12345',
    '2024年12月31日 放假',
    '11110000DEM0000011/2026-00012',
    'gjj 提取',
    '积分落户 2024-2026',
  ])('keeps %s', (query) => {
    expect(loggedQuery(query)).toBe(query)
  })

  it('folds blanks, drops what is not printed, and cuts by characters', () => {
    expect(loggedQuery('  公积\u0000金\n 提取\u200b\ud800 ')).toBe('公积 金 提取')
    expect(loggedQuery('𠮷'.repeat(300))).toBe('𠮷'.repeat(MAX_QUERY))
    expect(loggedQuery(`${'长'.repeat(200)} 13800138000`)).toBe(MASKED)
  })
})

describe('a line of the log (M-079)', () => {
  it('has the hour and the Beijing day, whole milliseconds, and nothing of a person', () => {
    expect(logRow({ ...search, at, query: '公积金' })).toEqual({
      kind: 'search',
      at: '2026-11-22T17:00:00.000Z',
      day: '2026-11-23',
      site: 'city',
      query: '公积金',
      total: 3,
      elapsed: 13,
      rewritten: true,
      previous: null,
      identifier: null,
      position: null,
    })
  })

  it('masks the query that was typed over, too', () => {
    expect(logRow({ ...search, at, query: '社保', previous: '13800138000' })?.previous).toBe(MASKED)
  })

  it('takes the same words again for no reformulation', () => {
    expect(logRow({ ...search, at, query: 'GJJ', previous: ' gjj ' })?.previous).toBeNull()
    expect(logRow({ ...search, at, query: '公积金', previous: 'gjj' })?.previous).toBe('gjj')
  })

  it('is not written when nothing was asked', () => {
    expect(logRow({ ...search, at, query: ' \u0000 ' })).toBeNull()
  })

  it('keeps of a click where it led and from which place', () => {
    const click = { kind: 'click', at, site: 'city', query: '社保', identifier: 'X/2026-00001', position: 2 } as const
    expect(logRow(click)).toMatchObject({
      kind: 'click',
      query: '社保',
      identifier: 'X/2026-00001',
      position: 2,
      total: null,
    })
  })
})
