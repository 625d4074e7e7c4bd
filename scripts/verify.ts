import { join } from 'node:path'
import { Command } from 'commander'
import { verifyEvents } from '../src/identity/jobs/verifyEvents.ts'
import { projectRoot } from '../src/platform/projectRoot.ts'
import { verifyPages } from '../src/publishing/index.ts'
import { loadSiteRegistry } from '../src/sites/index.ts'
import { openForScript } from '../src/start/openForScript.ts'

/** `npm run verify`: recomputes the hash chain of the events and the SHA-256 of every stored page. Writes nothing. */
async function verify(): Promise<number> {
  const { payload, config, close } = await openForScript()
  try {
    const sites = loadSiteRegistry(join(projectRoot, 'sites')).sites.map((site) => site.slug)
    const events = await verifyEvents(payload)
    const pages = await verifyPages(join(config.dataDir, 'pages'), sites)
    console.log(
      `操作记录：核验 ${events.checked} 条，${events.broken ? `第 ${events.broken.seq} 条起不一致：${events.broken.reason}` : '全部一致'}。`,
    )
    console.log(`  第 ${events.checked} 条的摘要：${events.head}（请另行留存）`)
    console.log(`已发布页面：核验 ${pages.checked} 个文件，${pages.differences.length} 处不一致。`)
    for (const { kind, file } of pages.differences) console.log(`  ${kind} ${file}`)
    return events.broken || pages.differences.length > 0 ? 1 : 0
  } finally {
    await close()
  }
}

new Command('npm run verify --')
  .description('核验操作记录的摘要链和已发布页面的摘要；只读。')
  .helpOption('-h, --help', '显示本说明')
  .parse()
process.exitCode = await verify()
