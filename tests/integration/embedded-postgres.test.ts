import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { isRoot, serverAccount } from '../../src/platform/embedded-postgres/account.ts'
import { findRuntime, platformPackage } from '../../src/platform/embedded-postgres/binaries.ts'
import { knownHome } from '../../src/platform/embedded-postgres/home.ts'
import {
  type EmbeddedPostgres,
  openEmbeddedPostgres,
  runningEmbeddedPostgres,
  startEmbeddedPostgres,
} from '../../src/platform/embedded-postgres/index.ts'
import { serverProcesses } from '../../src/platform/embedded-postgres/serverProcesses.ts'
import { silentLog } from '../../src/platform/lineLog.ts'

const log = silentLog
/** Finding the watcher of a parent takes Linux. */
const hasProc = existsSync('/proc/self/task')
let base: string
let dataDir: string
const cleanups: (() => Promise<unknown> | unknown)[] = []

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'yiku-database-'))
  chmodSync(base, 0o755)
  dataDir = join(base, 'var')
})
afterEach(async () => {
  for (const clean of cleanups.splice(0).reverse()) await clean()
  rmSync(base, { recursive: true, force: true })
})

/** A database as the first start leaves it; making one takes a second, copying it a tenth. */
let pristine: string
beforeAll(async () => {
  pristine = mkdtempSync(join(tmpdir(), 'yiku-pristine-'))
  chmodSync(pristine, 0o755)
  await (await startEmbeddedPostgres({ dataDir: join(pristine, 'var'), log })).stop()
})
afterAll(() => rmSync(pristine, { recursive: true, force: true }))
const copyPristine = (): void => {
  expect(spawnSync('cp', ['-a', join(pristine, 'var'), dataDir]).status).toBe(0)
}

const dataOf = (folder: string): string => join(knownHome(folder)?.folder ?? '', 'data')

async function start(folder = dataDir): Promise<EmbeddedPostgres> {
  const database = await startEmbeddedPostgres({ dataDir: folder, log })
  cleanups.push(database.stop)
  return database
}

async function query(uri: string, ...statements: string[]): Promise<unknown[]> {
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
async function startElsewhere(): Promise<ChildProcess> {
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

async function killHard(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL')
  await once(child, 'exit')
}

/** The number of a running program of the server's account: what PostgreSQL takes for another server. */
function otherProgram(): number {
  const program = spawn('sleep', ['600'], { ...serverAccount(null), cwd: '/', stdio: 'ignore' })
  cleanups.push(() => program.kill('SIGKILL'))
  return program.pid ?? 0
}

const until = async (condition: () => boolean): Promise<void> => {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 20))
}

