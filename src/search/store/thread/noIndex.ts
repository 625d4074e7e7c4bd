/** There is nothing to ask; its `code` reaches the other side of the thread. */
export class NoIndex extends Error {
  readonly code = 'no-index'

  constructor() {
    super('There is no index')
  }
}
