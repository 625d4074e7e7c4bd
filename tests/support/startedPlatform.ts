import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { bundle } from '../../scripts/launch/bundle.mjs'
import { projectRoot } from '../../src/platform/projectRoot.ts'

/** A process of the platform and everything it said. */
export interface Started {
  child: ChildProcess
  /** Standard output and error so far. */
  words(): string
  /** Resolves with the exit code; null when a signal ended it. */
  ended: Promise<number | null>
  /** Resolves when the words match; rejects when the process ends before. */
  says(pattern: RegExp): Promise<void>
  kill(): Promise<void>
}

/** The runnable file of an entry such as `src/main.ts`, as the launcher makes it. */
export const built = (entry: string): Promise<string> => bundle(projectRoot, entry)

/** Runs a built entry in a process of its own, without the launcher: a signal reaches it itself. */
export function startBuilt(file: string, args: string[], env: Record<string, string>): Started {
  const child = spawn(process.execPath, ['--conditions=production', '--enable-source-maps', file, ...args], {
    cwd: projectRoot,
    env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (said += String(chunk)))
  const ended = once(child, 'close').then(([code]) => code as number | null)
  const says = async (pattern: RegExp): Promise<void> => {
    while (!pattern.test(said)) {
      if (child.exitCode !== null || child.signalCode !== null) throw new Error(`It ended without ${pattern}:\n${said}`)
      await pause(20)
    }
  }
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL')
    await ended
  }
  return { child, words: () => said, ended, says, kill }
}

/** A port nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0)
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}
