import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { acquireDataLock } from '../dataLock.ts'
import type { LineLog } from '../lineLog.ts'
import { findRuntime, platformPackage } from './binaries.ts'
import { databaseName, ensureCluster, superuser } from './cluster.ts'
import { chooseHome, dataFolder, knownHome } from './home.ts'
import { clearLeftovers } from './leftovers.ts'
import { readPidFile } from './pidFile.ts'
import { startServer } from './server.ts'
import { serverProcesses } from './serverProcesses.ts'
import { makeSocketFolder, removeSocketFolder } from './socketFolder.ts'

/** The embedded database as its user sees it. */
export interface EmbeddedPostgres {
  /** Connection string (Unix socket, no password). */
  uri: string
  stop(): Promise<void>
  /** Resolves with the server's last words when it has ended, asked or not. */
  ended: Promise<string>
}

interface Options {
  dataDir: string
  log: LineLog
}

/**
 * Starts PostgreSQL on the records of this data folder; makes them at the first start, recovers them after a crash.
 * Throws `database-start-failed` with the reason and the way out, `data-dir-locked` when another process has it open.
 */
export async function startEmbeddedPostgres({ dataDir, log }: Options): Promise<EmbeddedPostgres> {
  const folder = resolve(dataDir)
  mkdirSync(folder, { recursive: true })
  const release = await acquireDataLock(folder, 'postgres')
  try {
    const installed = platformPackage()
    const home = chooseHome(folder, log)
    const runtime = findRuntime(home, installed)
    await clearLeftovers(dataFolder(home), home.folder, log)
    ensureCluster(runtime, home)
    const socketFolder = makeSocketFolder(home)
    const server = await startServer(runtime, home, socketFolder, log)
    const stop = async () => {
      await server.stop()
      removeSocketFolder(socketFolder, home.folder)
      await release()
    }
    return { uri: uriOf(socketFolder), stop, ended: server.ended }
  } catch (error) {
    await release()
    throw error
  }
}

/** The database a running server already has open on this data folder; null when there is none. */
export function runningEmbeddedPostgres(dataDir: string): string | null {
  const home = knownHome(resolve(dataDir))
  if (home === null) return null
  const data = dataFolder(home)
  const file = readPidFile(data)
  return file?.ready && serverProcesses(data).includes(file.pid) ? uriOf(file.socketFolder) : null
}

/** For scripts: joins the database of a running server, else starts one for as long as the script runs. */
export async function openEmbeddedPostgres(options: Options): Promise<EmbeddedPostgres> {
  const uri = runningEmbeddedPostgres(options.dataDir)
  if (uri === null) return startEmbeddedPostgres(options)
  return { uri, stop: async () => {}, ended: new Promise(() => {}) }
}

const uriOf = (socketFolder: string): string =>
  `postgresql://${superuser}@localhost/${databaseName}?host=${encodeURIComponent(socketFolder)}`
