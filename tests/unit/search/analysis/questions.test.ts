import { describe, expect, it } from 'vitest'
import { analyzer, emptyKnowledge } from './settings.ts'

const read = (query: string) => analyzer.analyzeQuery(query, emptyKnowledge).verbatim
const sources = (query: string, substantive: boolean) =>
  read(query)
    .groups.filter((group) => group.substantive === substantive)
    .map(({ source }) => source)

describe('what a question asks for (JC-V-6)', () => {
  it.each([
    ['办居住证要带什么', 'materials'],
    ['居住证需要哪些材料？', 'materials'],
    ['居住证材料', 'materials'],
    ['退休手續要備齊哪些文件', 'materials'],
    ['社保卡补办要多久', 'timeLimit'],
    ['护照几天能下来', 'timeLimit'],
    ['营业执照多少钱', 'fee'],
    ['结婚登记收费吗', 'fee'],
    ['房子过户需要多少钱', 'fee'],
    ['结婚登记去哪办', 'place'],
    ['社保卡在哪里领', 'place'],
    ['谁可以申请公租房', 'conditions'],
    ['积分落户条件', 'conditions'],
    ['公积金中心电话', 'telephone'],
    ['失业金能领多少', 'amount'],
    ['低保一个月多少钱', 'amount'],
    ['创业补贴标准', 'amount'],
  ])('%s: %s', (query, slot) => {
    expect(read(query).slot).toBe(slot)
  })

  it.each(['建筑材料检测', '经营地址变更', '医疗费用报销', '无条件', '电话诈骗', '材料', '居住证', '失业金能领几个月'])(
    'nothing in %s',
    (query) => {
      expect(read(query).slot).toBeNull()
    },
  )
})

describe('intent and type (M-073)', () => {
  it.each([
    ['居住证怎么办', 'guide', null],
    ['如何办理居住证？', 'guide', null],
    ['居住证流程', 'guide', null],
    ['居住证需要什么材料', 'guide', null],
    ['居住证 办事指南', 'guide', 'guide'],
    ['居住证政策解读', 'interpretation', 'interpretation'],
    ['积分落户是什么意思', 'interpretation', null],
    ['公积金政策', 'policy', 'policyDocument'],
    ['关于公积金的通知', 'policy', 'policyDocument'],
    ['公积金管理办法有哪些', 'policy', 'policyDocument'],
    ['创业贷款贴息几年', 'policy', null],
    ['公租房收入限额', 'policy', null],
    ['孩子能落户吗', 'answer', null],
    ['公积金问答', 'answer', 'faq'],
    ['婚姻登记处电话', 'contact', null],
    ['招标公告', 'policy', 'notice'],
    ['办事指南', 'guide', 'guide'],
    ['居住证', null, null],
    ['解读居住证', null, null],
  ])('%s: %s, %s', (query, intent, type) => {
    expect(read(query)).toMatchObject({ intent, namedType: type })
  })

  it('does not ask documents for the name of their type where titles lack it', () => {
    expect(sources('居住证政策解读', true)).toEqual(['居住证'])
    expect(sources('居住证政策解读', false)).toEqual([])
    expect(sources('公积金政策', false)).toEqual(['政策'])
  })
})

describe('stop words', () => {
  it.each([
    ['我想问一下居住证怎么办理呢？', ['居住证'], []],
    ['请问居住证和积分落户的区别是什么', ['居住证', '积分落户'], ['区别']],
    ['居住证办理流程', ['居住证'], ['办理', '流程']],
    ['一网通办', ['一网通办'], []],
  ])('%s: only %j must be there', (query, substantive, helping) => {
    expect(sources(query, true)).toEqual(substantive)
    expect(sources(query, false)).toEqual(helping)
  })

  it.each(['怎么办', '的', '请问', '我要', '办理', '办理流程', '在哪里', '材料', '政策', '双减'])(
    '%s is never emptied',
    (query) => {
      expect(sources(query, true).length).toBeGreaterThan(0)
    },
  )

  it('says which words it left out, but not when it left out none', () => {
    const kinds = (query: string) => read(query).rewritings.map(({ kind }) => kind)
    expect(read('居住证怎么办').rewritings).toContainEqual({ kind: 'stopWords', dropped: ['怎么办'] })
    expect(kinds('怎么办')).not.toContain('stopWords')
    expect(kinds('居住证')).not.toContain('stopWords')
  })
})

describe('places (M-075)', () => {
  it.each([
    ['海淀 积分落户', 'north', null],
    ['海淀区积分落户', 'north', null],
    ['朝阳区居住证', 'east', null],
    ['上海居住证怎么办', null, '上海'],
    ['天津市落户条件', null, '天津市'],
    ['美国签证', null, '美国'],
    ['天津户口落户北京', 'city', null],
    ['河北人怎么办居住证', null, null],
    ['居住证', null, null],
    ['朝阳产业', null, null],
    ['海淀', 'north', null],
  ])('%s: site %s, foreign %s', (query, placeSite, foreignPlace) => {
    expect(read(query)).toMatchObject({ placeSite, foreignPlace })
  })

  it('prefers a place of ours and does not require it; says so', () => {
    expect(sources('海淀积分落户', true)).toEqual(['积分落户'])
    expect(sources('海淀积分落户', false)).toEqual(['海淀'])
    expect(read('海淀积分落户').rewritings).toContainEqual({ kind: 'place', from: '海淀', site: 'north' })
    expect(sources('上海居住证', true)).toEqual(['上海', '居住证'])
  })
})
