import { join } from 'node:path'
import { Command } from 'commander'
import { pino } from 'pino'
import { eventStream } from '../src/identity/store/index.ts'
import { createProgress } from '../src/platform/progress.ts'
import { projectRoot } from '../src/platform/projectRoot.ts'
import { rebuildIndex } from '../src/search/jobs/rebuildIndex.ts'
import { loadSiteRegistry } from '../src/sites/index.ts'
import { openForScript } from '../src/start/openForScript.ts'
import { liveLexicon, openDocuments, roomSettings } from '../src/start/searchSide.ts'

/** `npm run reindex`: a new index from the library, put in the place of the one that serves, while the platform runs. */
async function reindex(isDryRun: boolean): Promise<void> {
  const { payload, config, close } = await openForScript()
  const log = pino({ level: 'silent' })
  const { documents, close: closeTexts } = await openDocuments({ config, payload, log })
  try {
    const total = await documents.count()
    if (isDryRun) {
      console.log(`将为 ${total} 条已发布的信息重建检索索引；建成之前继续使用现有索引。`)
      return
    }
    const progress = createProgress({ label: '重建检索索引', total })
    const registry = loadSiteRegistry(join(projectRoot, 'sites'), { baseDomain: config.publicBaseDomain })
    const written = await rebuildIndex({
      settings: { ...roomSettings(config, registry), lexicon: await liveLexicon(payload) },
      documents,
      stream: eventStream(payload),
      onProgress: (done) => progress.report(done),
    })
    progress.finish(`检索索引已重建，共 ${written} 条；正在运行的平台会自动换用。`)
  } finally {
    await closeTexts()
    await close()
  }
}

const program = new Command('npm run reindex --')
  .description('从信息资源库重建检索索引；平台可以照常运行，建成后自动换用。')
  .option('--dry-run', '只说明将写入多少条，不重建')
  .helpOption('-h, --help', '显示本说明')
  .parse()
await reindex(program.opts<{ dryRun?: boolean }>().dryRun ?? false)
