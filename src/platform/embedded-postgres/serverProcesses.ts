import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'

/** Name that every process of this cluster carries in its title, so that strays can be recognized. */
export const clusterName = (data: string): string =>
  `yiku-${createHash('sha256').update(data).digest('hex').slice(0, 12)}`

/** Process ids of the server on this data and of its children, also when their parent was killed. */
export function serverProcesses(data: string): number[] {
  const name = clusterName(data)
  return commands()
    .filter(({ command }) => command.includes(`cluster_name=${name}`) || command.startsWith(`postgres: ${name}`))
    .map(({ pid }) => pid)
}

interface RunningCommand {
  pid: number
  command: string
}

/** From /proc where there is one (slim containers have no `ps`), else from `ps`. */
function commands(): RunningCommand[] {
  return existsSync('/proc/self/cmdline') ? fromProc() : fromPs()
}

function fromProc(): RunningCommand[] {
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .map((entry) => ({ pid: Number(entry), command: commandLine(entry) }))
}

function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    return '' // The process has ended since the folder was listed.
  }
}

function fromPs(): RunningCommand[] {
  const { stdout } = spawnSync('ps', ['-axww', '-o', 'pid=,command='], { encoding: 'utf8' })
  return (stdout ?? '').split('\n').map((line) => {
    const [, pid, command] = /^\s*(\d+)\s+(.*)$/.exec(line) ?? []
    return { pid: Number(pid), command: command ?? '' }
  })
}
