import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { AttachmentRef } from '../../src/library/index.ts'
import { projectRoot } from '../../src/platform/projectRoot.ts'
import { attachmentText } from '../../src/search/store/attachments/attachmentText.ts'
import { createAttachmentReader } from '../../src/search/store/attachments/createAttachmentReader.ts'
import type { ExtractText } from '../../src/search/store/attachments/extracted.ts'

const NAME = '0b0e5a52-0c5d-4b3c-9a43-7d8f3f8d7f10.docx'
const ref: AttachmentRef = {
  id: '1',
  url: `/files/attachments/${NAME}`,
  filename: NAME,
  title: '填表说明',
  mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  size: 1,
}

let folder: string
let said: object[]
let asked: number
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'attachments-'))
  mkdirSync(join(folder, 'uploads/attachments'), { recursive: true })
  cpSync(`${projectRoot}/demonstration/files/housing-declaration-notes.docx`, uploaded(NAME))
  writeFileSync(join(folder, 'secret.txt'), '不在上传目录')
  said = []
  asked = 0
})
afterEach(() => rmSync(folder, { recursive: true }))

const uploaded = (name: string) => join(folder, 'uploads/attachments', name)
const reader = (extract: ExtractText = attachmentText) => {
  const say = (details: object) => void said.push(details)
  const counted: ExtractText = (...file) => {
    asked += 1
    return extract(...file)
  }
  const [mediaFolder, cacheFolder] = [join(folder, 'uploads'), join(folder, 'texts')]
  return createAttachmentReader({ mediaFolder, cacheFolder, extract: counted, log: { info: say, warn: say } })
}
const kept = () =>
  readdirSync(join(folder, 'texts'), { recursive: true }).filter((name) => String(name).endsWith('.txt'))

describe('the reader of attachments (M-080)', () => {
  it('reads a content once, over restarts, under whatever name', async () => {
    const first = await reader()(ref)
    expect(first).toContain('阁楼净高不足两米二')
    const copy = NAME.replace('0b', '1c')
    cpSync(uploaded(NAME), uploaded(copy))
    expect(await reader()({ ...ref, url: `/files/attachments/${copy}` })).toBe(first)
    expect([asked, kept().length]).toEqual([1, 1])
    expect(said).toEqual([])
  })

  it('reads again what has changed', async () => {
    const read = reader(async (bytes) => ({ text: `${bytes.length} 字节`, shortfall: null }))
    const before = await read(ref)
    writeFileSync(uploaded(NAME), 'shorter')
    expect(await read(ref)).toBe('7 字节')
    expect(before).not.toBe('7 字节')
  })

  it.each([
    '/files/attachments/../../secret.txt',
    '/files/attachments/%2e%2e/secret.txt',
    '/files/pictures/../../secret.txt',
    '/files/attachments//etc/passwd',
    'https://example.gov.cn/files/attachments/a.pdf',
    '/files/attachments/ffffffff.pdf',
    '/files/attachments/',
    '',
  ])('finds no file behind “%s”, and says so', async (url) => {
    expect(await reader()({ ...ref, url, mimeType: 'text/plain' })).toBe('')
    expect(asked).toBe(0)
    expect(said).toEqual([{ url, mimeType: 'text/plain', shortfall: 'missing' }])
  })

  it('keeps that a damaged file has no text, but not what a stopped thread left open', async () => {
    writeFileSync(uploaded(NAME), 'no Word file')
    expect([await reader()(ref), await reader()(ref)]).toEqual(['', ''])
    expect(asked).toBe(1)
    writeFileSync(uploaded(NAME), 'another')
    const slow = reader(async () => ({ text: '', shortfall: 'tookTooLong' }))
    expect([await slow(ref), await slow(ref)]).toEqual(['', ''])
    expect(asked).toBe(3)
    expect(said).toContainEqual(expect.objectContaining({ shortfall: 'tookTooLong' }))
  })

  it('answers without a place to keep texts', async () => {
    writeFileSync(join(folder, 'texts'), 'a file where the folder should be')
    expect(await reader()(ref)).toContain('阁楼净高')
    expect(said).toHaveLength(1)
  })
})
