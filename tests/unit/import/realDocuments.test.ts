import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import type { BodyBlock, HeadingBlock, ImportCandidate } from '../../../src/library/import/index.ts'
import { blockText } from '../../../src/library/import/index.ts'
import { importing, type Run } from './importing.ts'
import { MemoryTarget } from './memoryTarget.ts'

const FOLDER = fileURLToPath(new URL('../../../../shared/documents/', import.meta.url))
const hasDocuments = existsSync(FOLDER)
if (!hasDocuments) console.log('Real documents not tested: there is no shared/documents folder beside the repository.')

const DOCUMENTS = {
  integratedGovernment: '000_099aa75366add523.txt',
  xiamen: '002_fcbf78975daa3c88.txt',
  oneNetwork: '003_fba973cc3db89176.txt',
}

const headings = ({ body }: ImportCandidate, level: number): string[] =>
  body.filter((block): block is HeadingBlock => block.kind === 'heading' && block.level === level).map(blockText)
const textOf = ({ body }: ImportCandidate): string => body.map(blockText).join('\n')
const textsAligned = ({ body }: ImportCandidate, align: string): string[] =>
  body.filter((block: BodyBlock) => block.kind === 'paragraph' && block.align === align).map(blockText)

describe.skipIf(!hasDocuments)('M-004 the real documents', () => {
  const runs = {} as Record<keyof typeof DOCUMENTS, Run>
  const candidates = {} as Record<keyof typeof DOCUMENTS, ImportCandidate>

  beforeAll(async () => {
    for (const name of Object.keys(DOCUMENTS) as (keyof typeof DOCUMENTS)[]) {
      const target = new MemoryTarget()
      target.numbers.set('国办函〔2018〕71号', 'G0001/2018-00071')
      runs[name] = await importing([FOLDER + DOCUMENTS[name]], { site: 'beijing', publish: true }, target)
      candidates[name] = target.only
    }
  })

  it.each(Object.keys(DOCUMENTS) as (keyof typeof DOCUMENTS)[])('takes and publishes %s', (name) => {
    expect(runs[name].report).toMatchObject({ read: 1, created: 1, rejected: 0, published: 1, held: 0 })
    expect(candidates[name].site).toBe('beijing')
  })

  it.each(['xiamen', 'oneNetwork'] as const)('M-004 loses and adds no character of %s', async (name) => {
    const source = (await readFile(FOLDER + DOCUMENTS[name], 'utf8')).replace(/\s/g, '')
    const title = name === 'xiamen' ? candidates.xiamen.title : ''
    expect((title + textOf(candidates[name])).replace(/\s/g, '')).toBe(source)
  })

  describe('S0, a saved page in Traditional Chinese', () => {
    it('M-050 finds the ten header fields', () => {
      expect(candidates.integratedGovernment).toMatchObject({
        title: '北京市人民政府辦公廳印發《關於堅持以人民為中心推進一體化網上政府建設的工作方案》的通知',
        topic: '0203',
        issuingBody: '北京市人民政府办公厅',
        coIssuers: [],
        inForceFrom: null,
        documentDate: '2019-04-23',
        documentNumber: '京政办发〔2019〕9号',
        inForceUntil: null,
        publishedAt: '2019-04-25T16:00:00.000Z',
        legalForce: null,
        gazette: '政府公报 2019年 第18期(总第606期)',
        genre: 'notice',
      })
    })

    it('OPS-LANG-01 records the script, converts no text and says which metadata it converted', () => {
      expect(candidates.integratedGovernment.language).toBe('zh-Hant')
      expect(textOf(candidates.integratedGovernment)).toContain('京政辦發〔2019〕9號')
      expect(runs.integratedGovernment.report.findings.filter(({ rule }) => rule === 'OPS-LANG-01')).toHaveLength(1)
    })

    it('leaves the furniture out of the body', () => {
      const text = textOf(candidates.integratedGovernment)
      for (const furniture of [
        '列印',
        '字號',
        '分享',
        '相關政策',
        '您訪問的連結',
        '是否繼續',
        '政府文件 >',
        '[主題分類]',
      ]) {
        expect(text).not.toContain(furniture)
      }
      expect(text.endsWith('納入市級重點工作任務督查內容。')).toBe(true)
    })

    it('splits the headings, run-in ones too', () => {
      const [attached, ...parts] = headings(candidates.integratedGovernment, 2)
      expect(attached).toBe('關於堅持以人民為中心推進一體化網上政府建設的工作方案')
      expect(parts).toEqual(['一、總體要求', '二、重點任務', '三、時間安排', '四、保障措施'])
      expect(headings(candidates.integratedGovernment, 3)).toHaveLength(11)
      expect(headings(candidates.integratedGovernment, 4)).toHaveLength(27)
      expect(headings(candidates.integratedGovernment, 4)).toContain('22.對接第三方平臺。')
    })

    it('sets number, addressee and signature as printed', () => {
      expect(textsAligned(candidates.integratedGovernment, 'center')).toEqual(['京政辦發〔2019〕9號'])
      expect(textsAligned(candidates.integratedGovernment, 'end')).toEqual(['北京市人民政府辦公廳', '2019年4月23日'])
    })

    it('M-050 links the document it is based on', () => {
      expect(candidates.integratedGovernment.citations).toEqual([
        {
          documentNumber: '国办函〔2018〕71号',
          title: '國務院辦公廳關於印發〈政府網站集約化試點工作方案〉的通知',
          relation: 'basedOn',
        },
      ])
      const [stored] = [...runs.integratedGovernment.target.stored.values()]
      expect(stored?.options.relations).toEqual([{ kind: 'basedOn', identifier: 'G0001/2018-00071' }])
    })
  })

  describe('S2, a bare text with broken lines', () => {
    it('finds the title and claims nothing else', () => {
      expect(candidates.xiamen).toMatchObject({
        title: '进一步提升“i厦门”平台实施方案',
        language: 'zh-CN',
        documentNumber: null,
        issuingBody: null,
        documentDate: null,
        publishedAt: null,
        citations: [],
      })
      expect(textOf(candidates.xiamen).startsWith('一、总体要求')).toBe(true)
    })

    it('joins lines that were broken in mid-sentence', () => {
      const text = textOf(candidates.xiamen)
      for (const joined of [
        '通过运行指标分析,以客观数据',
        '整体性,加强行业主管部门',
        '感知、联动、分析、监察',
        '汇总、统计、分析、上报',
      ]) {
        expect(text).toContain(joined)
      }
    })

    it('splits the headings', () => {
      expect(headings(candidates.xiamen, 2)).toEqual(['一、总体要求', '二、工作重点', '三、任务分工', '四、保障措施'])
      expect(headings(candidates.xiamen, 3)).toHaveLength(20)
      expect(headings(candidates.xiamen, 4)).toHaveLength(5)
    })
  })

  describe('S3, a notice with an attached plan', () => {
    it('finds the title of the plan, the issuing body and the date of the signature', () => {
      expect(candidates.oneNetwork).toMatchObject({
        title: '北京市推进政务服务“一网通办”工作实施方案',
        issuingBody: '北京市人民政府办公厅',
        documentDate: '2018-07-05',
        documentNumber: null,
        language: 'zh-CN',
      })
    })

    it('keeps addressee, notice and signature before the plan', () => {
      const [addressee, , , , plan] = candidates.oneNetwork.body
      expect(addressee && blockText(addressee)).toBe('各区人民政府,市政府各委、办、局,各市属机构:')
      expect(textsAligned(candidates.oneNetwork, 'end')).toEqual(['北京市人民政府办公厅', '2018年7月5日'])
      expect(plan).toMatchObject({ kind: 'heading', level: 2, align: 'center' })
    })

    it('splits the headings', () => {
      expect(headings(candidates.oneNetwork, 2).slice(1)).toEqual(['一、总体要求', '二、主要任务', '三、保障措施'])
      expect(headings(candidates.oneNetwork, 3)).toHaveLength(11)
    })
  })
})
