import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const FOLDER = 'src/search/data/analysis'
const files = readdirSync(FOLDER)

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

const listsIn = (value: unknown): string[][] => {
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listsIn) : []
}

describe('word lists of the analysis', () => {
  it('are there', () => {
    expect(files.length).toBeGreaterThanOrEqual(10)
  })

  it.each(files)('%s has a label, an owner and a source, and no word twice in a list', (file) => {
    const list = JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Record<string, unknown>
    for (const key of ['label', 'owner', 'source']) expect(list[key]).toMatch(/\p{Script=Han}/u)
    expect(textsIn(list).filter((text) => text.trim() !== text || text === '')).toEqual([])
    for (const words of listsIn(list)) expect(words).toEqual([...new Set(words)])
  })
})
