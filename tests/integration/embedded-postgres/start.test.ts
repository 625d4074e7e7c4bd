import { chmodSync, existsSync, lstatSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isRoot } from '../../../src/platform/embedded-postgres/account.ts'
import { knownHome } from '../../../src/platform/embedded-postgres/home.ts'
import {
  openEmbeddedPostgres,
  runningEmbeddedPostgres,
  startEmbeddedPostgres,
} from '../../../src/platform/embedded-postgres/index.ts'
import { serverProcesses } from '../../../src/platform/embedded-postgres/serverProcesses.ts'
import { silentLog } from '../../../src/platform/lineLog.ts'
import { dataOf, placePerTest, query, startElsewhere } from '../../support/embedded-postgres.ts'

const place = placePerTest()

describe('embedded PostgreSQL (design section 5; issue 2, point 1)', () => {
  it('starts, answers on a private socket only, and leaves nothing running', async () => {
    const database = await place.start()
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
    expect(serverProcesses(dataOf(place.dataDir))).toEqual([])
    expect(await database.ended).toContain('shut down')
  })

  it('sorts Chinese by code point, the same on every machine', async () => {
    await place.copyPristine()
    const { uri } = await place.start()
    const sorted = await query(
      uri,
      "SELECT word FROM (VALUES ('乙'), ('a'), ('一'), ('B')) AS words (word) ORDER BY word",
    )
    expect(sorted).toEqual([{ word: 'B' }, { word: 'a' }, { word: '一' }, { word: '乙' }])
  })

  it('ten starts in a row all come up, with the records of the ones before', async () => {
    await place.copyPristine()
    for (let n = 1; n <= 10; n++) {
      const database = await startEmbeddedPostgres({ dataDir: place.dataDir, log: silentLog })
      const statements = ['CREATE TABLE IF NOT EXISTS starts (n int)', `INSERT INTO starts VALUES (${n})`]
      expect(await query(database.uri, ...statements, 'SELECT count(*)::int FROM starts')).toEqual([{ count: n }])
      await database.stop()
    }
  })

  it('works where the path is too long for a socket', async () => {
    const deep = join(place.base, 'a'.repeat(100), 'var')
    const { uri, stop } = await place.start(deep)
    expect(await query(uri, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
    const socket = new URL(uri).searchParams.get('host') ?? ''
    await stop()
    expect(existsSync(socket)).toBe(false)
  })

  it('refuses a second start on the same folder, and lets scripts join instead', async () => {
    expect(runningEmbeddedPostgres(place.dataDir)).toBeNull()
    const holder = await startElsewhere(place)
    await expect(startEmbeddedPostgres({ dataDir: place.dataDir, log: silentLog })).rejects.toMatchObject({
      code: 'data-dir-locked',
      details: { pid: holder.pid },
    })
    const joined = await openEmbeddedPostgres({ dataDir: place.dataDir, log: silentLog })
    await joined.stop()
    expect(await query(joined.uri, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
  })
})

describe('embedded PostgreSQL that cannot start says why and what to set', () => {
  const refusal = async (): Promise<string> => {
    const error: unknown = await startEmbeddedPostgres({ dataDir: place.dataDir, log: silentLog }).catch(
      (reason: unknown) => reason,
    )
    expect(error).toMatchObject({ code: 'database-start-failed' })
    const { message } = error as Error
    expect(message).toContain('DATABASE_URI')
    return message
  }

  it('records of another major version', async () => {
    await place.copyPristine()
    writeFileSync(join(dataOf(place.dataDir), 'PG_VERSION'), '9\n')
    expect(await refusal()).toContain('PostgreSQL 9')
  })

  it('a damaged data folder: in the words of PostgreSQL', async () => {
    await place.copyPristine()
    rmSync(join(dataOf(place.dataDir), 'global'), { recursive: true })
    expect(await refusal()).toContain('global')
  })

  it('a recorded folder that is gone: never an empty database in its place', async () => {
    mkdirSync(place.dataDir)
    writeFileSync(join(place.dataDir, 'postgres-location.json'), JSON.stringify({ folder: join(place.base, 'gone') }))
    expect(await refusal()).toContain(join(place.base, 'gone'))
  })
})

describe.runIf(isRoot())('embedded PostgreSQL started by root', () => {
  const forgetOutside = () => {
    const folder = knownHome(place.dataDir)?.folder
    if (folder?.startsWith('/var/lib/yiku/'))
      place.cleanups.unshift(() => rmSync(folder, { recursive: true, force: true }))
    return folder ?? ''
  }

  it('runs as nobody, inside the data folder', async () => {
    await place.copyPristine()
    await place.start()
    const { uid } = lstatSync(`/proc/${serverProcesses(dataOf(place.dataDir))[0]}`)
    expect(uid).toBe(65_534)
    expect(knownHome(place.dataDir)?.folder).toBe(join(place.dataDir, 'postgres'))
  })

  it('also from a folder that nobody else may enter: the records then lie in /var/lib/yiku, and are found again', async () => {
    chmodSync(place.base, 0o700)
    const first = await place.start()
    const folder = forgetOutside()
    expect(folder).toMatch(/^\/var\/lib\/yiku\//)
    await query(first.uri, 'CREATE TABLE kept (n int)')
    await first.stop()
    const second = await place.start()
    expect(await query(second.uri, 'SELECT count(*)::int FROM kept')).toEqual([{ count: 0 }])
  })

  it('an emptied data folder gets a fresh database; the former one is left where it is', async () => {
    chmodSync(place.base, 0o700)
    await (await place.start()).stop()
    const former = forgetOutside()
    rmSync(place.dataDir, { recursive: true })
    const warnings: string[] = []
    const database = await startEmbeddedPostgres({
      dataDir: place.dataDir,
      log: { ...silentLog, warn: (line) => warnings.push(line) },
    })
    place.cleanups.push(database.stop)
    expect(forgetOutside()).not.toBe(former)
    expect(existsSync(join(former, 'data/PG_VERSION'))).toBe(true)
    expect(warnings.join()).toContain(former)
  })
})
