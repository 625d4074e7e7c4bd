import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildDemonstrationCity } from '../../../src/demonstration/build.ts'
import { toSimplified } from '../../../src/library/import/rules/chineseScript.ts'
import { findInjectedText } from '../../../src/library/rules/injectedText.ts'
import { configuredSites } from './sites.ts'

const REAL_DOCUMENTS = join(import.meta.dirname, '../../../../shared/documents')

/** Every text in a value, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsIn)
}

describe('injected text raises no false alarm (M-107)', () => {
  it('in no word of the demonstration city', () => {
    const { resources } = buildDemonstrationCity({ today: '2026-11-22', sites: configuredSites() })
    const texts = resources.flatMap(textsIn)
    expect(texts.length).toBeGreaterThan(10_000)
    expect(texts.flatMap((text) => findInjectedText(text, 'body'))).toEqual([])
  })

  it('in none of the real documents', (context) => {
    if (!existsSync(REAL_DOCUMENTS)) {
      console.info(`skipped: no real documents beside the project (${context.task.name})`)
      context.skip('no real documents')
    }
    const texts = readdirSync(REAL_DOCUMENTS).map((name) =>
      toSimplified(readFileSync(join(REAL_DOCUMENTS, name), 'utf8')),
    )
    expect(texts.length).toBeGreaterThan(0)
    expect(texts.flatMap((text) => findInjectedText(text, 'body'))).toEqual([])
  })
})
