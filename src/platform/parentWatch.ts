import { spawn } from 'node:child_process'
import { Socket } from 'node:net'

/**
 * Ends another process when this one dies, even by SIGKILL: a shell waits on a pipe that only we hold open and then
 * sends SIGINT. In a session of its own, so that Ctrl-C and a killed process group do not take it along.
 * Returns the way to call it off. `pid` may be negative for a process group.
 */
export function endWithThisProcess(pid: number): () => void {
  const watcher = spawn('/bin/sh', ['-c', 'cat >/dev/null; kill -s INT -- "$1"', 'sh', String(pid)], {
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  watcher.on('error', () => {}) // No shell: the next start clears what is left.
  watcher.stdin?.on('error', () => {})
  watcher.unref()
  if (watcher.stdin instanceof Socket) watcher.stdin.unref()
  return () => watcher.kill('SIGKILL')
}
