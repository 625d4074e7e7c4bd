import { createHash } from 'node:crypto'
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LineLog } from '../lineLog.ts'
import { type Account, isRoot, serverAccount, tryAs } from './account.ts'
import { databaseFailure, wordsOf } from './failure.ts'

/** Where the embedded database keeps its files, and who runs it. */
export interface Home {
  /** Holds `data/`, `socket/` and perhaps `runtime-<version>/`. */
  folder: string
  account: Account | null
}

/** Outlives a reboot, unlike /tmp and /run, and every account may enter it. */
const sharedFolder = '/var/lib/yiku'
const note = (dataDir: string): string => join(dataDir, 'postgres-location.json')

export const dataFolder = (home: Home): string => join(home.folder, 'data')

/** The home a former start has chosen; null before the first one. */
export function knownHome(dataDir: string): Home | null {
  const folder = recordedFolder(dataDir) ?? join(dataDir, 'postgres')
  const data = join(folder, 'data')
  return existsSync(data) ? { folder, account: serverAccount(data) } : null
}

/**
 * The home of this data folder's database. Inside the data folder wherever the server's account may enter it; else
 * (root's home) under /var/lib/yiku, noted in the data folder. A noted home that is gone is an error, never a fresh
 * start: nobody's records vanish silently.
 */
export function chooseHome(dataDir: string, log: LineLog): Home {
  const known = knownHome(dataDir)
  if (known !== null) return stillUsable(known)
  const recorded = recordedFolder(dataDir)
  if (recorded !== null && existsSync(join(recorded, 'owner.json'))) return prepare(recorded)
  if (recorded !== null) throw databaseFailure(`${note(dataDir)} 记录的数据库目录 ${recorded} 不存在，请先找回该目录`)
  const inside = prepare(join(dataDir, 'postgres'))
  if (!isRoot() || mayEnter(inside)) return inside
  rmSync(inside.folder, { recursive: true })
  return outside(dataDir, log)
}

function outside(dataDir: string, log: LineLog): Home {
  openSharedFolder()
  const folder = firstFree(join(sharedFolder, createHash('sha256').update(dataDir).digest('hex').slice(0, 12)), log)
  const home = prepare(folder)
  if (!mayEnter(home))
    throw databaseFailure(`无特权账户进不了 ${dataDir}，也进不了 ${sharedFolder}，请把 DATA_DIR 设在 /srv 之类的目录`)
  writeFileSync(join(folder, 'owner.json'), `${JSON.stringify({ dataDir })}\n`)
  writeFileSync(note(dataDir), `${JSON.stringify({ folder })}\n`)
  log.info(`数据目录 ${dataDir} 不允许其他账户进入，数据库文件存放在 ${folder}。`)
  return home
}

function openSharedFolder(): void {
  try {
    mkdirSync(sharedFolder, { recursive: true })
    chmodSync(sharedFolder, 0o755)
  } catch (error) {
    throw databaseFailure(`不能准备目录 ${sharedFolder}（${wordsOf(error)}）`, error)
  }
}

/** An emptied data folder asks for a fresh database; the former one is left alone, and said to be there. */
function firstFree(wanted: string, log: LineLog): string {
  let folder = wanted
  for (let n = 2; existsSync(folder); n++) {
    log.warn(`${folder} 中留有同一数据目录以前的数据库，未使用也未改动；不再需要时可手工删除。`)
    folder = `${wanted}-${n}`
  }
  return folder
}

function prepare(folder: string): Home {
  const account = serverAccount(null)
  try {
    mkdirSync(folder, { recursive: true })
    if (account !== null) chownSync(folder, account.uid, account.gid)
    chmodSync(folder, 0o700)
  } catch (error) {
    throw databaseFailure(`不能准备目录 ${folder}（${wordsOf(error)}）`, error)
  }
  return { folder, account }
}

function stillUsable(home: Home): Home {
  if (mayEnter(home)) return home
  const who = home.account === null ? '当前账户' : `账户 ${home.account.uid}`
  throw databaseFailure(`${who}无权读写 ${home.folder}，请用当初启动时的账户启动，或恢复目录权限`)
}

const mayEnter = ({ folder, account }: Home): boolean =>
  tryAs(account, '/bin/sh', ['-c', 'cd "$1" && test -w .', 'sh', folder]).ok

function recordedFolder(dataDir: string): string | null {
  const path = note(dataDir)
  if (!existsSync(path)) return null
  const { folder } = JSON.parse(readFileSync(path, 'utf8')) as { folder?: unknown }
  if (typeof folder !== 'string') throw databaseFailure(`${path} 内容损坏`)
  return folder
}
