import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { acquireDataLock } from '../../src/platform/dataLock.ts'
import { PlatformError } from '../../src/platform/errors.ts'

/** A process of its own that takes the lock, says `held` or the code of the refusal, and then stays. */
function startHolder(dataDir: string): ChildProcess {
  const lock = new URL('../../src/platform/dataLock.ts', import.meta.url).href
  const program = `
    import { acquireDataLock } from ${JSON.stringify(lock)}
    acquireDataLock(${JSON.stringify(dataDir)}).then(() => console.log('held'), (error) => console.log(error.code))
    setInterval(() => {}, 1000)`
  return spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

const firstWords = async (child: ChildProcess): Promise<string> => {
  if (child.stdout === null) throw new Error('no output')
  const [chunk] = await once(child.stdout, 'data')
  return String(chunk).trim()
}

describe('data lock: two starts on one data folder (issue 2, point 1)', () => {
  let dataDir: string
  const holders: ChildProcess[] = []
  const holder = (): ChildProcess => {
    const child = startHolder(dataDir)
    holders.push(child)
    return child
  }

  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'yiku-lock-'))
  })
  afterEach(() => {
    for (const child of holders.splice(0)) child.kill('SIGKILL')
    rmSync(dataDir, { recursive: true })
  })

  it('refuses the second in one sentence that names the first', async () => {
    const first = holder()
    expect(await firstWords(first)).toBe('held')
    const refusal = await acquireDataLock(dataDir).catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(PlatformError)
    expect(refusal).toMatchObject({ code: 'data-dir-locked', details: { pid: first.pid } })
    expect((refusal as PlatformError).message.split('\n')).toHaveLength(1)
  })

  it('is free again at once after the holder was killed', async () => {
    const first = holder()
    await firstWords(first)
    first.kill('SIGKILL')
    await once(first, 'exit')
    const release = await acquireDataLock(dataDir)
    await release()
  })

  it('is free again after its release, and a second release does nothing', async () => {
    const release = await acquireDataLock(dataDir)
    await release()
    await release()
    const again = await acquireDataLock(dataDir)
    await expect(acquireDataLock(dataDir)).rejects.toMatchObject({ code: 'data-dir-locked' })
    await again()
  })

  it('of several starting at the same moment exactly one holds it', async () => {
    const words = await Promise.all([holder(), holder(), holder()].map(firstWords))
    expect(words.toSorted()).toEqual(['data-dir-locked', 'data-dir-locked', 'held'])
  })

  it('keeps locks of different names apart', async () => {
    const one = await acquireDataLock(dataDir, 'one')
    const two = await acquireDataLock(dataDir, 'two')
    await Promise.all([one(), two()])
  })

  it('says so when the folder cannot be written', async () => {
    await (await acquireDataLock(dataDir, 'file'))()
    await expect(acquireDataLock(join(dataDir, 'file.lock'))).rejects.toMatchObject({ code: 'data-dir-unusable' })
  })

  it('falls back to a heartbeat file where the system has no flock', async () => {
    const withoutFlock = () => acquireDataLock(dataDir, 'yiku', () => 'unsupported')
    const release = await withoutFlock()
    expect(existsSync(join(dataDir, 'yiku.lock.d'))).toBe(true)
    await expect(withoutFlock()).rejects.toMatchObject({ code: 'data-dir-locked' })
    await release()
    await (await withoutFlock())()
  })
})
