import { describe, expect, it } from 'vitest'
import { liftScene } from '../../../src/search/rules/ranking/liftScene.ts'
import type { RankedCandidate } from '../../../src/search/rules/ranking/rerank.ts'
import type { SearchIndex } from '../../../src/search/rules/searchIndex.ts'

const candidate = (row: number, type: string, score: number, anyMask: number) =>
  ({
    ...{ row, score, anyMask, rough: 1, parts: {} },
    titleCoverage: row === 0 ? 1 : 0,
    text: { identifier: String(row), type, homeSite: 'city' },
  }) as unknown as RankedCandidate

/** Everything points at the first row. */
const index: Pick<SearchIndex, 'documents' | 'rowsPointingAt'> = {
  documents: async () => [],
  rowsPointingAt: async () => [1, 2],
}

async function order(...candidates: RankedCandidate[]): Promise<number[]> {
  const lifted = await liftScene(candidates, { type: { guide: 0.5, policyDocument: 0.1 }, home: {} }, index)
  return lifted.map(({ row }) => row)
}

describe('what belongs to a document that answers', () => {
  it('rises before what is found by chance, and the guide before its policy', async () => {
    const [policy, guide, chance] = [
      candidate(0, 'policyDocument', 3, 0b11),
      candidate(1, 'guide', 1, 0b11),
      candidate(3, 'guide', 2, 0b11),
    ]
    expect(await order(policy, chance, guide)).toEqual([1, 0, 3])
  })

  it('stays below a document that holds an idea it lacks: the policy tells of it, the guide does not', async () => {
    expect(await order(candidate(0, 'policyDocument', 3, 0b11), candidate(1, 'guide', 1, 0b01))).toEqual([0, 1])
  })

  it('stays below it as an answer, whatever it holds', async () => {
    expect(await order(candidate(0, 'policyDocument', 3, 0b1), candidate(2, 'faq', 1, 0b1))).toEqual([0, 2])
  })
})
