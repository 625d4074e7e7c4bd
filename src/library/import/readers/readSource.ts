import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import type { ResourceTypeName } from '../../types/index.ts'
import type { SourceBlock } from '../rules/bodyBlocks.ts'
import type { ImportFinding, ReadLine } from '../rules/importCandidate.ts'
import { pageCandidate } from '../rules/pageCandidate.ts'
import { type PageHints, readPage } from '../rules/pageReading.ts'
import { recordCandidate } from '../rules/recordCandidate.ts'
import { screenBlocks } from '../rules/screenBody.ts'
import { readBody } from './bodyReader.ts'
import { decodeText } from './decodeText.ts'
import { readDocx } from './docxReader.ts'
import { readHtmlPage } from './htmlReader.ts'
import { readJsonLines } from './jsonLines.ts'
import { readTextBlocks } from './textReader.ts'

export const SOURCE_FORMATS = ['jsonl', 'text', 'html', 'docx'] as const
export type SourceFormat = (typeof SOURCE_FORMATS)[number]

const FORMAT_OF_ENDING: Record<string, SourceFormat> = {
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.txt': 'text',
  '.html': 'html',
  '.htm': 'html',
  '.shtml': 'html',
  '.docx': 'docx',
}

interface Page {
  blocks: SourceBlock[]
  hints?: PageHints
  url?: string | null
  summary?: string | null
  findings: ImportFinding[]
}

/** The format a file's name speaks of, or null. */
export function formatOf(path: string): SourceFormat | null {
  return FORMAT_OF_ENDING[extname(path).toLowerCase()] ?? null
}

/**
 * Reads a file line by line (JSON Lines) or as one page (the other formats; `type` is then the resource's type).
 * What can't be read is a rejected line with its reason, never an exception.
 */
export async function* readSource(
  path: string,
  format: SourceFormat,
  type: ResourceTypeName,
): AsyncGenerator<ReadLine> {
  try {
    if (format === 'jsonl') yield* readRecords(path)
    else yield await readPageFile(path, format, type)
  } catch (error) {
    yield { kind: 'rejected', line: 1, reason: `无法读取文件：${reasonOf(error)}`, findings: [] }
  }
}

async function* readRecords(path: string): AsyncGenerator<ReadLine> {
  for await (const each of readJsonLines(createReadStream(path))) {
    if ('reason' in each) yield { kind: 'rejected', line: each.line, reason: each.reason, findings: [] }
    else yield readRecord(each.value, each.line)
  }
}

function readRecord(record: Record<string, unknown>, line: number): ReadLine {
  const address = typeof record.sourceUrl === 'string' ? record.sourceUrl : null
  return recordCandidate(record, line, readBody(record.body, line, address))
}

async function readPageFile(
  path: string,
  format: Exclude<SourceFormat, 'jsonl'>,
  type: ResourceTypeName,
): Promise<ReadLine> {
  const page = await readBlocks(await readFile(path), format)
  if (page === null) return { kind: 'rejected', line: 1, reason: '无法识别文件编码', findings: [] }
  const screened = screenBlocks(page.blocks)
  const origin = { fileName: basename(path), type, url: page.url ?? null, summary: page.summary ?? null }
  return pageCandidate(readPage(screened.blocks, page.hints), origin, [...page.findings, ...screened.findings])
}

/** Null when the bytes are no text. */
async function readBlocks(bytes: Buffer, format: Exclude<SourceFormat, 'jsonl'>): Promise<Page | null> {
  if (format === 'docx') {
    const { html, findings } = await readDocx(bytes)
    const page = readHtmlPage(html)
    return { ...page, findings: [...findings, ...page.findings] }
  }
  const declared =
    format === 'html' ? /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(bytes.toString('latin1', 0, 2048)) : null
  const decoded = decodeText(bytes, declared?.[1] ?? null)
  if (decoded === null) return null
  return format === 'html' ? readHtmlPage(decoded.text) : readTextBlocks(decoded.text)
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return 'code' in error && error.code === 'ENOENT' ? '文件不存在' : error.message
}
