import { describe, expect, it } from 'vitest'
import { analyzer, emptyKnowledge } from './settings.ts'

const asked = (query: string) => analyzer.analyzeQuery(query, emptyKnowledge).verbatim.numbers
const OWN = { agency: '京政办发', year: 2019, serial: 9 }

describe('document numbers (M-073, JY-MD-15)', () => {
  const SPELLINGS = [
    ...[
      '京政办发〔2019〕9号',
      '京政办发[2019]9号',
      '京政办发(2019)9号',
      '京政办发【2019】9号',
      '京政办发（2019）第9号',
    ],
    ...['京政辦發〔2019〕9號', '京政办发（２０１９）９号', '京 政 办 发 〔 2019 〕 9 号', '京政办发〔2019年〕9号'],
    ...['京政办发2019年9号', '京政办发2019第9号', '京政办发2019 9号', '京政办发 2019-9', '京政办发〔2019〕9'],
    ...['京政办发〔二〇一九〕九号', '京政办发〔二○一九〕9号', '京政办发〔2019〕009号', '京政办发「2019」9号'],
  ]

  it.each(SPELLINGS)('reads %s, as an own number and in a query', (spelling) => {
    expect(analyzer.numberKey(spelling)).toBe('京政办发|2019|9')
    expect(asked(spelling)).toEqual([OWN])
    expect(asked(`居住证 ${spelling} 解读`)).toEqual([OWN])
  })

  it.each([
    ['〔2019〕9号', { agency: null, year: 2019, serial: 9 }],
    ['2019年第9号', { agency: null, year: 2019, serial: 9 }],
    ['京政发(98)12号', { agency: '京政发', year: 1998, serial: 12 }],
    ['财税〔2019〕一百二十三号', { agency: '财税', year: 2019, serial: 123 }],
    ['查询京政办发〔2019〕9号文件', OWN],
  ])('reads %s', (query, number) => {
    expect(asked(query)).toEqual([number])
  })

  it.each([
    ...['京政办发2019)9号', '京政办发〔2019 9号', '京政办发20199号', '京政办发2019–9号', '京政办发，2019年，9号'],
    ...['2019年京政办发9号', '（2019）京政办发9号', '京政办发19年9号', '“京政办发〔2019〕9号”'],
  ])('reads %s when nothing else is asked', (query) => expect(asked(query)).toEqual([OWN]))

  it('reads a number without its year as one of any year', () => {
    expect(asked('京政办发9号文件')).toEqual([{ ...OWN, year: null }])
  })

  it.each([
    ...['2019年9月', '2019年9月3日', '3号线', '12345', '010-65432100', '13812345678', '第0290号建议', '2010-2021'],
    ...[
      '2019年3号线开通',
      '〔2019〕9月',
      '京政办字第9号',
      '5号楼',
      '（2019）100%',
      '京政办发〔2019〕号',
      '京政办发〔3019〕9号',
    ],
  ])('sees no number in %s', (query) => {
    expect(asked(query)).toEqual([])
    expect(analyzer.numberKey(query)).toBeNull()
    expect(analyzer.citedNumbers(query)).toEqual([])
  })

  it.each([
    '市政府令第299号',
    '2026年第5号',
    '',
    '京政办发〔2019〕9号、10号的解读',
    '见京政办发〔2019〕9号和京人社发〔2020〕1号',
  ])('gives no own key for %s', (text) => {
    expect(analyzer.numberKey(text)).toBeNull()
  })

  it('finds what a text cites, each once, without the words that lead to it', () => {
    const text =
      '根据《关于做好工作的通知》（京政办发〔2019〕9号）和京人社发[2020]12号，参照国办发〔2018〕3号执行，京政办发〔2019〕9号同时废止。2019年9月3日起施行，电话010-65432100。'
    expect(analyzer.citedNumbers(text)).toEqual(['京政办发|2019|9', '京人社发|2020|12', '国办发|2018|3'])
  })

  it('cites nothing without an agency or without 号', () => {
    expect(analyzer.citedNumbers('见（2019）9号和京政办发〔2019〕9')).toEqual([])
  })

  it('says how it read a number, and looks for its figures word by word as well', () => {
    const { groups, rewritings } = analyzer.analyzeQuery('京政辦發[2019]9號', emptyKnowledge).verbatim
    expect(rewritings).toContainEqual({ kind: 'documentNumber', from: '京政办发(2019)9号', to: '京政办发〔2019〕9号' })
    expect(groups).toHaveLength(1)
    expect(groups[0]?.alternatives[0]?.tokens).toEqual(expect.arrayContaining(['2019', '9']))
  })
})
