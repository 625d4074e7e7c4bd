import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')

interface Cruise {
  summary: { violations: { rule: { name: string }; from: string }[]; totalCruised: number }
  modules: { source: string }[]
}

async function cruise(folder: string, what: readonly string[]): Promise<Cruise> {
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const config = ['--config', join(root, '.dependency-cruiser.cjs'), '--output-type', 'json']
  const run = promisify(execFile)(process.execPath, [program, ...what, ...config], {
    cwd: folder,
    maxBuffer: 64 * 1024 * 1024,
  })
  // Violations are its exit code; we want to read them.
  const { stdout } = await run.catch((error: { stdout: string }) => error)
  return JSON.parse(stdout) as Cruise
}

const violationsOf = ({ summary }: Cruise) => summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`).sort()

describe('walls (docs/architecture.md)', () => {
  it('every wall catches its violation in the fixture, and nothing that is allowed', async () => {
    expect(violationsOf(await cruise(join(root, 'tests/walls/fixture'), ['src']))).toEqual([
      'express-stays-in-http: src/library/commands/answersRequests.ts',
      'handlebars-stays-in-web: src/library/http/fillsTemplates.ts',
      'no-cycles: src/library/rules/egg.ts',
      'no-test-tools-in-production: src/library/store/usesTestTools.ts',
      'one-door-to-payload: src/library/commands/knowsPayload.ts',
      'one-door-to-payload: src/library/commands/knowsPayloadsFamily.ts',
      'one-door-to-payload: src/library/rules/bootsPayload.ts',
      'only-what-is-installed: src/library/rules/importsNothingThatExists.js',
      'rules-are-pure: src/library/rules/asksTheStore.ts',
      'rules-do-no-io: src/library/rules/readsAFile.ts',
      'rules-know-no-framework: src/library/rules/bootsPayload.ts',
      'stores-meet-at-store-index: src/library/store/reachesIntoAnotherStore.ts',
      'subjects-meet-at-index: src/library/http/asksAnotherStore.ts',
      'subjects-meet-at-index: src/library/http/reachesIntoAnotherSubject.ts',
    ])
  }, 60_000)

  it('the fixture covers every wall there is', async () => {
    const { default: config } = (await import('../../.dependency-cruiser.cjs')) as {
      default: { forbidden: { name: string }[] }
    }
    const caught = new Set(violationsOf(await cruise(join(root, 'tests/walls/fixture'), ['src'])).map(ruleOf))
    expect(config.forbidden.map((wall) => wall.name).filter((name) => !caught.has(name))).toEqual([])
  }, 60_000)

  it('the house stands, and the look at it was a real one', async () => {
    const house = await cruise(root, ['src', 'payload.config.ts'])
    expect(violationsOf(house)).toEqual([])
    expect(house.modules.filter(({ source }) => source.startsWith('src/')).length).toBeGreaterThan(100)
  }, 60_000)
})

const ruleOf = (violation: string) => violation.split(':')[0] ?? ''
