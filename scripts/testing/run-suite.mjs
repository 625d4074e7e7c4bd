import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { countsOf } from './counts.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const vitest = join(root, 'node_modules/vitest/vitest.mjs')

/**
 * Runs suites in one process of their own, so that they can share what takes long to start; answers with true counts and
 * the milliseconds it took. Rich text loaded under other conditions than `production` sometimes ends a Node.js without a
 * word, so tests run under them too.
 */
export async function runSuites(suites, environment) {
  const folder = mkdtempSync(join(tmpdir(), 'yiku-test-report-'))
  const report = join(folder, 'report.json')
  const projects = suites.flatMap((suite) => ['--project', suite])
  const options = ['run', ...projects, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const started = performance.now()
  const exitCode = await run([vitest, ...options], {
    ...process.env,
    ...environment,
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --conditions=production`.trim(),
  })
  const counts = countsOf(read(report), exitCode)
  rmSync(folder, { recursive: true, force: true })
  return { suite: suites.join(' + '), ...counts, milliseconds: performance.now() - started }
}

function run(args, env) {
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code) => resolve(code ?? 1))
  })
}

function read(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8'))
  } catch {
    return null
  }
}
