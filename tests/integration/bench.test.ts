import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

test('npm run bench -- read answers with ratios to bare node:http, never bare times', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/run.mjs', 'scripts/bench.ts', 'read', '--rounds', '1', '--seconds', '1', '--json'],
    { encoding: 'utf8', timeout: 55_000 },
  )
  expect(status, stderr).toBe(0)
  const figures = JSON.parse(stdout).read.figures as { name: string; aim: number; throughput: { median: number } }[]
  expect(figures.map(({ name }) => name)).toEqual(['read/identity', 'read/brotli'])
  for (const { aim, throughput } of figures) {
    expect(aim).toBe(0.7)
    expect(throughput.median).toBeGreaterThan(0)
  }
})
