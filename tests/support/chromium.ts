import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const candidates = (): string[] => {
  const { CHROMIUM_PATH, PATH = '' } = process.env
  const onPath = PATH.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)))
  return [CHROMIUM_PATH ?? '', '/usr/bin/chromium', ...onPath].filter(Boolean)
}

/** A headless Chromium with a fresh profile; fails by naming what it looked for. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = candidates().find((file) => existsSync(file))
  if (!executablePath)
    throw new Error(
      `No Chromium found (CHROMIUM_PATH, /usr/bin/chromium, ${NAMES.join(', ')} on PATH). Install it or set CHROMIUM_PATH.`,
    )
  return chromium.launch({ executablePath, args: FLAGS })
}
