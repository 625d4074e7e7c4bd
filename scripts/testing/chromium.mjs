import { execFileSync, spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'

/** What the finder looks for, in its order, for whoever has to say that nothing was there. */
export const lookedFor = `CHROMIUM_PATH, /usr/bin/chromium, ${NAMES.join(', ')} on PATH, Google Chrome, Playwright's own`

/** The Chromium of this machine, or null. A `CHROMIUM_PATH` that leads nowhere is an error, not a hint. */
export function findChromium() {
  const { CHROMIUM_PATH, PATH = '' } = process.env
  if (CHROMIUM_PATH) {
    if (!isProgram(CHROMIUM_PATH)) throw new Error(`CHROMIUM_PATH leads to no program: ${CHROMIUM_PATH}`)
    return CHROMIUM_PATH
  }
  const onPath = PATH.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)))
  return ['/usr/bin/chromium', ...onPath, MAC, chromium.executablePath()].find(isProgram) ?? null
}

/** Finds Chromium, else installs it: Debian's package as root, else Playwright's. Throws with what to do. */
export function ensureChromium() {
  const found = findChromium()
  if (found) return found
  console.log(`No Chromium found (${lookedFor}); installing one …`)
  for (const install of [fromDebian, fromPlaywright]) {
    if (!install()) continue
    const installed = findChromium()
    if (installed) return installed
  }
  throw new Error(
    `The browser suites need Chromium and none could be installed. Looked for: ${lookedFor}. ` +
      'Install Chromium (Debian: apt-get install chromium fonts-noto-cjk) or set CHROMIUM_PATH.',
  )
}

/** Says so when Chinese would be drawn as boxes; as root on Debian it installs the fonts first. */
export function ensureChineseFonts() {
  if (hasChineseFonts() || (fromDebian('fonts-noto-cjk') && hasChineseFonts())) return
  console.warn('No Chinese font found (fc-list :lang=zh): screenshots will show boxes. Install fonts-noto-cjk.')
}

function hasChineseFonts() {
  const listed = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' })
  return listed.status === 0 && listed.stdout.trim() !== ''
}

function fromDebian(...packages) {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false
  const wanted = packages.length > 0 ? packages : ['chromium', 'fonts-noto-cjk']
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  return succeeds(() => {
    execFileSync('apt-get', ['update', '-q'], quiet)
    execFileSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...wanted, 'fontconfig'], quiet)
  })
}

function fromPlaywright() {
  const cli = join(import.meta.dirname, '../../node_modules/playwright-core/cli.js')
  return succeeds(() => execFileSync(process.execPath, [cli, 'install', 'chromium'], { stdio: ['ignore', 2, 2] }))
}

function succeeds(work) {
  try {
    work()
    return true
  } catch (error) {
    console.warn(error.message)
    return false
  }
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}
