import { type Browser, chromium } from 'playwright-core'
import { findChromium, lookedFor } from '../../scripts/testing/chromium.mjs'

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A headless Chromium with a fresh profile; fails by naming what it looked for. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium()
  if (!executablePath) throw new Error(`No Chromium found (${lookedFor}). Install it or set CHROMIUM_PATH.`)
  return chromium.launch({ executablePath, args: FLAGS })
}
