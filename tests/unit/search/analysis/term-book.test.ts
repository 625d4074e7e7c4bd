import { describe, expect, it } from 'vitest'
import { analyzer } from './settings.ts'

const book = analyzer.createTermBook([
  ['公积金', 50],
  ['公积金提取', 30],
  ['住房公积金', 25],
  ['居住证', 40],
  ['居住证申领', 12],
  ['不动产登记', 20],
  ['未成年人', 5],
  ['社保卡', 15],
  ['社会保险', 14],
  ['率先', 1],
  ['还款', 2],
  ['重庆', 1],
  ['银行', 3],
  ['女职工', 2],
  ['落户', 8],
  ['e窗通', 6],
  ['公园年票', 4],
])

describe('terms by sound (M-074)', () => {
  it.each([
    ['gongjijin', '公积金'],
    ['GongJiJin', '公积金'],
    ['gong ji jin', '公积金'],
    ['gjj', '公积金'],
    ['gjjtq', '公积金提取'],
    ['公jijin', '公积金'],
    ['gong积金', '公积金'],
    ['公积jin', '公积金'],
    ['gongjj', '公积金'],
    ['公jj提取', '公积金提取'],
    ['gonjijing', '公积金'],
    ['juzuzeng', '居住证'],
    ['shuaixian', '率先'],
    ['huankuan', '还款'],
    ['chongqing', '重庆'],
    ['yinhang', '银行'],
    ['nvzhigong', '女职工'],
    ['nuohu', '落户'],
    ['echuangtong', 'e窗通'],
  ])('finds by %s first %s', (written, term) => {
    expect(book.bySound(written, 3)[0]).toBe(term)
  })

  it.each(['', 'g', '公积金', 'qqqqq', '12345', '的jjj'])('finds nothing by %j', (written) => {
    expect(book.bySound(written, 3)).toEqual([])
  })

  it.each([
    ['公几金', '公积金'],
    ['居住正', '居住证'],
    ['社宝卡', '社保卡'],
    ['不动产登机', '不动产登记'],
    ['居祖证', '居住证'],
  ])('hears %s as %s', (written, term) => {
    expect(book.soundingLike(written, 3)[0]).toBe(term)
  })

  it.each(['公积金', '工极近', '公积', '火车站'])('hears nothing else in %s', (written) => {
    expect(book.soundingLike(written, 3)).toEqual([])
  })

  it.each([
    ['末成年人', '未成年人'],
    ['居证住', '居住证'],
    ['不动登记', '不动产登记'],
    ['居住住证', '居住证'],
  ])('takes %s for a slip of %s', (written, term) => {
    expect(book.misspelt(written, 3)[0]).toBe(term)
  })

  it.each(['公积', '积金提取', '公积金的', '公积金提取吗'])(
    'takes %s for no slip: nothing at its ends is added or left away',
    (written) => {
      expect(book.misspelt(written, 3)).toEqual([])
    },
  )
})

describe('suggestions (M-074)', () => {
  it.each([
    ['公', ['公积金', '公积金提取', '公园年票', '住房公积金']],
    ['gong', ['公积金', '公积金提取', '公园年票']],
    ['g', ['公积金', '公积金提取', '公园年票']],
    ['gj', ['公积金', '公积金提取']],
    ['公jij', ['公积金', '公积金提取']],
    ['公积金', ['公积金提取', '住房公积金']],
    ['jzz', ['居住证', '居住证申领']],
    ['e', ['e窗通']],
    ['居住 证', ['居住证申领']],
  ])('completes %s', (typed, terms) => {
    expect(book.suggest(typed, 4)).toEqual(terms)
  })

  it('gives no more than asked for, heaviest first, and nothing for nothing', () => {
    expect(book.suggest('公', 1)).toEqual(['公积金'])
    expect(book.suggest('', 5)).toEqual([])
    expect(book.suggest('办理', 5)).toEqual([])
    expect(book.suggest('*"', 5)).toEqual([])
  })

  it('counts every term once, with its greatest weight', () => {
    const twice = analyzer.createTermBook([
      ['公积金', 1],
      ['公園', 2],
      ['公积金', 3],
    ])
    expect(twice.suggest('公', 5)).toEqual(['公积金', '公园'])
    expect(twice.size).toBe(2)
  })
})
