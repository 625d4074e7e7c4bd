import { chmodSync, mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbeddedPostgres } from '../../src/platform/embedded-postgres/index.ts'
import { silentLog } from '../../src/platform/lineLog.ts'

/** A database that is gone after the test. */
export interface TestDatabase {
  uri: string
  /** Folder for uploads and whatever else the test keeps; removed with the database. */
  folder: string
  stop(): Promise<void>
}

/** A fresh embedded PostgreSQL in a temporary folder: the real one, as `npm start` runs it. */
export async function startTestPostgres(): Promise<TestDatabase> {
  const folder = temporaryFolder('postgres')
  const database = await startEmbeddedPostgres({ dataDir: folder, log: silentLog })
  const stop = async () => {
    await database.stop()
    await rm(folder, { recursive: true, force: true })
  }
  return { uri: database.uri, folder, stop }
}

/** A new folder that the database's unprivileged account may enter. */
export function temporaryFolder(purpose: string): string {
  const folder = mkdtempSync(join(tmpdir(), `yiku-${purpose}-`))
  chmodSync(folder, 0o755)
  return folder
}
