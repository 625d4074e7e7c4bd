import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { serverEnvironment } from './account.ts'
import type { Runtime } from './binaries.ts'
import { databaseFailure } from './failure.ts'
import { dataFolder, type Home } from './home.ts'

export const superuser = 'yiku'
export const databaseName = 'yiku'

/** C.UTF-8 of PostgreSQL itself: sorts by code point and does not change with the machine's C library. */
const initOptions = [
  `--username=${superuser}`,
  '--auth=trust',
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--no-instructions',
  '--no-sync',
]

/** Makes the database cluster at the first start. Built aside and renamed: a start killed halfway leaves nothing. */
export function ensureCluster(runtime: Runtime, home: Home): void {
  const data = dataFolder(home)
  if (existsSync(data)) {
    assertSameMajor(runtime, data)
    return
  }
  const draft = `${data}.draft`
  rmSync(draft, { recursive: true, force: true })
  run(runtime, home, 'initdb', [`--pgdata=${draft}`, ...initOptions])
  run(
    runtime,
    home,
    'postgres',
    ['--single', '-D', draft, '-c', 'fsync=off', 'postgres'],
    `CREATE DATABASE ${databaseName}\n`,
  )
  run(runtime, home, 'initdb', ['--sync-only', `--pgdata=${draft}`])
  renameSync(draft, data)
}

function run(runtime: Runtime, home: Home, program: string, args: string[], input = ''): void {
  const { status, stderr, error } = spawnSync(join(runtime, 'bin', program), args, {
    ...home.account,
    cwd: home.folder,
    env: serverEnvironment,
    input,
    encoding: 'utf8',
  })
  // A stand-alone backend exits with 0 even when its statement failed.
  if (status === 0 && !/^.*(ERROR|FATAL|PANIC):/m.test(stderr)) return
  throw databaseFailure(`${program} 失败（${error?.message ?? lastWords(stderr)}）`, error)
}

const lastWords = (stderr: string): string => stderr.trim().split('\n').slice(-3).join(' ')

function assertSameMajor(runtime: Runtime, data: string): void {
  const made = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim()
  const { stdout } = spawnSync(join(runtime, 'bin/postgres'), ['--version'], {
    env: serverEnvironment,
    encoding: 'utf8',
  })
  const ours = /(\d+)\./.exec(stdout)?.[1]
  if (made !== ours)
    throw databaseFailure(`数据由 PostgreSQL ${made} 建立，而程序是 PostgreSQL ${ours}，须先导出再导入`)
}
