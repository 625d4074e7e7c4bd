interface Text {
  id: string
  text: string
}

const SHINGLE = 5

const shingles = (text: string): Set<string> => {
  const plain = text.replace(/\s/g, '')
  return new Set(
    Array.from({ length: Math.max(plain.length - SHINGLE + 1, 1) }, (_, start) => plain.slice(start, start + SHINGLE)),
  )
}

/** The two texts that share the largest part of their five-character shingles (Jaccard, 0 to 1). */
export const nearestPair = (texts: Text[]): { similarity: number; pair: string } => {
  const sets = texts.map(({ text }) => shingles(text))
  const holders = new Map<string, number[]>()
  const shared = new Map<number, number>()
  for (const [index, set] of sets.entries()) {
    for (const shingle of set) {
      const earlier = holders.get(shingle) ?? []
      for (const other of earlier) {
        const pair = other * texts.length + index
        shared.set(pair, (shared.get(pair) ?? 0) + 1)
      }
      holders.set(shingle, [...earlier, index])
    }
  }
  let worst = { similarity: 0, pair: '' }
  for (const [pair, count] of shared) {
    const [one, other] = [Math.floor(pair / texts.length), pair % texts.length]
    const similarity = count / ((sets[one]?.size ?? 0) + (sets[other]?.size ?? 0) - count)
    if (similarity > worst.similarity) worst = { similarity, pair: `${texts[one]?.id} ~ ${texts[other]?.id}` }
  }
  return { ...worst, similarity: Number(worst.similarity.toFixed(2)) }
}
