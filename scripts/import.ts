import { join } from 'node:path'
import { runImportCommand } from '../src/library/import/index.ts'
import { systemClock } from '../src/platform/clock.ts'
import { createLogger } from '../src/platform/logging.ts'
import { projectRoot } from '../src/platform/projectRoot.ts'
import { importTarget } from '../src/publishing/store/index.ts'
import { loadSiteRegistry } from '../src/sites/index.ts'
import { openForScript } from '../src/start/openForScript.ts'

/** Findings go to standard error: standard output is the report. */
async function openTarget() {
  const { payload, close } = await openForScript()
  const registry = loadSiteRegistry(join(projectRoot, 'sites'))
  const log = createLogger({ role: 'import', destination: process.stderr.fd })
  return { target: importTarget(payload, registry.cityPortal.slug), log, close }
}

const { stdout: out, stderr: err } = process
process.exitCode = await runImportCommand(process.argv.slice(2), { openTarget, clock: systemClock, out, err }).catch(
  (error: unknown) => {
    err.write(`导入失败：${error instanceof Error ? error.message : String(error)}\n`)
    return 1
  },
)
