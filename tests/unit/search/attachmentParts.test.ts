import { describe, expect, it } from 'vitest'
import { attachmentFile } from '../../../src/search/store/attachments/attachmentFile.ts'
import { LIMITS } from '../../../src/search/store/attachments/limits.ts'
import { tidyText } from '../../../src/search/store/attachments/tidyText.ts'
import { unpackedSize } from '../../../src/search/store/attachments/unpackedSize.ts'
import { zipFile } from '../../support/zipFile.ts'

describe('the text of an attachment made fit for the index (M-080)', () => {
  it.each([
    ['signs of strokes that fonts mistake for characters', '第⼆⻚：房⻔、⻋位、⽤途', '第二页：房门、车位、用途'],
    ['blanks and line ends', ' 补贴\u3000\t标准 \r\n\r\n \n每台 ', '补贴 标准\n每台'],
    ['what stands for nothing', '\ufeff社\u0000保\ufffd\u200b卡', '社保卡'],
    ['half a character', '\ud83d社保\udc00', '社保'],
    ['whole characters beyond sixteen bits', '𠮷野', '𠮷野'],
  ])('%s', (_, text, tidy) => {
    expect(tidyText(text)).toBe(tidy)
  })

  it('is cut without half a character at its end', () => {
    expect(tidyText(`${'示'.repeat(LIMITS.characters - 1)}𠮷`)).toHaveLength(LIMITS.characters - 1)
  })
})

describe('what a zip file says it unpacks to', () => {
  it('is read from its directory, with a comment behind it too', () => {
    const zip = zipFile({ 'a.xml': '示例', 'b.xml': Buffer.alloc(1000) })
    expect(unpackedSize(zip)).toEqual({ bytes: 1006, entries: 2 })
    expect(unpackedSize(Buffer.concat([zip, Buffer.from('a comment')]))).toEqual({ bytes: 1006, entries: 2 })
  })

  it('is endless where the figure is beyond 32 bits', () => {
    expect(unpackedSize(zipFile({ 'a.xml': 'a' }, () => 0xffffffff))?.bytes).toBe(Number.POSITIVE_INFINITY)
  })

  it('is nothing without a directory, or with a torn one', () => {
    const zip = zipFile({ 'a.xml': '示例' })
    for (const torn of [Buffer.alloc(0), Buffer.from('PK'), zip.subarray(0, 40), zip.subarray(20)])
      expect(unpackedSize(torn)).toBeNull()
  })
})

describe('the file behind the address of an attachment', () => {
  it('lies in the folder of the uploads', () => {
    expect(attachmentFile('/data/uploads', '/files/attachments/0b0e5a52.pdf')).toBe(
      '/data/uploads/attachments/0b0e5a52.pdf',
    )
    expect(attachmentFile('/data/uploads', '/files/attachments/../0b0e5a52.pdf')).toBeNull()
  })
})
