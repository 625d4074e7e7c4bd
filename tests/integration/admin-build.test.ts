import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ensureAdminBuilt, isAdminStale } from '../../src/platform/adminBuild.ts'
import { silentLog } from '../../src/platform/lineLog.ts'
import { runNextBuild } from '../../src/platform/nextBuild.ts'

let root: string
const sources = ['payload.config.ts', 'src/cms']
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'yiku-admin-'))
  mkdirSync(join(root, 'src/cms'), { recursive: true })
  writeFileSync(join(root, 'payload.config.ts'), 'config')
  writeFileSync(join(root, 'src/cms/labels.ts'), 'labels')
})
afterEach(() => rmSync(root, { recursive: true }))

const succeeding = vi.fn(async () => {
  mkdirSync(join(root, '.next'), { recursive: true })
  writeFileSync(join(root, '.next/BUILD_ID'), 'id')
  return { ok: true } as const
})
const failing = async () => ({ ok: false, sentence: '构建失败' }) as const
const ensure = (build: typeof runNextBuild, signal = new AbortController().signal) =>
  ensureAdminBuilt({ log: silentLog, signal, root, sources, build })

describe('building the admin (issue 2, point 1: only if it is not built)', () => {
  beforeEach(() => {
    succeeding.mockClear()
  })

  it('builds once', async () => {
    expect(await ensure(succeeding)).toEqual({ ok: true })
    expect(await ensure(succeeding)).toEqual({ ok: true })
    expect(succeeding).toHaveBeenCalledOnce()
  })

  it.each(['payload.config.ts', 'src/cms/labels.ts', 'src/cms/new.ts'])(
    'builds again when %s has changed',
    async (path) => {
      await ensure(succeeding)
      writeFileSync(join(root, path), 'changed')
      expect(isAdminStale(root, sources)).toBe(true)
    },
  )

  it('builds again when the build was removed', async () => {
    await ensure(succeeding)
    rmSync(join(root, '.next/BUILD_ID'))
    expect(isAdminStale(root, sources)).toBe(true)
  })

  it('stays stale and answers with the sentence when the build fails', async () => {
    await ensure(succeeding)
    writeFileSync(join(root, 'payload.config.ts'), 'changed')
    expect(await ensure(failing)).toEqual({ ok: false, sentence: '构建失败' })
    expect(isAdminStale(root, sources)).toBe(true)
  })

  it('of two at the same moment one builds and the other waits for it', async () => {
    expect(await Promise.all([ensure(succeeding), ensure(succeeding)])).toEqual([{ ok: true }, { ok: true }])
    expect(succeeding).toHaveBeenCalledOnce()
  })
})

describe('the build process', () => {
  const program = (source: string): string => {
    writeFileSync(join(root, 'build.cjs'), source)
    return join(root, 'build.cjs')
  }
  const run = (source: string, signal = new AbortController().signal) =>
    runNextBuild({ root, log: silentLog, signal, program: program(source) })

  it('gives way to the public pages', async () => {
    expect(await run('process.exit(require("node:os").getPriority() >= 10 ? 0 : 1)')).toEqual({ ok: true })
  })

  it('reports its last words when it fails', async () => {
    expect(await run('console.error("Module not found"); process.exit(1)')).toEqual({
      ok: false,
      sentence: expect.stringContaining('Module not found'),
    })
  })

  it('is called off by the signal', async () => {
    const stop = new AbortController()
    const result = run('setInterval(() => {}, 1000)', stop.signal)
    stop.abort()
    expect(await result).toMatchObject({ ok: false })
  })
})
