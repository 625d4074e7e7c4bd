import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { linesMatching, sourceFiles } from '../support/sourceFiles.ts'

const slugs = readdirSync(join(import.meta.dirname, '../../sites'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)

/** Files that may name a site, each with its reason. Adding to it is an anti-pattern: make the difference a setting. */
const MAY_NAME_A_SITE: readonly string[] = []

const aSite = new RegExp(`\\b(${slugs.join('|')})\\b`)
const theEnvironment = /\bprocess\.env\b|\bprocess\[|import\.meta\.env\b/

describe('walls that only the text shows', () => {
  it('no site has a name in src or templates: differences are settings (JY-PLAT-04)', () => {
    const files = sourceFiles('src', 'templates')
    expect(slugs).toHaveLength(17)
    expect(files.length).toBeGreaterThan(200)
    expect(
      linesMatching(files, aSite).filter((line) => !MAY_NAME_A_SITE.some((path) => line.startsWith(path))),
    ).toEqual([])
  })

  it('the environment is read in platform/config.ts alone', () => {
    const files = sourceFiles('src')
    expect(new Set(linesMatching(files, theEnvironment).map((line) => line.split(':')[0]))).toEqual(
      new Set(['src/platform/config.ts']),
    )
  })

  it('there is no folder for what has no name', () => {
    const folders = sourceFiles('src', 'templates', 'scripts').map(({ path }) => path)
    expect(folders.filter((path) => /\/(utils?|helpers?|misc|common)\//.test(path))).toEqual([])
  })

  it('the scan finds what it looks for', () => {
    const text = `if (site === '${slugs[0]}') return process.env.HOME`
    const files = [{ path: 'src/any.ts', text }]
    expect([linesMatching(files, aSite), linesMatching(files, theEnvironment)]).toEqual([
      ['src/any.ts:1'],
      ['src/any.ts:1'],
    ])
    expect(linesMatching([{ path: 'src/any.ts', text: 'const beijingDay = 1' }], aSite)).toEqual([])
  })
})
