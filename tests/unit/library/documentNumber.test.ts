import { describe, expect, it } from 'vitest'
import {
  formatDocumentNumber,
  isDecreeNumber,
  normalizeDocumentNumber,
  parseDocumentNumber,
  readDocumentNumber,
} from '../../../src/library/rules/documentNumber.ts'

const PROPER = '京政办发〔2019〕9号'

/** Spelling as found on pages and in scans, and the proper form. */
const SPELLINGS: [string, string][] = [
  ['京政办发〔2019〕9号', PROPER],
  ['京政办发[2019]9号', PROPER],
  ['京政办发［2019］9号', PROPER],
  ['京政办发【2019】9号', PROPER],
  ['京政办发（2019）9号', PROPER],
  ['京政办发(2019)9号', PROPER],
  ['京政办发﹝2019﹞9号', PROPER],
  ['京政办发〖2019〗9号', PROPER],
  ['京政办发{2019}9号', PROPER],
  ['京政办发｛2019｝9号', PROPER],
  ['京政办发「2019」9号', PROPER],
  ['京政办发『2019』9号', PROPER],
  ['京政办发<2019>9号', PROPER],
  ['京政办发＜2019＞9号', PROPER],
  ['京政办发〈2019〉9号', PROPER],
  ['京政办发《2019》9号', PROPER],
  ['京政办发〔2019]9号', PROPER],
  ['京政办发 〔2019〕 9号', PROPER],
  ['京政办发　〔2019〕　9号', PROPER],
  ['京政办发\u00a0〔2019〕\u00a09\u00a0号', PROPER],
  [' 京政办发〔2019〕9号 ', PROPER],
  ['京政办发〔 2019 〕9 号', PROPER],
  ['京政办发\t〔2019〕9号', PROPER],
  ['京政办发\n〔2019〕9号', PROPER],
  ['京 政 办 发〔2019〕9号', PROPER],
  ['京政办发〔２０１９〕９号', PROPER],
  ['京政办发（２０１９）９号', PROPER],
  ['京政办发〔2019年〕9号', PROPER],
  ['京政办发〔2019〕第9号', PROPER],
  ['京政办发〔2019〕第 9 号', PROPER],
  ['京政办发〔2019〕09号', PROPER],
  ['京政办发〔2019〕009号', PROPER],
  ['京政办发〔2019〕字第9号', PROPER],
  ['京政办发\u200b〔2019〕9号', PROPER],
  ['\ufeff京政办发〔2019〕9号', PROPER],
  ['京政辦發〔2019〕9號', PROPER],
  ['京政辦發[2019]第009號', PROPER],
  ['國辦發〔2018〕45號', '国办发〔2018〕45号'],
  ['國發（2016）55號', '国发〔2016〕55号'],
  ['京發改規〔2021〕10號', '京发改规〔2021〕10号'],
  ['国办函[2018]71号', '国办函〔2018〕71号'],
  ['国发〔2019〕8号', '国发〔2019〕8号'],
  ['京人社养字〔2020〕123号', '京人社养字〔2020〕123号'],
  ['通政发【2023】1号', '通政发〔2023〕1号'],
  ['厦府办(2018)123号', '厦府办〔2018〕123号'],
  ['中办发〔2012〕14号', '中办发〔2012〕14号'],
  ['A类字〔2024〕100号', 'A类字〔2024〕100号'],
]

const OTHER_TEXTS = [
  '',
  '京政办发2019年9号',
  '〔2019〕9号',
  '京政办发〔19〕9号',
  '京政办发〔2019〕号',
  '京政办发〔2019〕0号',
  '京政办发〔2019〕9',
  '京政办发〔3019〕9号',
  '京政办发〔1948〕9号',
  '根据京政办发〔2019〕9号文件',
  '北京市人民政府令第299号',
  '2019年第18期（总第606期）',
]

describe('document number (JY-MD-15)', () => {
  it('has enough spellings to mean something', () => expect(SPELLINGS.length).toBeGreaterThanOrEqual(40))

  it.each(SPELLINGS)('reads %j as %s', (spelling, proper) => {
    expect(normalizeDocumentNumber(spelling)).toBe(proper)
    expect(parseDocumentNumber(proper)).toEqual(readDocumentNumber(spelling))
  })

  it.each(OTHER_TEXTS)('takes %j for something else and leaves it as typed', (text) => {
    expect(readDocumentNumber(text)).toBeNull()
    expect(parseDocumentNumber(text)).toBeNull()
    expect(normalizeDocumentNumber(text)).toBe(text)
  })

  it('accepts nothing but the proper form as proper', () => {
    for (const [spelling, proper] of SPELLINGS) {
      if (spelling !== proper) expect(parseDocumentNumber(spelling), spelling).toBeNull()
    }
  })

  it('writes what it reads, and normalizing twice changes nothing', () => {
    for (const [, proper] of SPELLINGS) {
      const number = parseDocumentNumber(proper)
      if (number === null) throw new Error(proper)
      expect(formatDocumentNumber(number)).toBe(proper)
      expect(normalizeDocumentNumber(normalizeDocumentNumber(proper))).toBe(proper)
    }
  })

  it('takes apart agency, year and serial', () => {
    expect(parseDocumentNumber(PROPER)).toEqual({ agency: '京政办发', year: 2019, serial: 9 })
  })

  it.each(['北京市人民政府令第299号', '2026年第5号', '国家税务总局公告2026年第5号'])(
    'knows %s as a number without brackets',
    (text) => {
      expect(isDecreeNumber(text)).toBe(true)
    },
  )

  it.each([PROPER, '第5号', '2026年5号', '令第0号'])('does not take %s for a number without brackets', (text) => {
    expect(isDecreeNumber(text)).toBe(false)
  })
})
