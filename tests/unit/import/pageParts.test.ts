import { describe, expect, it } from 'vitest'
import { blockText, list, paragraph, table } from '../../../src/library/import/rules/bodyBlocks.ts'
import { detectLanguage, toSimplified } from '../../../src/library/import/rules/chineseScript.ts'
import { findCitations } from '../../../src/library/import/rules/citations.ts'
import { isFurniture, removeFurniture } from '../../../src/library/import/rules/pageFurniture.ts'
import { readHeaderBlock, readHeaderLine } from '../../../src/library/import/rules/pageHeader.ts'
import { readPage } from '../../../src/library/import/rules/pageReading.ts'
import { isDateLine, readDay, readInstant } from '../../../src/library/import/rules/readableDate.ts'
import { findSignatures } from '../../../src/library/import/rules/signature.ts'

const sources = (texts: string[]) => texts.map((text, index) => ({ line: index + 1, block: paragraph(text) }))

describe('M-050 header fields', () => {
  it.each([
    ['1. [主題分類] 綜合政務/電子政務', { topic: '綜合政務/電子政務' }],
    ['【主题分类】综合政务/电子政务', { topic: '综合政务/电子政务' }],
    ['  7. [廢止日期]', { inForceUntil: '' }],
    ['[發文字號] 京政辦發〔2019〕9號', { documentNumber: '京政辦發〔2019〕9號' }],
    ['［发布日期］2019-04-26', { publishedAt: '2019-04-26' }],
    [
      '索 引 号：000014349/2017-00110　　主题分类：综合政务\\政务公开',
      { identifier: '000014349/2017-00110', topic: '综合政务\\政务公开' },
    ],
    ['发文机关：国务院办公厅', { issuingBody: '国务院办公厅' }],
  ])('reads %s', (line, expected) => {
    expect(readHeaderLine(line)).toEqual(expected)
  })

  it.each(['本办法的成文日期：以签发为准。根据发布日期：另行通知', '（一）指导思想', '主题分类是重要的'])(
    'finds none in running text: %s',
    (line) => {
      expect(readHeaderLine(line)).toBeNull()
    },
  )

  it('reads label and value cells of a table', () => {
    const header = table([
      ['索引号', '000014349/2017-00110', '主题分类：', '综合政务'],
      ['发文机关', '国务院办公厅', '成文日期', '2017年05月15日'],
    ])
    expect(readHeaderBlock(header)).toEqual({
      identifier: '000014349/2017-00110',
      topic: '综合政务',
      issuingBody: '国务院办公厅',
      documentDate: '2017年05月15日',
    })
  })

  it('reads the items of a list, and leaves an ordinary list alone', () => {
    expect(readHeaderBlock(list(false, ['[有效性] 有效', '[文件来源]']))).toEqual({ legalForce: '有效', gazette: '' })
    expect(readHeaderBlock(list(false, ['提前公告；', '更新时段。']))).toBeNull()
  })
})

describe('page furniture', () => {
  it.each([
    '列印',
    '字號:        ',
    '分享:',
    '【字体：大 中 小】打印',
    '打印 字号：大 中 小 分享：微信 微博',
    '政務公開 > 政策公開 > 政府文件',
    '您当前的位置：首页 > 政务公开',
    '浏览次数：128次',
  ])('knows %s', (line) => {
    expect(isFurniture(line)).toBe(true)
  })

  it.each(['大力推进中小企业发展', '四、保障措施', '打印机采购管理办法', 'GDP增速>5%', '政策解读工作机制', '12345'])(
    'leaves %s alone',
    (line) => {
      expect(isFurniture(line)).toBe(false)
    },
  )

  it.each([
    '推动任务落实。您訪問的連結即將離開“首都之窗”門戶網站 是否繼續?',
    '推动任务落实。您访问的链接即将离开“某区人民政府”门户网站，是否继续？',
  ])('cuts the leaving notice glued to text: %s', (text) => {
    const [only] = removeFurniture(sources([text]))
    expect(only && blockText(only.block)).toBe('推动任务落实。')
  })

  it('cuts the list of related documents at the end, but no text that goes on', () => {
    expect(removeFurniture(sources(['正文。', '相关政策', '某市某办法', '某市某方案']))).toHaveLength(1)
    expect(removeFurniture(sources(['正文。', '相关政策', '继续落实已有政策。', '另有安排。']))).toHaveLength(3)
  })
})

