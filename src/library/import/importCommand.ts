import { userInfo } from 'node:os'
import { Command, Option } from 'commander'
import type { Clock } from '../../platform/clock.ts'
import { createProgress, type ProgressOutput } from '../../platform/progress.ts'
import { RESOURCE_TYPE_NAMES, type ResourceTypeName } from '../types/index.ts'
import { inChinese } from './chineseHelp.ts'
import { importFiles } from './importFiles.ts'
import type { ImportLog, ImportTarget } from './ports.ts'
import { SOURCE_FORMATS, type SourceFormat } from './readers/readSource.ts'
import { describeReport, exitCodeOf } from './rules/importReport.ts'

/** The library opened for an import; `close` ends what was opened, also after a failure. */
export interface OpenedTarget {
  target: ImportTarget
  log: ImportLog
  close(): Promise<void>
}

export interface CommandSurroundings {
  openTarget(): Promise<OpenedTarget>
  clock: Clock
  out: NodeJS.WritableStream
  /** For progress. */
  err: ProgressOutput
}

interface Flags {
  format?: SourceFormat
  site?: string
  organization?: string
  type: ResourceTypeName
  publish: boolean
  dryRun: boolean
  json: boolean
  acceptFindings: string[]
  operator: string
}

const RULE_ID = /^[A-Z]{1,4}(?:-[A-Z0-9]+)+$/

/** Runs `npm run import` and answers its exit code: 0 only if every line was taken. */
export async function runImportCommand(argv: string[], surroundings: CommandSurroundings): Promise<number> {
  const program = importProgram()
  let exitCode = 1
  program.action(async (files: string[], flags: Flags) => {
    const [accepted, swallowed] = splitRules(flags.acceptFindings)
    const paths = [...files, ...swallowed]
    if (paths.length === 0) program.error('请写明要导入的文件')
    exitCode = await importWith(paths, { ...flags, acceptFindings: accepted }, surroundings)
  })
  await program.parseAsync(argv, { from: 'user' })
  return exitCode
}

/** `--accept-findings` takes any number of rules, and with them files that follow: those are no rule ids. */
function splitRules(values: string[]): [string[], string[]] {
  const isRule = (value: string) => RULE_ID.test(value)
  const parts = values.flatMap((value) => value.split(/[,，]/)).filter(Boolean)
  return parts.every(isRule) ? [parts, []] : [values.filter(isRule), values.filter((value) => !isRule(value))]
}

async function importWith(files: string[], flags: Flags, { openTarget, clock, out, err }: CommandSurroundings) {
  const { format = null, site = null, organization = null, json, ...rest } = flags
  const { target, log, close } = await openTarget()
  try {
    const options = { ...rest, format, site, organization }
    const progress = createProgress({ label: '正在导入', total: null }, err)
    const report = await importFiles(files, options, { target, log, clock, progress: progress.report })
    progress.finish(`已读完 ${files.length} 个文件`)
    out.write(`${json ? JSON.stringify(report) : describeReport(report)}\n`)
    return exitCodeOf(report)
  } finally {
    await close()
  }
}

function importProgram(): Command {
  const type = new Option('--type <类型>', 'text、html、docx 文件的资源类型').choices(RESOURCE_TYPE_NAMES)
  return inChinese(new Command('npm run import --'))
    .description('把旧站内容导入信息资源库。每条内容先入库为草稿；加 --publish 才发布。')
    .helpOption('-h, --help', '显示本说明')
    .argument('[文件...]', '要导入的文件，可以是多个')
    .addOption(new Option('--format <格式>', '文件格式；不写时按扩展名判断').choices(SOURCE_FORMATS))
    .option('--site <站点>', '站点代号；内容自己写明站点的以内容为准')
    .option('--organization <单位名称>', '归属单位；内容自己写明单位的以内容为准')
    .addOption(type.default('policyDocument'))
    .option('--publish', '导入后发布，并以操作人姓名记录迁移事件', false)
    .option('--dry-run', '只检查并报告，不写入任何内容', false)
    .option('--json', '在标准输出给出一个 JSON 报告', false)
    .option('--accept-findings <rule...>', '已核实、不再据此留作草稿的规则编号，如 SEC-PIPL-09', [])
    .option('--operator <姓名>', '操作人姓名，记入迁移事件', userInfo().username)
    .addHelpText('after', HELP_EXAMPLES)
}

const HELP_EXAMPLES = `
示例：
  npm run import -- 旧站导出.jsonl --dry-run
  npm run import -- 通知.txt 方案.docx --site <站点> --organization 北京市人民政府办公厅 --publish

退出码：每一条都收下为 0，有拒收为 1。说明文档：docs/import.md`
