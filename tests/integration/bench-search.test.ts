import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

test('npm run bench -- search compares with LIKE and trigrams over the same documents, without an error (M-079)', () => {
  const args = ['scripts/run.mjs', 'scripts/bench.ts', 'search', '--documents', '300', '--json']
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: 230_000 })
  expect(status, stderr).toBe(0)
  const [figures] = JSON.parse(stdout).search.figures as {
    documents: number
    systems: { name: string; all: { p50: number }; byClass: { queries: number }[] }[]
    crowd: { searchers: number; searches: number; updates: number; errors: number }
  }[]
  expect(figures?.documents).toBe(300)
  expect(figures?.systems.map(({ name }) => name)).toHaveLength(3)
  for (const { all, byClass } of figures?.systems ?? []) {
    expect(all.p50).toBeGreaterThan(0)
    expect(byClass).toHaveLength(5)
  }
  expect(figures?.crowd).toMatchObject({ searchers: 8, errors: 0 })
  expect(figures?.crowd.searches).toBeGreaterThan(8)
  expect(figures?.crowd.updates).toBeGreaterThan(0)
}, 240_000)
