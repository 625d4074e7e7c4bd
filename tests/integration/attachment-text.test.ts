import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectRoot } from '../../src/platform/projectRoot.ts'
import { createTextThread, type TextThread } from '../../src/search/store/attachments/createTextThread.ts'
import { LIMITS } from '../../src/search/store/attachments/limits.ts'
import { officeFile, passwordPdf, scannedPdf, sheetXml } from '../support/hostileFiles.ts'
import { built } from '../support/startedPlatform.ts'
import { zipFile } from '../support/zipFile.ts'

const PDF = 'application/pdf'
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

let thread: TextThread
beforeAll(async () => {
  thread = createTextThread(await built('src/search/store/attachments/textThread.ts'))
})
afterAll(() => thread.close())

const sample = (name: string) => readFile(`${projectRoot}/demonstration/files/${name}`)
const textOf = (bytes: Buffer, mimeType: string) => thread.extract(bytes, mimeType, 'file')

describe('the text of attachments, read by the bundled thread (M-080)', () => {
  it('reads a Chinese PDF over its pages, with words whole where lines break', async () => {
    const { text, shortfall } = await textOf(await sample('pipe-relocation-guidelines.pdf'), PDF)
    expect(shortfall).toBeNull()
    expect(text).toContain(
      '沟槽回填采用级配砂砾石分层夯实，每层厚度不超过三十厘米；回填后静置七日，经权属单位查验，再恢复路面',
    )
    expect(text).toContain('蓝底告示牌')
    expect(text.split('\n')).toContain('中压燃气 一米五')
    expect(text).not.toMatch(/[\u2e80-\u2fdf]/)
  })

  it('reads a Word file with its tables', async () => {
    const { text, shortfall } = await textOf(await sample('housing-declaration-notes.docx'), DOCX)
    expect(shortfall).toBeNull()
    expect(text).toContain('阁楼净高不足两米二的部分不计入')
    expect(text).toContain('承租凭证上的承租人')
  })

  it('reads all sheets of a workbook, a row a line', async () => {
    const { text, shortfall } = await textOf(await sample('elevator-subsidies.xlsx'), XLSX)
    expect(shortfall).toBeNull()
    expect(text.split('\n')).toEqual(
      expect.arrayContaining([
        '1 电梯本体和井道 市级财政 每台24万元 取得特种设备使用登记',
        '拨付节点',
        '开工 四成 施工合同和开工告知单',
      ]),
    )
  })

  it('reads text and CSV in UTF-8 and GB18030', async () => {
    expect((await textOf(Buffer.from('\ufeff街道,电话\r\n示例街道,010-00000000'), 'text/csv')).text).toBe(
      '街道,电话\n示例街道,010-00000000',
    )
    expect((await textOf(Buffer.from('c9e7b1a3', 'hex'), 'text/plain')).text).toBe('社保')
  })
})

describe('attachments without a text', () => {
  it.each<[string, string, () => Buffer | Promise<Buffer>, string]>([
    ['a picture in a PDF', PDF, scannedPdf, 'noText'],
    ['a PDF with a password', PDF, passwordPdf, 'encrypted'],
    ['half a PDF', PDF, async () => (await sample('pipe-relocation-guidelines.pdf')).subarray(0, 90_000), 'damaged'],
    ['no PDF at all', PDF, () => Buffer.from('%PDF-1.7\nnothing'), 'damaged'],
    [
      'half a Word file',
      DOCX,
      async () => (await sample('housing-declaration-notes.docx')).subarray(0, 900),
      'damaged',
    ],
    ['a Word file without a document', DOCX, () => zipFile({ 'a.txt': 'a' }), 'damaged'],
    ['a workbook of broken XML', XLSX, () => officeFile('xlsx', '<worksheet><sheetData><row'), 'damaged'],
    ['a workbook that is a Word file', XLSX, () => sample('housing-declaration-notes.docx'), 'damaged'],
    ['an empty file', DOCX, () => Buffer.alloc(0), 'damaged'],
    ['bytes that are no text', 'text/plain', () => Buffer.from([0xff, 0xff, 0x00]), 'damaged'],
    ['a picture', 'image/png', () => Buffer.from('x'), 'unsupported'],
    ['a file larger than an upload may be', PDF, () => Buffer.alloc(LIMITS.fileBytes + 1), 'tooLarge'],
    ['a zip bomb', DOCX, () => officeFile('docx', Buffer.alloc(LIMITS.unpackedBytes + 1, 32)), 'unpacksTooLarge'],
  ])('%s', async (_, mimeType, file, shortfall) => {
    expect(await textOf(await file(), mimeType)).toEqual({ text: '', shortfall })
  })

  it('are cut at the longest text that is kept, and say so', async () => {
    const { text, shortfall } = await textOf(Buffer.from('示'.repeat(LIMITS.characters + 10)), 'text/plain')
    expect([text.length, shortfall]).toEqual([LIMITS.characters, 'cut'])
  })

  it('do no harm when their directory lies about their size', async () => {
    const lying = officeFile('docx', Buffer.alloc(2 * LIMITS.unpackedBytes, 32), () => 1000)
    expect(lying.length).toBeLessThan(LIMITS.fileBytes)
    expect(await textOf(lying, DOCX)).toEqual({ text: '', shortfall: 'damaged' })
  })
})

describe('a file that holds up its thread', () => {
  const sparse = () => officeFile('xlsx', sheetXml('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'))

  it.each([
    ['too much memory', { ...LIMITS, heapMegabytes: 64 }, 'outOfMemory'],
    ['too long', { ...LIMITS, lastMilliseconds: 2000 }, 'tookTooLong'],
  ])('is given up when it takes %s, and the next one is read', async (_, limits, shortfall) => {
    const watched = createTextThread(await built('src/search/store/attachments/textThread.ts'), limits)
    const [bomb, next] = await Promise.all([
      watched.extract(sparse(), XLSX, 'sparse.xlsx'),
      watched.extract(Buffer.from('下一个'), 'text/plain', 'next.txt'),
    ])
    expect(bomb).toEqual({ text: '', shortfall })
    expect(next).toEqual({ text: '下一个', shortfall: null })
    await watched.close()
  })
})

describe('a thread that cannot start', () => {
  it('says that it crashed, and is no hang', async () => {
    const broken = createTextThread(`${projectRoot}/nowhere.js`)
    expect(await broken.extract(Buffer.from('x'), 'text/plain', 'x.txt')).toEqual({ text: '', shortfall: 'crashed' })
    await broken.close()
  })
})
