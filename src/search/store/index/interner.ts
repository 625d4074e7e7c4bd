/** Gives equal values equal small numbers, so that a column of them fits two bytes a row. */
export class Interner {
  readonly #codes = new Map<string, number>()
  readonly #values: string[] = []

  /** Throws RangeError past 65,536 distinct values. */
  codeOf(value: string): number {
    const known = this.#codes.get(value)
    if (known !== undefined) return known
    if (this.#values.length > 0xffff) throw new RangeError('A facet has more than 65,536 distinct values')
    this.#codes.set(value, this.#values.length)
    return this.#values.push(value) - 1
  }

  get values(): readonly string[] {
    return this.#values
  }
}
