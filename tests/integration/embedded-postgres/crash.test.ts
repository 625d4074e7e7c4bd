import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { beforeEach, describe, expect, it } from 'vitest'
import { runningEmbeddedPostgres } from '../../../src/platform/embedded-postgres/index.ts'
import { serverProcesses } from '../../../src/platform/embedded-postgres/serverProcesses.ts'
import {
  dataOf,
  hasProc,
  killHard,
  otherProgram,
  placePerTest,
  query,
  startElsewhere,
} from '../../support/embedded-postgres.ts'

const place = placePerTest()

describe('embedded PostgreSQL after a crash (loses nothing when killed)', () => {
  beforeEach(place.copyPristine)
  const table = 'CREATE TABLE kept (n int)'
  const insert = 'INSERT INTO kept SELECT generate_series(1, 1000)'
  const count = 'SELECT count(*)::int FROM kept'

  it('ends with a parent that was killed, and comes back with every committed row and no other', async () => {
    const holder = await startElsewhere(place)
    const uri = runningEmbeddedPostgres(place.dataDir) ?? ''
    await query(uri, table, insert)
    const open = new pg.Client({ connectionString: uri })
    open.on('error', () => {})
    await open.connect()
    await open.query('BEGIN')
    await open.query(insert)
    await killHard(holder)
    while (serverProcesses(dataOf(place.dataDir)).length > 0) await pause(20)
    const database = await place.start()
    expect(await query(database.uri, count)).toEqual([{ count: 1000 }])
  })

  it.runIf(hasProc)('takes over from a server whose parent and watcher were both killed', async () => {
    const holder = await startElsewhere(place)
    await query(runningEmbeddedPostgres(place.dataDir) ?? '', table, insert)
    const data = dataOf(place.dataDir)
    const server = serverProcesses(data)
    for (const pid of childrenOf(holder.pid ?? 0)) if (!server.includes(pid)) process.kill(pid, 'SIGKILL')
    await killHard(holder)
    expect(serverProcesses(data)).toEqual(server)
    const database = await place.start()
    expect(serverProcesses(data)).not.toContain(server[0])
    expect(await query(database.uri, count)).toEqual([{ count: 1000 }])
  })

  it('recovers when the server itself was killed, and tells that it ended', async () => {
    const first = await place.start()
    await query(first.uri, table, insert)
    const pid = Number(readFileSync(join(dataOf(place.dataDir), 'postmaster.pid'), 'utf8').split('\n')[0])
    process.kill(pid, 'SIGKILL')
    expect(await first.ended).not.toBe('')
    await first.stop()
    const second = await place.start()
    expect(await query(second.uri, count)).toEqual([{ count: 1000 }])
  })

  it('is not misled by stale lock files whose number now belongs to another program', async () => {
    const first = await place.start()
    await query(first.uri, table, insert)
    const pidFile = join(dataOf(place.dataDir), 'postmaster.pid')
    const [, ...rest] = readFileSync(pidFile, 'utf8').split('\n')
    await first.stop()
    const stale = [otherProgram(place), ...rest].join('\n')
    writeFileSync(pidFile, stale)
    mkdirSync(rest[3] ?? '', { recursive: true })
    writeFileSync(join(rest[3] ?? '', '.s.PGSQL.5432.lock'), stale)
    expect(runningEmbeddedPostgres(place.dataDir)).toBeNull()
    const second = await place.start()
    expect(await query(second.uri, count)).toEqual([{ count: 1000 }])
  })
})

function childrenOf(pid: number): number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number)
}
