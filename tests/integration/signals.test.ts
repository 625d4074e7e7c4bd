import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, it } from 'vitest'

describe('signals', () => {
  /** A process whose only stopper takes as long as told; exit code 7 stands for a graceful stop. */
  const start = (patience: number) => {
    const module = new URL('../../src/platform/shutdown.ts', import.meta.url).href
    const program = `
      import { createShutdown, stopOnSignals } from ${JSON.stringify(module)}
      const log = { debug() {}, info: () => console.log('stopping'), warn() {} }
      const shutdown = createShutdown({ log, exit: (code) => process.exit(code === 0 ? 7 : code) })
      shutdown.register('slow', () => new Promise((resolve) => setTimeout(resolve, ${patience})))
      stopOnSignals(shutdown, (code) => process.exit(code))
      setInterval(() => {}, 1000)
      console.log('ready')`
    return spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    })
  }
  const says = async (child: ReturnType<typeof start>) => {
    if (child.stdout === null) throw new Error('no output')
    await once(child.stdout, 'data')
  }

  it.each(['SIGTERM', 'SIGINT'] as const)(
    '%s stops gracefully, its echo from the launcher changes nothing',
    async (signal) => {
      const child = start(50)
      await says(child)
      child.kill(signal)
      child.kill(signal)
      expect(await once(child, 'exit')).toEqual([7, null])
    },
  )

  it('a second signal later forces the exit', async () => {
    const child = start(60_000)
    await says(child)
    const again = setInterval(() => child.kill('SIGTERM'), 100)
    expect(await once(child, 'exit')).toEqual([1, null])
    clearInterval(again)
  })

  it('stops when the launcher that started it is gone', async () => {
    const child = start(0)
    await says(child)
    child.disconnect()
    expect(await once(child, 'exit')).toEqual([7, null])
  })
})
