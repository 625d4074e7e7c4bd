import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Command } from 'commander'
import sharp from 'sharp'
import { loadConfig } from '../src/platform/config.ts'
import { projectRoot } from '../src/platform/projectRoot.ts'
import { launchChromium } from '../tests/support/chromium.ts'

/** What the README shows, taken from the running system. */
const SHOTS = [
  { name: 'city-portal', site: 'beijing', path: '/', width: 1366, height: 1500 },
  { name: 'district-site', site: 'pinggu', path: '/', width: 1366, height: 1500 },
  { name: 'policy-page', site: 'beijing', path: null, width: 1366, height: 1500 },
  { name: 'phone', site: 'tongzhou', path: '/', width: 390, height: 844 },
] as const

const FOLDER = join(projectRoot, 'docs/images')

/** `npm run screenshots`: takes the pictures of the README from the platform running on `PORT`. */
async function takeScreenshots(): Promise<void> {
  const { port } = loadConfig()
  mkdirSync(FOLDER, { recursive: true })
  const browser = await launchChromium()
  for (const { name, site, path, width, height } of SHOTS) {
    const page = await browser.newPage({ viewport: { width, height } })
    await page.goto(`http://${site}.localhost:${port}${path ?? '/policy'}`)
    if (path === null) await page.locator('main a[href^="/policy/"]').first().click()
    const picture = await page.screenshot()
    await sharp(picture)
      .resize({ width: Math.min(width, 1000) })
      .webp({ quality: 80 })
      .toFile(join(FOLDER, `${name}.webp`))
    console.log(`docs/images/${name}.webp`)
    await page.close()
  }
  await browser.close()
}

new Command('npm run screenshots --')
  .description('从正在运行的系统截取 README 用的图片（先 npm start）。')
  .helpOption('-h, --help', '显示本说明')
  .parse()
await takeScreenshots()