describe('embedded PostgreSQL (design section 5; issue 2, point 1)', () => {
  it('starts, answers on a private socket only, and leaves nothing running', async () => {
    const database = await start()
    const [settings] = await query(
      database.uri,
      `SELECT current_database() AS database, current_setting('server_encoding') AS encoding,
        current_setting('listen_addresses') AS addresses, current_setting('fsync') AS fsync,
        current_setting('full_page_writes') AS pages, current_setting('synchronous_commit') AS commits`,
    )
    expect(settings).toEqual({
      database: 'yiku',
      encoding: 'UTF8',
      addresses: '',
      fsync: 'on',
      pages: 'on',
      commits: 'on',
    })
    expect(lstatSync(new URL(database.uri).searchParams.get('host') ?? '').mode & 0o777).toBe(0o700)
    await database.stop()
    expect(serverProcesses(dataOf(dataDir))).toEqual([])
    expect(await database.ended).toContain('shut down')
  })

  it('sorts Chinese by code point, the same on every machine', async () => {
    copyPristine()
    const { uri } = await start()
    const sorted = await query(
      uri,
      "SELECT word FROM (VALUES ('乙'), ('a'), ('一'), ('B')) AS words (word) ORDER BY word",
    )
    expect(sorted).toEqual([{ word: 'B' }, { word: 'a' }, { word: '一' }, { word: '乙' }])
  })

  it('ten starts in a row all come up, with the records of the ones before', async () => {
    copyPristine()
    for (let n = 1; n <= 10; n++) {
      const database = await startEmbeddedPostgres({ dataDir, log })
      const statements = ['CREATE TABLE IF NOT EXISTS starts (n int)', `INSERT INTO starts VALUES (${n})`]
      expect(await query(database.uri, ...statements, 'SELECT count(*)::int FROM starts')).toEqual([{ count: n }])
      await database.stop()
    }
  })

  it('works where the path is too long for a socket', async () => {
    const deep = join(base, 'a'.repeat(100), 'var')
    const { uri, stop } = await start(deep)
    expect(await query(uri, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
    const socket = new URL(uri).searchParams.get('host') ?? ''
    await stop()
    expect(existsSync(socket)).toBe(false)
  })

  it('refuses a second start on the same folder, and lets scripts join instead', async () => {
    expect(runningEmbeddedPostgres(dataDir)).toBeNull()
    const holder = await startElsewhere()
    await expect(startEmbeddedPostgres({ dataDir, log })).rejects.toMatchObject({
      code: 'data-dir-locked',
      details: { pid: holder.pid },
    })
    const joined = await openEmbeddedPostgres({ dataDir, log })
    await joined.stop()
    expect(await query(joined.uri, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
  })
})

describe('embedded PostgreSQL after a crash (loses nothing when killed)', () => {
  beforeEach(copyPristine)
  const table = 'CREATE TABLE kept (n int)'
  const insert = 'INSERT INTO kept SELECT generate_series(1, 1000)'
  const count = 'SELECT count(*)::int FROM kept'

  it('ends with a parent that was killed, and comes back with every committed row and no other', async () => {
    const holder = await startElsewhere()
    const uri = runningEmbeddedPostgres(dataDir) ?? ''
    await query(uri, table, insert)
    const open = new pg.Client({ connectionString: uri })
    open.on('error', () => {})
    await open.connect()
    await open.query('BEGIN')
    await open.query(insert)
    await killHard(holder)
    await until(() => serverProcesses(dataOf(dataDir)).length === 0)
    const database = await start()
    expect(await query(database.uri, count)).toEqual([{ count: 1000 }])
  })

  it.runIf(hasProc)('takes over from a server whose parent and watcher were both killed', async () => {
    const holder = await startElsewhere()
    await query(runningEmbeddedPostgres(dataDir) ?? '', table, insert)
    const data = dataOf(dataDir)
    const server = serverProcesses(data)
    for (const pid of childrenOf(holder.pid ?? 0)) if (!server.includes(pid)) process.kill(pid, 'SIGKILL')
    await killHard(holder)
    expect(serverProcesses(data)).toEqual(server)
    const database = await start()
    expect(serverProcesses(data)).not.toContain(server[0])
    expect(await query(database.uri, count)).toEqual([{ count: 1000 }])
  })

  it('recovers when the server itself was killed, and tells that it ended', async () => {
    const first = await start()
    await query(first.uri, table, insert)
    const pid = Number(readFileSync(join(dataOf(dataDir), 'postmaster.pid'), 'utf8').split('\n')[0])
    process.kill(pid, 'SIGKILL')
    expect(await first.ended).not.toBe('')
    await first.stop()
    const second = await start()
    expect(await query(second.uri, count)).toEqual([{ count: 1000 }])
  })

  it('is not misled by stale lock files whose number now belongs to another program', async () => {
    const first = await start()
    await query(first.uri, table, insert)
    const pidFile = join(dataOf(dataDir), 'postmaster.pid')
    const [, ...rest] = readFileSync(pidFile, 'utf8').split('\n')
    await first.stop()
    const stale = [otherProgram(), ...rest].join('\n')
    writeFileSync(pidFile, stale)
    mkdirSync(rest[3] ?? '', { recursive: true })
    writeFileSync(join(rest[3] ?? '', '.s.PGSQL.5432.lock'), stale)
    expect(runningEmbeddedPostgres(dataDir)).toBeNull()
    const second = await start()
    expect(await query(second.uri, count)).toEqual([{ count: 1000 }])
  })
})

describe('embedded PostgreSQL that cannot start says why and what to set', () => {
  const refusal = async (): Promise<string> => {
    const error: unknown = await startEmbeddedPostgres({ dataDir, log }).catch((reason: unknown) => reason)
    expect(error).toMatchObject({ code: 'database-start-failed' })
    const { message } = error as Error
    expect(message).toContain('DATABASE_URI')
    return message
  }

  it('records of another major version', async () => {
    copyPristine()
    writeFileSync(join(dataOf(dataDir), 'PG_VERSION'), '9\n')
    expect(await refusal()).toContain('PostgreSQL 9')
  })

  it('a damaged data folder: in the words of PostgreSQL', async () => {
    copyPristine()
    rmSync(join(dataOf(dataDir), 'global'), { recursive: true })
    expect(await refusal()).toContain('global')
  })

  it('a recorded folder that is gone: never an empty database in its place', async () => {
    mkdirSync(dataDir)
    writeFileSync(join(dataDir, 'postgres-location.json'), JSON.stringify({ folder: join(base, 'gone') }))
    expect(await refusal()).toContain(join(base, 'gone'))
  })
})

describe('PostgreSQL programs', () => {
  const installed = platformPackage()
  const links = () =>
    (JSON.parse(readFileSync(join(installed, 'native/pg-symlinks.json'), 'utf8')) as { target: string }[]).map(
      ({ target }) => target,
    )

  /** The package as npm unpacks it when install scripts are off. */
  function packageWithoutLinks(): string {
    const copy = join(base, 'package')
    cpSync(installed, copy, { recursive: true, verbatimSymlinks: true })
    for (const link of links()) rmSync(join(copy, link), { force: true })
    return copy
  }

  it('get their shared-library links when install scripts were off', () => {
    const copy = packageWithoutLinks()
    const home = { folder: base, account: serverAccount(null) }
    expect(findRuntime(home, copy)).toBe(join(copy, 'native'))
    for (const link of links()) expect(lstatSync(join(copy, link)).isSymbolicLink(), link).toBe(true)
  })

  it.runIf(isRoot())('are copied, with their links, when the clone lies where the server may not enter', () => {
    const copy = packageWithoutLinks()
    for (const closed of [copy, join(copy, 'native/bin'), join(copy, 'native/lib')]) chmodSync(closed, 0o700)
    const home = { folder: base, account: serverAccount(null) }
    const runtime = findRuntime(home, copy)
    expect(dirname(dirname(runtime))).toBe(base)
    expect(findRuntime(home, copy)).toBe(runtime)
  })
})

describe.runIf(isRoot())('embedded PostgreSQL started by root', () => {
  const forgetOutside = () => {
    const folder = knownHome(dataDir)?.folder
    if (folder?.startsWith('/var/lib/yiku/')) cleanups.unshift(() => rmSync(folder, { recursive: true, force: true }))
    return folder ?? ''
  }

  it('runs as nobody, inside the data folder', async () => {
    await start()
    const { uid } = lstatSync(`/proc/${serverProcesses(dataOf(dataDir))[0]}`)
    expect(uid).toBe(65_534)
    expect(knownHome(dataDir)?.folder).toBe(join(dataDir, 'postgres'))
  })

  it('also from a folder that nobody else may enter: the records then lie in /var/lib/yiku, and are found again', async () => {
    chmodSync(base, 0o700)
    const first = await start()
    const folder = forgetOutside()
    expect(folder).toMatch(/^\/var\/lib\/yiku\//)
    await query(first.uri, 'CREATE TABLE kept (n int)')
    await first.stop()
    const second = await start()
    expect(await query(second.uri, 'SELECT count(*)::int FROM kept')).toEqual([{ count: 0 }])
  })

  it('an emptied data folder gets a fresh database; the former one is left where it is', async () => {
    chmodSync(base, 0o700)
    await (await start()).stop()
    const former = forgetOutside()
    rmSync(dataDir, { recursive: true })
    const warnings: string[] = []
    const database = await startEmbeddedPostgres({ dataDir, log: { ...log, warn: (line) => warnings.push(line) } })
    cleanups.push(database.stop)
    expect(forgetOutside()).not.toBe(former)
    expect(existsSync(join(former, 'data/PG_VERSION'))).toBe(true)
    expect(warnings.join()).toContain(former)
  })
})

if (!hasProc) console.info('embedded PostgreSQL: the case of a killed watcher is not run, this is no Linux')
if (!isRoot()) console.info('embedded PostgreSQL: the cases of a start by root are not run, this is no root')

function childrenOf(pid: number): number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number)
}
