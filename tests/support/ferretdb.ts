import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import { type TestDatabase, temporaryFolder } from './database.ts'

const SOURCES = join(import.meta.dirname, 'ferretdb-server')
const BUILD_TIME = 9 * 60_000

/** A FerretDB (MongoDB's wire protocol over SQLite files) on a free loopback port; nothing is left of it afterwards. */
export async function startFerretDb(): Promise<TestDatabase> {
  const program = await ferretDbServer()
  const folder = temporaryFolder('ferretdb')
  const data = join(folder, 'data')
  await mkdir(data)
  // Its end is the end of its standard input: it can't outlive us, however we end.
  const server = spawn(program, [data], { cwd: folder, stdio: ['pipe', 'pipe', 'inherit'] })
  const address = await firstLine(server)
  const stop = async () => {
    const ended = new Promise((resolve) => server.once('exit', resolve))
    server.stdin.end()
    await ended
    await rm(folder, { recursive: true, force: true })
  }
  return { uri: new URL('/yiku', address).href, folder, stop }
}

/**
 * The program, built once with the Go tool chain and the Go module proxy into the user's cache; `go.sum` pins every
 * byte of it. Fails by saying what it looked for.
 */
export async function ferretDbServer(): Promise<string> {
  const program = join(cacheFolder(), digestOf('main.go', 'go.mod', 'go.sum'), 'ferretdb-server')
  if (!existsSync(program)) await build(program)
  return program
}

async function build(program: string): Promise<void> {
  console.info('Building FerretDB, once: this takes a few minutes …')
  mkdirSync(join(program, '..'), { recursive: true })
  const draft = `${program}.${process.pid}`
  const env = { ...process.env, GOFLAGS: '-mod=readonly -buildvcs=false', GOTOOLCHAIN: 'local', CGO_ENABLED: '0' }
  try {
    await promisify(execFile)('go', ['build', '-o', draft, '.'], { cwd: SOURCES, env, timeout: BUILD_TIME })
  } catch (error) {
    throw new Error(
      `No MongoDB to test on: MONGODB_URI is not set and FerretDB could not be built (go 1.24 or newer on PATH, the ` +
        `Go module proxy, ${SOURCES}): ${(error as Error).message}`,
      { cause: error },
    )
  }
  renameSync(draft, program)
}

const cacheFolder = (): string => join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'yiku', 'ferretdb')

const digestOf = (...files: string[]): string => {
  const hash = createHash('sha256').update(`${process.platform}-${process.arch}`)
  for (const file of files) hash.update(readFileSync(join(SOURCES, file)))
  return hash.digest('hex').slice(0, 12)
}

function firstLine(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.once('exit', (code) => reject(new Error(`FerretDB ended at once (exit code ${code})`)))
    if (server.stdout) createInterface(server.stdout).once('line', resolve)
  })
}
