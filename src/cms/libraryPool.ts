import pg from 'pg'

/**
 * Payload takes one connection out of its pool for good and listens on no other. So two things are added: a
 * connection that breaks fails what was asked on it, not the process; and `close` ends them all, which `end` would
 * wait for in vain.
 */
export class LibraryPool extends pg.Pool {
  readonly #open = new Set<pg.PoolClient>()

  constructor(options: pg.PoolConfig) {
    super(options)
    this.on('error', ignore)
    this.on('connect', (client) => {
      client.on('error', ignore)
      this.#open.add(client)
    })
    this.on('remove', (client) => this.#open.delete(client))
  }

  async close(): Promise<void> {
    const ended = [...this.#open].map((client) => (client as unknown as pg.Client).end())
    await Promise.allSettled(ended)
  }
}

/** The next query on that connection says what happened. */
const ignore = (): void => {}
