/** Thrown when too many callers wait already: the server says so (503) instead of growing a queue without end. */
export class OverloadedError extends Error {
  override readonly name = 'OverloadedError'
}

/** Lets a fixed number of tasks run at once and a fixed number wait. */
export class Gate {
  readonly #limits: { atOnce: number; waiting: number }
  readonly #queue: (() => void)[] = []
  #running = 0

  constructor(limits: { atOnce: number; waiting: number }) {
    this.#limits = limits
  }

  async run<T>(task: () => Promise<T>): Promise<T> {
    await this.#enter()
    try {
      return await task()
    } finally {
      this.#leave()
    }
  }

  async #enter(): Promise<void> {
    if (this.#running < this.#limits.atOnce) {
      this.#running += 1
      return
    }
    if (this.#queue.length >= this.#limits.waiting) throw new OverloadedError('too many pages wait to be rendered')
    await new Promise<void>((resolve) => this.#queue.push(resolve))
  }

  /** The place passes to the next in line, so that nobody slips in between. */
  #leave(): void {
    const next = this.#queue.shift()
    if (next) next()
    else this.#running -= 1
  }
}
