import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { createInterface } from 'node:readline'
import { childEnvironment } from './config.ts'
import type { LineLog } from './lineLog.ts'
import { endWithThisProcess } from './parentWatch.ts'

/** The sentence says why not, for an operator. */
export type Built = { ok: true } | { ok: false; sentence: string }

interface NextBuild {
  root: string
  log: LineLog
  signal: AbortSignal
  /** The program to run instead of Next's, for tests. */
  program?: string
}

/** Milliseconds between two lines of progress. */
const everyLine = 10_000
const keptLines = 15

/** `next build` as a child process, giving way to the public pages, which are served meanwhile. */
export async function runNextBuild({ root, log, signal, program = nextProgram() }: NextBuild): Promise<Built> {
  if (signal.aborted) return calledOff
  const child = spawn('nice', ['-n', '10', process.execPath, program, 'build'], {
    cwd: root,
    env: childEnvironment({
      NODE_ENV: 'production',
      NODE_OPTIONS: '--conditions=production',
      NEXT_TELEMETRY_DISABLED: '1',
    }),
    // A process group of its own, because Next starts workers that have to end with it.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const lines: string[] = []
  for (const stream of [child.stdout, child.stderr]) createInterface(stream).on('line', (line) => lines.push(line))
  const callOffWatch = child.pid === undefined ? () => {} : endWithThisProcess(-child.pid)
  const endGroup = () => child.pid !== undefined && child.exitCode === null && process.kill(-child.pid, 'SIGKILL')
  signal.addEventListener('abort', endGroup)
  const stopTelling = tellProgress(log)
  const end = await new Promise<{ code: number | null; words: string }>((resolve) => {
    child.on('error', (error) => resolve({ code: null, words: error.message }))
    child.on('close', (code, killedBy) => resolve({ code, words: killedBy ?? lines.slice(-keptLines).join('\n') }))
  })
  stopTelling()
  callOffWatch()
  signal.removeEventListener('abort', endGroup)
  if (signal.aborted) return calledOff
  return end.code === 0 ? { ok: true } : { ok: false, sentence: sentenceFor(end.words) }
}

const calledOff: Built = { ok: false, sentence: '管理后台的构建已取消。' }

function sentenceFor(words: string): string {
  const hint = words === 'SIGKILL' ? '（可能是内存不足，构建约需 2 GB）' : ''
  return `管理后台构建失败${hint}，公众网站不受影响；修正后重新启动即可再次构建：\n${words}`
}

function tellProgress(log: LineLog): () => void {
  const begun = Date.now()
  log.info('正在构建管理后台，首次约需两三分钟；公众网站已可访问。')
  const timer = setInterval(() => {
    log.info(`正在构建管理后台…（已用 ${Math.round((Date.now() - begun) / 1000)} 秒）`)
  }, everyLine)
  return () => clearInterval(timer)
}

const nextProgram = (): string => createRequire(import.meta.url).resolve('next/dist/bin/next')
