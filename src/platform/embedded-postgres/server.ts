import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import type { LineLog } from '../lineLog.ts'
import { endWithThisProcess } from '../parentWatch.ts'
import { serverEnvironment } from './account.ts'
import type { Runtime } from './binaries.ts'
import { databaseFailure } from './failure.ts'
import { dataFolder, type Home } from './home.ts'
import { readPidFile } from './pidFile.ts'
import { clusterName } from './serverProcesses.ts'
import { serverSettings } from './serverSettings.ts'

/** A running server. */
export interface Server {
  /** Ends every connection, writes everything down and stops; within 10 s, by force if need be. */
  stop(): Promise<void>
  /** Resolves when the server has ended, for whatever reason, with its last words. */
  ended: Promise<string>
}

/** Starts the server and waits until it accepts connections, however long recovery after a crash takes. */
export async function startServer(runtime: Runtime, home: Home, socketFolder: string, log: LineLog): Promise<Server> {
  const data = dataFolder(home)
  const child = spawn(join(runtime, 'bin/postgres'), ['-D', data, ...flags(data, socketFolder)], {
    ...home.account,
    cwd: home.folder,
    env: serverEnvironment,
    // A session of its own: Ctrl-C on the terminal is for us; we stop the server last.
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const ended = lastWordsOf(child, log)
  if (child.pid === undefined) throw databaseFailure(await ended)
  const callOffWatch = endWithThisProcess(child.pid)
  ended.then(callOffWatch)
  await ready(data, child, ended, log)
  return { stop: () => stop(child, ended), ended }
}

function flags(data: string, socketFolder: string): string[] {
  const settings = { ...serverSettings, cluster_name: clusterName(data), unix_socket_directories: `"${socketFolder}"` }
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

const kept = 5

function lastWordsOf(child: ChildProcess, log: LineLog): Promise<string> {
  const words: string[] = []
  if (child.stderr !== null) {
    createInterface(child.stderr).on('line', (line) => {
      words.push(line)
      if (words.length > kept) words.shift()
      if (/ (FATAL|PANIC|WARNING): /.test(line)) log.warn(`PostgreSQL：${line}`)
      else log.debug(`PostgreSQL：${line}`)
    })
  }
  return new Promise((resolve) => {
    child.on('error', (error) => resolve(error.message))
    child.on('close', (code, signal) => resolve(words.at(-1) ?? `退出码 ${code ?? signal}`))
  })
}

async function ready(data: string, child: ChildProcess, ended: Promise<string>, log: LineLog): Promise<void> {
  let over: string | null = null
  ended.then((words) => {
    over = words
  })
  for (let waited = 0; ; waited += 20) {
    if (over !== null) throw databaseFailure(`PostgreSQL 启动后即退出（${over}）`)
    const file = readPidFile(data)
    if (file?.pid === child.pid && file?.ready) return
    if (waited > 0 && waited % 10_000 === 0) log.info('数据库正在从上次异常退出中恢复，请稍候。')
    await pause(20)
  }
}

/** Milliseconds that each way of stopping is given; together below the 10 s of the contract. */
const ways = [
  { signal: 'SIGINT', patience: 6_000 },
  { signal: 'SIGQUIT', patience: 1_500 },
  { signal: 'SIGKILL', patience: 1_000 },
] as const

async function stop(child: ChildProcess, ended: Promise<string>): Promise<void> {
  for (const { signal, patience } of ways) {
    if (child.exitCode !== null || child.signalCode !== null) break
    child.kill(signal)
    await Promise.race([ended, pause(patience, undefined, { ref: false })])
  }
}
