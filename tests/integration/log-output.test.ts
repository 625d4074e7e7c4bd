import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'

const run = (terminal: boolean): string => {
  const module = new URL('../../src/platform/logging.ts', import.meta.url).href
  const program = `
    import { createLogger } from ${JSON.stringify(module)}
    const log = createLogger({ role: 'web', terminal: ${terminal} })
    log.info({ req: { headers: { cookie: 'payload-token=geheim' } } }, '第一行')
    for (let n = 0; n < 2000; n++) log.info('line')
    log.error('最后一行')
    process.exit(1)`
  return spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], { encoding: 'utf8' })
    .stdout
}

describe('log', () => {
  it('is JSON lines and complete on a pipe even when the process exits at once', () => {
    const lines = run(false).trim().split('\n')
    expect(lines).toHaveLength(2002)
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ level: 50, role: 'web', msg: '最后一行' })
    expect(lines[0]).not.toContain('geheim')
  })

  it('is readable on a terminal', () => {
    expect(run(true)).toMatch(/ERROR.*: .*最后一行/)
  })
})
