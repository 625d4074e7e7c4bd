import { describe, expect, it } from 'vitest'
import { analyzer } from './settings.ts'

/** A seeded generator (mulberry32): the same texts in every run. */
const randomFrom = (seed: number) => {
  let state = seed
  return (below: number): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

const SCRAPS = [
  ...[
    '北京市人民政府',
    '不动产登记',
    '公积金',
    '網際網路',
    '身分證',
    '資訊',
    '發文字號',
    '的',
    '，',
    '。',
    '（',
    '〔',
    ' ',
    '\n',
  ],
  ...[
    'APP',
    'e窗通',
    '５Ｇ',
    '3D',
    '㎡',
    '①',
    '㈱',
    '\ufeff',
    '\u200b',
    '😀',
    '👨‍👩‍👧',
    '\ud800',
    '\udc00',
    'é',
    'e\u0301',
    'Σ',
    'İ',
    'ﷺ',
  ],
  ...[
    'ｶﾞ',
    '가',
    '\u1100\u1161',
    '𠮷',
    '﹝',
    '"',
    '*',
    '\u0000',
    'c++',
    '卡拉OK',
    '2019年9月',
    '4.1万件',
    '乾隆',
    '著名',
    'ﬀ',
  ],
]

const randomText = (random: (below: number) => number): string =>
  Array.from({ length: 1 + random(20) }, () => SCRAPS[random(SCRAPS.length)] ?? '').join('')

describe('tokens of a text (M-071)', () => {
  it.each([
    ['北京市人民政府', ['北京市人民政府', '北京市', '北京', '人民政府', '人民', '政府']],
    ['民政局', ['民政局', '民政']],
    ['不动产登记', ['不动产登记', '不动产', '登记']],
    ['北京APP、e窗通', ['北京', 'app', 'e窗通']],
    ['i厦门 3D打印 5G', ['i厦门', '厦门', '3d', '打印', '5g']],
    ['ＡＰＰ２０１９', ['app2019']],
    ['！？，。《》', []],
    ['', []],
  ])('cuts %s into words and their pieces, with nothing that overlaps by half', (text, tokens) => {
    expect(analyzer.tokens(text)).toEqual(tokens)
  })

  it('gives the tokens of both Simplified forms of a Traditional text', () => {
    expect(analyzer.tokens('網際網路資訊')).toEqual(expect.arrayContaining(['网际', '资讯', '互联网', '信息']))
    expect(analyzer.tokens('互联网信息')).not.toContain('资讯')
  })

  it('gives the same tokens with and without places, and places that are in the text, for 600 random texts', () => {
    const random = randomFrom(20190903)
    for (let round = 0; round < 600; round++) {
      const text = randomText(random)
      const spans = analyzer.spans(text)
      expect(spans.map(({ token }) => token)).toEqual(analyzer.tokens(text))
      expect(spans.filter(({ start, end }) => start < 0 || end <= start || end > text.length)).toEqual([])
    }
  })

  it('gives of wanted tokens the very places that all tokens have, for 600 random texts', () => {
    const random = randomFrom(20261128)
    for (let round = 0; round < 600; round++) {
      const text = randomText(random)
      const all = analyzer.spans(text)
      const wanted = new Set(all.filter(() => random(3) === 0).map(({ token }) => token))
      expect(analyzer.spans(text, wanted)).toEqual(all.filter(({ token }) => wanted.has(token)))
    }
  })

  it.each([
    ['办理①居住证', '居住证', '居住证'],
    ['面积100㎡以上', '以上', '以上'],
    ['ＧＯＮＧ積金', '积金', '積金'],
    ['北京市😀公积金', '公积金', '公积金'],
    ['使用網際網路申請', '互联网', '網際網路'],
  ])('finds in %s where %s stands', (text, token, original) => {
    const span = analyzer.spans(text).find((candidate) => candidate.token === token)
    expect(text.slice(span?.start, span?.end)).toBe(original)
  })
})

describe('normalised text', () => {
  it.each([
    ['京政辦發【2019】９號', '京政办发(2019)9号'],
    ['〔２０１９〕（一）', '(2019)(一)'],
    ['  ＡＢＣ\u3000 \n公積金 ', 'abc 公积金'],
    ['公\u200b积\ufeff金', '公积金'],
    ['乾隆著名', '乾隆著名'],
  ])('%s → %s', (text, normalized) => {
    expect(analyzer.normalize(text)).toBe(normalized)
  })
})
