import { join } from 'node:path'
import { Command } from 'commander'
import { buildDemonstrationCity } from '../src/demonstration/build.ts'
import { seedDemonstration } from '../src/demonstration/store/seedDemonstration.ts'
import { dayOf } from '../src/library/index.ts'
import { systemClock } from '../src/platform/clock.ts'
import { projectRoot } from '../src/platform/projectRoot.ts'
import { loadSections, loadSiteRegistry } from '../src/sites/index.ts'
import { ensureSections } from '../src/sites/store/index.ts'
import { openForScript } from '../src/start/openForScript.ts'

const sitesFolder = join(projectRoot, 'sites')
const registry = loadSiteRegistry(sitesFolder)

/** `npm run seed`: what `npm start` does by itself in a demonstration; goes on where it was interrupted. */
async function seed(): Promise<void> {
  const { payload, config, close } = await openForScript()
  try {
    await ensureSections(payload, [...loadSections(sitesFolder, registry).values()].flat())
    const accounts = await seedDemonstration({ payload, registry, clock: systemClock, dataDir: config.dataDir })
    for (const { name, email, password } of accounts) console.log(`${name}  ${email}  ${password}`)
  } finally {
    await close()
  }
}

function preview(): void {
  const city = buildDemonstrationCity({ today: dayOf(systemClock.now()), sites: [...registry.sites] })
  console.log(
    `将建立：${city.organizations.length} 个机构、${city.users.length} 个账号、${city.resources.length} 条信息、${city.images.length} 张图片（均为示例）。`,
  )
}

const program = new Command('npm run seed --')
  .description('在空的信息资源库里建立演示城市；中断后再次运行会接着建立。')
  .option('--dry-run', '只说明将建立什么，不写入')
  .helpOption('-h, --help', '显示本说明')
  .parse()
if (program.opts<{ dryRun?: boolean }>().dryRun) preview()
else await seed()
