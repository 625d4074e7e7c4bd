import { type OpenedTarget, runImportCommand } from '../src/library/import/index.ts'
import { systemClock } from '../src/platform/clock.ts'

/** Until `library/store` implements `ImportTarget`, the command can only say so. */
async function openTarget(): Promise<OpenedTarget> {
  throw new Error('信息资源库的写入端尚未接入')
}

const { stdout: out, stderr: err } = process
process.exitCode = await runImportCommand(process.argv.slice(2), { openTarget, clock: systemClock, out, err }).catch(
  (error: unknown) => {
    err.write(`导入失败：${error instanceof Error ? error.message : String(error)}\n`)
    return 1
  },
)