describe('dates and signatures', () => {
  it.each([
    ['2019-04-23', '2019-04-23'],
    ['2019/4/3', '2019-04-03'],
    ['2019.4.23', '2019-04-23'],
    ['2019年 4月 23日', '2019-04-23'],
    ['二〇一九年四月二十三日', '2019-04-23'],
    ['二○二〇年十月十日', '2020-10-10'],
    ['2019-02-30', null],
    ['昨天', null],
    ['2019', null],
  ])('reads %s as %s', (text, day) => {
    expect(readDay(text)).toBe(day)
  })

  it.each([
    ['2019-04-26', '2019-04-25T16:00:00.000Z'],
    ['2019-04-26 10:30', '2019-04-26T02:30:00.000Z'],
    ['2019-04-26T10:30:05+08:00', '2019-04-26T02:30:05.000Z'],
    ['2019-04-26T02:30:05Z', '2019-04-26T02:30:05.000Z'],
    ['2019-04-26 25:99', null],
  ])('JY-MD-17 reads the moment %s', (text, instant) => {
    expect(readInstant(text)).toBe(instant)
  })

  it('knows a line that is a date', () => {
    expect(isDateLine('2018年7月5日')).toBe(true)
    expect(isDateLine('2018年7月5日前完成')).toBe(false)
  })

  it('finds issuing bodies above the date', () => {
    expect(findSignatures(['请执行。', '某市财政局', '某市教育委员会', '2024年3月1日'])).toEqual([
      { start: 1, end: 3, bodies: ['某市财政局', '某市教育委员会'], day: '2024-03-01' },
    ])
  })
})

describe('M-050 citations', () => {
  it.each([
    ['根据《关于试点的通知》（国办函〔2018〕71号）要求', '国办函〔2018〕71号', '关于试点的通知', 'basedOn'],
    ['按照《通知》(國辦函〔2018〕71號)要求', '国办函〔2018〕71号', '通知', 'basedOn'],
    ['详见京政发[2015]6号文件', '京政发〔2015〕6号', null, 'related'],
    ['参照执行京政办发（2016）第008号', '京政办发〔2016〕8号', null, 'basedOn'],
    ['《某办法》（京政发【2010】1号）同时废止', '京政发〔2010〕1号', '某办法', 'related'],
  ])('finds %s', (text, documentNumber, title, relation) => {
    expect(findCitations(text)).toEqual([{ documentNumber, title, relation }])
  })

  it('names each document once and never the document itself', () => {
    const text = '京政发〔2020〕3号。见京政发〔2019〕2号和京政发〔2019〕2号。根据京政发〔2019〕2号办理。'
    expect(findCitations(text, '京政发〔2020〕3号')).toEqual([
      { documentNumber: '京政发〔2019〕2号', title: null, relation: 'basedOn' },
    ])
  })

  it('does not take years, phones and clauses for numbers', () => {
    expect(findCitations('（2019年）第3号窗口，电话（010）12345号，第（2）号')).toEqual([])
  })
})

describe('script of a text', () => {
  it('OPS-LANG-01 tells Traditional from Simplified', () => {
    expect(detectLanguage('為進一步加強政府網站建設管理，提升服務水準')).toBe('zh-Hant')
    expect(detectLanguage('为进一步加强政府网站建设管理，乾隆年间')).toBe('zh-CN')
    expect(detectLanguage('')).toBe('zh-CN')
    expect(toSimplified('發文字號')).toBe('发文字号')
  })
})

describe('M-004 a page taken apart', () => {
  it('joins a title that was set in two lines', () => {
    const page = readPage(
      sources([
        '某市人民政府办公厅关于印发《某市数据管理办法》的',
        '通知',
        '某政办发〔2024〕3号',
        '各区人民政府：',
        '请执行。',
      ]),
    )
    expect(page.title).toBe('某市人民政府办公厅关于印发《某市数据管理办法》的通知')
    expect(page.fields).toMatchObject({ documentNumber: '某政办发〔2024〕3号', issuingBody: '某市人民政府办公厅' })
    expect(page.body.map(({ block }) => blockText(block))).toEqual([
      '某政办发〔2024〕3号',
      '各区人民政府：',
      '请执行。',
    ])
  })

  it('JY-MD-14 names the co-issuers of a signature', () => {
    const page = readPage(sources(['关于办理的通知', '请执行。', '某市财政局', '某市教育委员会', '2024年3月1日']))
    expect(page.fields).toMatchObject({
      issuingBody: '某市财政局',
      coIssuersList: ['某市教育委员会'],
      documentDate: '2024-03-01',
    })
  })

  it('has no title where the text has none', () => {
    expect(readPage(sources(['这只是一句话。', '这是又一句话。'])).title).toBeNull()
  })
})
