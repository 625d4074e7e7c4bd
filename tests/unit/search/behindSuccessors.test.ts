import { describe, expect, it } from 'vitest'
import { behindSuccessors } from '../../../src/search/rules/ranking/behindSuccessors.ts'
import type { RankedCandidate } from '../../../src/search/rules/ranking/rerank.ts'
import type { StoredDocument } from '../../../src/search/rules/searchIndex.ts'

const candidate = (identifier: string, row: number) =>
  ({ row, number: null, parts: {}, text: { identifier } }) as unknown as RankedCandidate

/** The order after `order` where each key repeals or amends what its value names. */
async function sorted(order: string, overtakes: Record<string, string>): Promise<string> {
  const ordered = [...order].map(candidate)
  const documents = async (rows: readonly number[]) =>
    rows.map((row) => {
      const identifier = order[row] ?? ''
      const relations = [...(overtakes[identifier] ?? '')].map((old) => ({ kind: 'amends', identifier: old }))
      return { row, identifier, relations } as unknown as StoredDocument
    })
  const result = await behindSuccessors(ordered, { documents })
  return result.map(({ text }) => text.identifier).join('')
}

describe('documents behind their successors (XX-POL-03)', () => {
  it.each([
    ['oxn', { n: 'o' }, 'xno'],
    ['nxo', { n: 'o' }, 'nxo'],
    ['abc', { c: 'b', b: 'a' }, 'cba'],
    ['abx', { x: 'ab' }, 'xab'],
    ['ab', { a: 'b', b: 'a' }, 'ba'],
    ['abc', {}, 'abc'],
    ['ab', { b: 'z' }, 'ab'],
  ])('%s with %j is %s', async (order, overtakes, expected) => {
    expect(await sorted(order, overtakes as Record<string, string>)).toBe(expected)
  })
})
