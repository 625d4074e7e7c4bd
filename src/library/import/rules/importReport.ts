import type { ImportFinding } from './importCandidate.ts'

type InFile<T> = T & { file: string }

/** What an import did: the contract of `npm run import -- --json` (design.md section 6), with the file of each line. */
export interface ImportReport {
  read: number
  created: number
  updated: number
  unchanged: number
  rejected: number
  published: number
  /** Taken, but held back as drafts by a finding that nobody accepted. */
  held: number
  dryRun: boolean
  rejections: InFile<{ line: number; reason: string }>[]
  findings: InFile<ImportFinding>[]
}

export function emptyReport(dryRun: boolean): ImportReport {
  const counts = { read: 0, created: 0, updated: 0, unchanged: 0, rejected: 0, published: 0, held: 0 }
  return { ...counts, dryRun, rejections: [], findings: [] }
}

/** 0 only if every line was taken. */
export function exitCodeOf(report: ImportReport): 0 | 1 {
  return report.rejected === 0 && report.read > 0 ? 0 : 1
}

const SHOWN = 20

/** The report for people, in Chinese. */
export function describeReport(report: ImportReport): string {
  const { read, created, updated, unchanged, rejected, published, held, dryRun, rejections, findings } = report
  const head = dryRun ? '试运行（未写入任何内容）：' : ''
  const counts = `${head}读取 ${read} 条，新增 ${created}，更新 ${updated}，未变 ${unchanged}，拒收 ${rejected}，发布 ${published}，留作草稿待核 ${held}。`
  const lines = [
    counts,
    ...shown(
      '拒收',
      rejections.map(({ file, line, reason }) => `  ${file}:${line} ${reason}`),
    ),
    ...shown(
      '发现',
      findings.map(({ file, line, rule, excerpt }) => `  ${file}:${line} [${rule}] ${excerpt}`),
    ),
  ]
  return lines.join('\n')
}

function shown(label: string, lines: string[]): string[] {
  if (lines.length === 0) return []
  const rest = lines.length - SHOWN
  return [
    `${label} ${lines.length} 处：`,
    ...lines.slice(0, SHOWN),
    ...(rest > 0 ? [`  …… 其余 ${rest} 处见 --json 报告`] : []),
  ]
}
