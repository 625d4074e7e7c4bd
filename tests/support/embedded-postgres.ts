import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, beforeEach, expect } from 'vitest'
import { isRoot, serverAccount } from '../../src/platform/embedded-postgres/account.ts'
import { knownHome } from '../../src/platform/embedded-postgres/home.ts'
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../src/platform/embedded-postgres/index.ts'
import { silentLog } from '../../src/platform/lineLog.ts'
import { temporaryFolder } from './database.ts'

/** Finding the watcher of a parent takes Linux. */
export const hasProc = existsSync('/proc/self/task')
if (!hasProc) console.info('embedded PostgreSQL: the case of a killed watcher is not run, this is no Linux')
if (!isRoot()) console.info('embedded PostgreSQL: the cases of a start by root are not run, this is no root')

interface Place {
  base: string
  dataDir: string
  /** Run after the test, the last one first. */
  cleanups: (() => Promise<unknown> | unknown)[]
  start: (folder?: string) => Promise<EmbeddedPostgres>
  /** Puts a database as the first start leaves it at `dataDir`. */
  copyPristine: () => Promise<void>
}

/** A folder for the databases of each test; stopped and removed after it. Filled before each test. */
export function placePerTest(): Place {
  const pristine = pristineDatabase()
  const place: Place = {
    base: '',
    dataDir: '',
    cleanups: [],
    start: async (folder = place.dataDir) => {
      const database = await startEmbeddedPostgres({ dataDir: folder, log: silentLog })
      place.cleanups.push(database.stop)
      return database
    },
    copyPristine: async () => {
      expect(spawnSync('cp', ['-a', await pristine(), place.dataDir]).status).toBe(0)
    },
  }
  beforeEach(() => {
    place.base = temporaryFolder('database')
    place.dataDir = join(place.base, 'var')
  })
  afterEach(async () => {
    for (const clean of place.cleanups.splice(0).reverse()) await clean()
    rmSync(place.base, { recursive: true, force: true })
  })
  return place
}

/** The data folder of a stopped database, made when first asked for: that takes a second, copying it a tenth. */
function pristineDatabase(): () => Promise<string> {
  let folder: string | null = null
  afterAll(() => {
    if (folder !== null) rmSync(folder, { recursive: true, force: true })
  })
  return async () => {
    if (folder === null) {
      folder = temporaryFolder('pristine')
      await (await startEmbeddedPostgres({ dataDir: join(folder, 'var'), log: silentLog })).stop()
    }
    return join(folder, 'var')
  }
}

export const dataOf = (folder: string): string => join(knownHome(folder)?.folder ?? '', 'data')

/** The rows of the last statement. */
export async function query(uri: string, ...statements: string[]): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: uri })
  await client.connect()
  try {
    let rows: unknown[] = []
    for (const statement of statements) rows = (await client.query(statement)).rows
    return rows
  } finally {
    await client.end()
  }
}

/** A process of its own that starts the database, says so, and then stays. */
export async function startElsewhere({ dataDir, cleanups }: Place): Promise<ChildProcess> {
  const module = new URL('../../src/platform/embedded-postgres/index.ts', import.meta.url).href
  const program = `
    import { startEmbeddedPostgres } from ${JSON.stringify(module)}
    const log = { debug() {}, info() {}, warn() {} }
    startEmbeddedPostgres({ dataDir: ${JSON.stringify(dataDir)}, log }).then(() => console.log('running'))`
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  cleanups.push(() => child.kill('SIGKILL'))
  if (child.stdout === null) throw new Error('no output')
  await once(child.stdout, 'data')
  return child
}

export async function killHard(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL')
  await once(child, 'exit')
}

/** The number of a running program of the server's account: what PostgreSQL takes for another server. */
export function otherProgram({ cleanups }: Place): number {
  const program = spawn('sleep', ['600'], { ...serverAccount(null), cwd: '/', stdio: 'ignore' })
  cleanups.push(() => program.kill('SIGKILL'))
  return program.pid ?? 0
}
