import { join } from 'node:path'
import { Command } from 'commander'
import { createLogger } from '../src/platform/logging.ts'
import { createProgress } from '../src/platform/progress.ts'
import { projectRoot } from '../src/platform/projectRoot.ts'
import { completeExport, publicPaths } from '../src/publishing/index.ts'
import { loadSiteRegistry } from '../src/sites/index.ts'
import { openForScript } from '../src/start/openForScript.ts'
import { openPages } from '../src/start/publicSide.ts'

/** `npm run export`: completes `var/pages`, so that any web server can send all sites with the application stopped. */
async function exportPages(): Promise<number> {
  const { payload, config, close } = await openForScript()
  const registry = loadSiteRegistry(join(projectRoot, 'sites'), { baseDomain: config.publicBaseDomain })
  const log = createLogger({ role: 'export', level: 'warn', destination: process.stderr.fd })
  const { kept, store, follower, reader } = await openPages({ config, registry, payload, log })
  try {
    await follower.settled()
    const progress = createProgress({ label: '导出页面', total: null })
    const report = await completeExport({
      sites: registry.sites.map((site) => site.slug),
      allPaths: (site) => publicPaths(reader(site)),
      pages: kept,
      store,
      onProgress: ({ complete }) => progress.report(complete),
    })
    progress.finish(`已导出 ${report.complete} 个页面，${report.failed.length} 个失败。`)
    for (const { site, path, reason } of report.failed) console.error(`  ${site}${path}：${reason}`)
    return report.failed.length === 0 ? 0 : 1
  } finally {
    await follower.stop()
    await store.close()
    await close()
  }
}

new Command('npm run export --')
  .description('把全部页面生成到数据目录的 pages 文件夹，应用停止时由 nginx 直接提供（见 deploy/nginx.conf）。')
  .helpOption('-h, --help', '显示本说明')
  .parse()
process.exitCode = await exportPages()
