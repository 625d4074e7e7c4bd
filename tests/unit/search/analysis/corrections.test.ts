import { describe, expect, it } from 'vitest'
import { topics } from '../../../../demonstration/topics/index.ts'
import { analyzer, knowledgeOf } from './settings.ts'

const titles = topics.flatMap((topic) => [
  topic.name,
  topic.policy.title,
  ...(topic.guide === undefined ? [] : [topic.guide.name]),
  ...topic.faqs.map(([question]) => question),
  ...(topic.news === undefined ? [] : [topic.news[0]]),
])
const words = topics.flatMap((topic) => topic.words)
const city = knowledgeOf(titles, [...words, '公积金提取', '不动产登记', '营业执照', '居住证办理', '失业金', '生育津贴'])

const corrected = (query: string) => analyzer.analyzeQuery(query, city).corrected

describe('slips of the pen (M-073)', () => {
  it.each([
    ['公几金', '公积金'],
    ['公及金怎么提取', '公积金怎么提取'],
    ['居住正', '居住证'],
    ['居住正需要什么材料', '居住证需要什么材料'],
    ['不动产登己', '不动产登记'],
    ['不动产登机', '不动产登记'],
    ['营业执找', '营业执照'],
    ['生育津帖', '生育津贴'],
    ['居证住', '居住证'],
    ['不动登记', '不动产登记'],
    ['公积金题取', '公积金提取'],
    ['积份落户', '积分落户'],
  ])('reads %s as %s, and says so', (query, meant) => {
    expect(corrected(query)?.text).toBe(meant)
    expect(corrected(query)?.rewritings.map(({ kind }) => kind)).toContain('correction')
    expect(analyzer.analyzeQuery(query, city).verbatim.text).toBe(query)
  })

  it('changes nothing in titles, questions and keywords that are right', () => {
    const right = [...new Set([...titles, ...words])]
    expect(right.length).toBeGreaterThan(400)
    expect(right.filter((query) => corrected(query) !== null)).toEqual([])
  })

  it.each([
    ...[
      '一网通办',
      '京策',
      '双减',
      '接诉即办',
      '一网通办工作',
      '不交',
      '买分卖分',
      '北京市民办学校',
      '张三丰',
      '王小明',
    ],
    ...[
      '3号线',
      '的',
      '怎么办',
      '我要办居住证',
      '公积金',
      '"公几金"',
      '-公几金',
      '京政办发〔2019〕9号',
      '海淀',
      '上海',
    ],
  ])('leaves %s alone', (query) => {
    expect(corrected(query)).toBeNull()
  })
})

describe('pinyin in queries (M-074)', () => {
  it.each([
    ['gongjijin', '公积金'],
    ['gjj', '公积金'],
    ['公jijin', '公积金'],
    ['gong积金', '公积金'],
    ['gong ji jin', '公积金'],
    ['juzhuzheng', '居住证'],
    ['居住证banli', '居住证办理'],
    ['juzhuzheng qianzhu', '居住证 签注'],
    ['gōngjījīn', '公积金'],
    ['gongjijin zenme tiqu', '公积金 怎么 提取'],
    ['gongjijin怎么提取', '公积金怎么提取'],
    ['juzuzeng', '居住证'],
    ['JZZ', '居住证'],
  ])('reads %s as %s, and says so', (query, meant) => {
    expect(corrected(query)?.text).toBe(meant)
    expect(corrected(query)?.rewritings.map(({ kind }) => kind)).toContain('pinyin')
  })

  it('offers what else initials may stand for as lesser alternatives', () => {
    const knowledge = knowledgeOf(['失业金申领', '事业单位招聘', '实业公司'], ['失业', '事业', '实业'])
    const [group] = analyzer.analyzeQuery('shiye', knowledge).corrected?.groups ?? []
    expect(group?.alternatives.map(({ tokens }) => tokens[0])).toEqual(expect.arrayContaining(['失业', '事业', '实业']))
    expect(group?.alternatives[0]?.weight).toBe(1)
    expect(group?.alternatives[1]?.weight).toBeLessThan(1)
  })

  it.each([
    'app',
    'e窗通',
    'i厦门',
    '5g',
    '3d打印',
    'covid',
    'http://gjj.example.gov.cn',
    'select * from users',
    'a'.repeat(99),
  ])('leaves %s alone', (query) => {
    const knowledge = knowledgeOf(['北京通APP上线', 'e窗通平台', '公积金提取'], ['安排', '公积金'])
    expect(analyzer.analyzeQuery(query, knowledge).corrected).toBeNull()
  })
})
