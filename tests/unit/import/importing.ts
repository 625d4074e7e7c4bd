import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type FilesOptions, type ImportReport, importFiles } from '../../../src/library/import/index.ts'
import { fixedClock } from '../../../src/platform/clock.ts'
import { MemoryTarget } from './memoryTarget.ts'

export const OPTIONS: FilesOptions = {
  format: null,
  site: null,
  organization: null,
  type: 'policyDocument',
  publish: false,
  dryRun: false,
  acceptFindings: [],
  operator: '李迁移',
}

export interface Run {
  report: ImportReport
  target: MemoryTarget
  warnings: { detail: Record<string, unknown>; message: string }[]
}

/** Imports files into a library in memory. */
export async function importing(
  paths: string[],
  options: Partial<FilesOptions> = {},
  target = new MemoryTarget(),
): Promise<Run> {
  const warnings: Run['warnings'] = []
  const log = { warn: (detail: Record<string, unknown>, message: string) => void warnings.push({ detail, message }) }
  const services = { target, log, clock: fixedClock('2026-11-22T04:00:00Z'), progress: () => {} }
  return { report: await importFiles(paths, { ...OPTIONS, ...options }, services), target, warnings }
}

/** A file that is gone after the test. */
export async function fileWith(name: string, content: string | Uint8Array): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'yiku-import-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

/** A JSON Lines file; texts are written as they are. */
export function linesFile(lines: (Record<string, unknown> | string)[]): Promise<string> {
  const written = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)))
  return fileWith('export.jsonl', `${written.join('\n')}\n`)
}

/** An import line that lacks nothing the contract asks for. */
export const NOTICE = {
  externalId: 'old-1',
  type: 'notice',
  title: '关于春节假期政务服务大厅开放安排的公告',
  site: 'haidian',
  publisher: '海淀区政务服务管理局',
  publishedAt: '2026-02-09 10:30',
  topic: '综合政务/政务公开',
  keywords: ['春节', '政务服务', '开放安排'],
  summary: '春节假期区、街镇两级政务服务大厅的开放时间。',
  body: { text: '春节假期，区政务服务大厅正月初四起恢复办理。\n咨询电话：12345。' },
  sourceUrl: 'https://old.example.gov.cn/tz/1.html',
  details: {},
}
