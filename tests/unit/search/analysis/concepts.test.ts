import { describe, expect, it } from 'vitest'
import { analyzer, emptyKnowledge } from './settings.ts'

const read = (query: string) => analyzer.analyzeQuery(query, emptyKnowledge).verbatim
const waysOf = (query: string, source: string) =>
  read(query)
    .groups.find((group) => group.source === source)
    ?.alternatives.map(({ tokens }) => tokens.join(' '))

describe('concepts (M-073)', () => {
  it('finds what a one-way line gives, and not the other way round', () => {
    expect(waysOf('房产证怎么办', '房产证')).toEqual(expect.arrayContaining(['房产证', '不动产登记', '不动产 登记']))
    expect(waysOf('不动产登记', '不动产登记')).not.toContain('房产证')
    expect(read('房产证').rewritings).toContainEqual({
      kind: 'synonym',
      from: '房产证',
      to: ['不动产登记', '不动产权证书'],
    })
  })

  it('finds both ways what a two-way line gives', () => {
    expect(waysOf('低保', '低保')).toContain('最低生活保障')
    expect(waysOf('最低生活保障', '最低生活保障')).toContain('低保')
  })

  it('takes the longest key, and short keys only as whole words', () => {
    expect(read('上户口').groups.map(({ source }) => source)).toEqual(['上户口'])
    expect(read('最低保障').groups.map(({ source }) => source)).not.toContain('低保')
  })

  it('finds what is said with 个 or 了 in between', () => {
    expect(waysOf('给娃上个户口', '上个户口')).toEqual(
      expect.arrayContaining(waysOf('上户口', '上户口')?.slice(1) ?? ['?']),
    )
    expect(read('上了个户口').groups.map(({ source }) => source)).toEqual(['上了个户口'])
  })

  it('takes compounds apart, weighing less', () => {
    expect(read('不动产登记').groups[0]?.alternatives).toEqual([
      { tokens: ['不动产登记'], weight: 1 },
      { tokens: ['不动产', '登记'], weight: 0.7 },
    ])
    expect(waysOf('居住证', '居住证')).toEqual(['居住证'])
  })

  it('finds the thing without its verb, and compounds by what their parts are called', () => {
    expect(waysOf('申请低保', '申请低保') ?? waysOf('申请低保', '低保')).toContain('最低生活保障')
    expect(waysOf('社保卡', '社保卡')).toEqual(['社保卡'])
  })

  it('weighs the asker’s words most in every group', () => {
    for (const { alternatives } of read('低保和房产证怎么办 社保').groups) {
      expect(alternatives[0]?.weight).toBe(1)
      expect(alternatives.slice(1).every(({ weight }) => weight < 1)).toBe(true)
    }
  })

  it('keeps a word the dictionary does not know together', () => {
    expect(read('张三丰 居住证').groups.map(({ source }) => source)).toEqual(['张三丰', '居住证'])
  })
})

describe('Traditional queries (M-071)', () => {
  it.each([
    ['積分落戶', '积分落户'],
    ['居住證怎麼辦', '居住证怎么办'],
    ['網際網路申請', '互联网申请'],
    ['人事檔案文件', '人事档案文件'],
    ['對口支援資料', '对口支援资料'],
  ])('reads %s as %s, and says so', (query, text) => {
    const reading = read(query)
    expect(reading.text).toBe(text)
    expect(reading.rewritings).toContainEqual({ kind: 'script', from: query, to: text })
  })

  it('looks for both Simplified forms', () => {
    expect(waysOf('網際網路', '互联网')).toEqual(expect.arrayContaining(['互联网', '网际 网路']))
    expect(waysOf('身分證', '身分证')).toContain('身份证')
    expect(read('智慧城市').rewritings).toEqual([])
  })
})
