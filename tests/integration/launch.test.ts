import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const project = fileURLToPath(new URL('../..', import.meta.url))
let root: string

/** A clone with our launcher and an application of two files. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'yiku-launch-'))
  mkdirSync(join(root, 'src'))
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'))
  spawnSync('cp', ['-r', join(project, 'scripts'), root])
  for (const name of ['package.json', 'package-lock.json', 'tsconfig.json']) writeFileSync(join(root, name), '{}')
  writeFileSync(join(root, 'package.json'), '{ "type": "module" }')
  writeFileSync(join(root, 'src/words.ts'), 'export const words: string = "one"')
  main('console.log(words, process.env.NODE_ENV, process.argv.slice(2).join())')
})
afterEach(() => rmSync(root, { recursive: true }))

const main = (body: string): void =>
  writeFileSync(join(root, 'src/main.ts'), `import { words } from './words.ts'\nvoid words\n${body}\n`)
const start = (...args: string[]) =>
  spawnSync(process.execPath, ['scripts/start.mjs', ...args], { cwd: root, encoding: 'utf8' })
const builtAt = (): number => statSync(join(root, 'dist/main.js')).mtimeMs

describe('npm start on a fresh clone (issue 2, point 1)', () => {
  it('bundles and runs in production mode with the arguments given', () => {
    expect(start('--role', 'web').stdout).toBe('one production --role,web\n')
  })

  it('bundles again only when a source has changed', () => {
    start()
    const first = builtAt()
    start()
    expect(builtAt()).toBe(first)
    writeFileSync(join(root, 'src/words.ts'), 'export const words: string = "two"')
    expect(start().stdout).toContain('two')
  })

  it('bundles again when data changes that is imported in two ways', () => {
    const data = join(root, 'src/data.json')
    writeFileSync(data, '{ "said": "before" }')
    writeFileSync(join(root, 'src/other.ts'), "import data from './data.json'\nexport const other: string = data.said")
    main(
      "import data from './data.json' with { type: 'json' }\nimport { other } from './other.ts'\nconsole.log(data.said, other)",
    )
    expect(start().stdout).toBe('before before\n')
    writeFileSync(data, '{ "said": "after" }')
    expect(start().stdout).toBe('after after\n')
  })

  it('answers with the exit code of the application', () => {
    main('process.exit(7)')
    expect(start().status).toBe(7)
  })

  it('points at the TypeScript line of a failure', () => {
    main('throw new Error("here")')
    expect(start().stderr).toMatch(/src\/main\.ts:3/)
  })

  it('says what does not compile', () => {
    main('const = 1')
    const { status, stderr } = start()
    expect(status).toBe(1)
    expect(stderr).toContain('src/main.ts:3')
  })

  it('tries again, with a word, when loading ends silently with code 13', () => {
    main('await new Promise(() => {})')
    const { status, stderr } = start()
    expect(status).toBe(13)
    expect(stderr.match(/正在重试/g)).toHaveLength(2)
  })

  it('runs any other entry the same way', () => {
    const { stdout } = spawnSync(process.execPath, ['scripts/run.mjs', 'src/main.ts', 'x'], {
      cwd: root,
      encoding: 'utf8',
    })
    expect(stdout).toBe('one production x\n')
  })

  it.each(['SIGTERM', 'SIGINT'] as const)('hands %s on and waits for the graceful end', async (signal) => {
    main(`process.on('${signal}', () => process.exit(5)); setInterval(() => {}, 1000); console.log('ready')`)
    const launcher = spawn(process.execPath, ['scripts/start.mjs'], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
    await once(launcher.stdout, 'data')
    launcher.kill(signal)
    expect(await once(launcher, 'exit')).toEqual([5, null])
  })

  it('needs Node.js 20.9', async () => {
    const { nodeTooOld } = await import('../../scripts/launch/node-version.mjs')
    expect(['20.9.0', '20.20.2', '22.0.0'].map(nodeTooOld)).toEqual([null, null, null])
    for (const old of ['20.8.1', '18.20.0']) expect(nodeTooOld(old)).toContain('20.9')
  })
})
