import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command } from 'commander'
import { gradeColors, loadSiteRegistry, type Site, withGradedTokens } from '../src/sites/index.ts'

const SITES = join(import.meta.dirname, '..', 'sites')

const readOr = (path: string, otherwise: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : otherwise)

/** Writes the file only when it changes; answers whether it does. */
function put(path: string, text: string, dryRun: boolean): boolean {
  const changes = readOr(path, '') !== text
  if (changes && !dryRun) writeFileSync(path, text)
  return changes
}

function gradeSite({ slug, theme }: Site, dryRun: boolean): void {
  const tokens = gradeColors(theme.brand, theme.accent)
  const [css, icon] = ['tokens.css', 'favicon.svg'].map((file) => join(SITES, slug, file)) as [string, string]
  const iconText = readOr(icon, '').replace(/ color="#[0-9a-f]{6}"/i, ` color="${theme.brand}"`)
  const changed = [put(css, withGradedTokens(readOr(css, ''), tokens), dryRun), put(icon, iconText, dryRun)].some(
    Boolean,
  )
  console.log(`${slug}：${changed ? (dryRun ? '将更新' : '已更新') : '无变化'}`)
  if (tokens.get('--brand-600') !== theme.brand)
    console.log(`  主色偏浅，文字看不清：请把 theme.brand 改为 ${tokens.get('--brand-600')} 后重做`)
  if (tokens.get('--accent-600') !== theme.accent)
    console.log(`  强调色偏浅：请把 theme.accent 改为 ${tokens.get('--accent-600')} 后重做`)
}

new Command('grade-site-colors')
  .description('按 site.json 的主色和强调色，推算各站的颜色分级（tokens.css）和网站图标颜色（favicon.svg）')
  .argument('[slugs...]', '站点，如 haidian；不写则为全部')
  .option('--dry-run', '只说明会改什么，不写文件', false)
  .action((slugs: string[], { dryRun }: { dryRun: boolean }) => {
    const { sites } = loadSiteRegistry(SITES)
    const unknown = slugs.filter((slug) => !sites.some((site) => site.slug === slug))
    if (unknown.length > 0) throw new Error(`没有这样的站点：${unknown.join('、')}`)
    for (const site of sites) if (slugs.length === 0 || slugs.includes(site.slug)) gradeSite(site, dryRun)
  })
  .parse()
