/** The best rows of many by score, in a heap that never grows past its size: the worst kept one is on top. */
export class TopRows {
  readonly #rows: Uint32Array
  readonly #scores: Float64Array
  #size = 0

  constructor(readonly capacity: number) {
    this.#rows = new Uint32Array(capacity)
    this.#scores = new Float64Array(capacity)
  }

  offer(row: number, score: number): void {
    if (this.#size < this.capacity) {
      this.#up(this.#size++, row, score)
    } else if (this.capacity > 0 && this.#isBelow(this.#rows[0] ?? 0, this.#scores[0] ?? 0, row, score)) {
      this.#down(row, score)
    }
  }

  /** Best first; equal scores: the lower row first. */
  sorted(): { row: number; score: number }[] {
    const kept = Array.from({ length: this.#size }, (_, index) => ({
      row: this.#rows[index] ?? 0,
      score: this.#scores[index] ?? 0,
    }))
    return kept.sort((a, b) => b.score - a.score || a.row - b.row)
  }

  #isBelow(rowA: number, scoreA: number, rowB: number, scoreB: number): boolean {
    return scoreA < scoreB || (scoreA === scoreB && rowA > rowB)
  }

  #put(at: number, row: number, score: number): void {
    this.#rows[at] = row
    this.#scores[at] = score
  }

  #up(from: number, row: number, score: number): void {
    let at = from
    while (at > 0) {
      const parent = (at - 1) >> 1
      const [parentRow, parentScore] = [this.#rows[parent] ?? 0, this.#scores[parent] ?? 0]
      if (!this.#isBelow(row, score, parentRow, parentScore)) break
      this.#put(at, parentRow, parentScore)
      at = parent
    }
    this.#put(at, row, score)
  }

  #down(row: number, score: number): void {
    let at = 0
    for (;;) {
      const left = 2 * at + 1
      if (left >= this.#size) break
      const right = left + 1
      const rightIsLower =
        right < this.#size &&
        this.#isBelow(this.#rows[right] ?? 0, this.#scores[right] ?? 0, this.#rows[left] ?? 0, this.#scores[left] ?? 0)
      const child = rightIsLower ? right : left
      const [childRow, childScore] = [this.#rows[child] ?? 0, this.#scores[child] ?? 0]
      if (!this.#isBelow(childRow, childScore, row, score)) break
      this.#put(at, childRow, childScore)
      at = child
    }
    this.#put(at, row, score)
  }
}
