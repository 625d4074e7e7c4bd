import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { request } from 'node:http'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { temporaryFolder } from './database.ts'

/** A demonstration account with the password of this run. */
export interface Account {
  name: string
  email: string
  role: string
  password: string
}

/** The running platform, as a visitor and the people of the admin find it. */
export interface SystemAddress {
  port: number
  /** `http://localhost:<port>`, without a path. */
  adminOrigin: string
  accounts: Account[]
  /** What the start printed for its operator, requests left out. */
  printed: string
}

export interface RunningSystem extends SystemAddress {
  stop(): Promise<void>
}

const project = fileURLToPath(new URL('../..', import.meta.url))
/** A first start seeds the city and builds the admin: minutes on a busy machine. */
const PATIENCE_MS = 15 * 60_000

/** `npm start` on an empty data folder, with the demonstration city; answers when sites and admin are open. */
export async function startSystem(): Promise<RunningSystem> {
  const dataDir = temporaryFolder('system')
  const [port, cmsPort] = [await freePort(), await freePort()]
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: project,
    env: { ...process.env, DATA_DIR: dataDir, PORT: String(port), CMS_PORT: String(cmsPort), NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const words = lastWordsOf(child)
  const stop = async () => {
    await end(child)
    await rm(dataDir, { recursive: true, force: true })
  }
  const printed = linesOf(child)
  try {
    await untilAnswered(child, words, port, '/readyz')
    await untilAnswered(child, words, cmsPort, '/admin/login')
  } catch (error) {
    await stop()
    throw error
  }
  const accounts = JSON.parse(readFileSync(join(dataDir, 'demo-accounts.json'), 'utf8')) as Account[]
  return { port, adminOrigin: `http://localhost:${cmsPort}`, accounts, printed: printed(), stop }
}

/** Everything printed so far but the log of requests, of which there is no end. */
function linesOf(child: ChildProcess): () => string {
  const lines: string[] = []
  if (child.stdout) {
    createInterface(child.stdout).on('line', (line) => {
      if (!line.includes('"msg":"request"')) lines.push(line)
    })
  }
  return () => lines.join('\n')
}

function lastWordsOf(child: ChildProcess): () => string {
  let words = ''
  const keep = (chunk: Buffer) => {
    words = (words + chunk.toString()).slice(-4000)
  }
  child.stdout?.on('data', keep)
  child.stderr?.on('data', keep)
  return () => words
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  await ended
}

async function untilAnswered(child: ChildProcess, words: () => string, port: number, path: string): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS
  while ((await statusOf(port, path)) !== 200) {
    if (child.exitCode !== null) throw new Error(`The platform ended with ${child.exitCode}:\n${words()}`)
    if (Date.now() > deadline) throw new Error(`No answer on ${path}:\n${words()}`)
    await pause(500)
  }
}

const statusOf = (port: number, path: string): Promise<number> =>
  new Promise((resolve) => {
    const asked = request(
      { port, path, host: '127.0.0.1', headers: { host: `localhost:${port}` }, agent: false },
      (res) => {
        res.resume()
        resolve(res.statusCode ?? 0)
      },
    )
    asked.once('error', () => resolve(0))
    asked.end()
  })

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}
