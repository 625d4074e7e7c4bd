import { spawn } from 'node:child_process'
import { constants } from 'node:os'

const signals = ['SIGTERM', 'SIGINT', 'SIGHUP']

/**
 * Code of a Node.js that ended with an unsettled top-level await. Rich-text modules can cause it, without a word, when
 * loaded under other conditions than `production`; the retries are the second line of defense.
 */
const endedUnsettled = 13
const attempts = 3

/**
 * Runs a bundled entry as this process's twin: same terminal, same signals; answers with its exit code. The child sees
 * our end, even by SIGKILL, as a disconnect.
 */
export async function runBundle(file, args) {
  for (let attempt = 1; ; attempt++) {
    const code = await runOnce(file, args)
    if (code !== endedUnsettled || attempt === attempts) return code
    console.error('程序在载入时意外中止，正在重试。')
  }
}

function runOnce(file, args) {
  const child = spawn(process.execPath, ['--conditions=production', '--enable-source-maps', file, ...args], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, NODE_ENV: 'production' },
  })
  const forward = (signal) => child.kill(signal)
  const unwatch = whenNpmEnds(() => child.kill('SIGTERM'))
  for (const signal of signals) process.on(signal, forward)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      unwatch()
      for (const forwarded of signals) process.off(forwarded, forward)
      resolve(code ?? 128 + constants.signals[signal])
    })
  })
}

/**
 * npm runs scripts through a shell and hands a SIGTERM to that shell only, which dies without a word to us: under npm,
 * losing the parent means to stop.
 */
function whenNpmEnds(stop) {
  if (process.env.npm_lifecycle_event === undefined) return () => {}
  const parent = process.ppid
  const timer = setInterval(() => process.ppid === parent || stop(), 250)
  return () => clearInterval(timer)
}
