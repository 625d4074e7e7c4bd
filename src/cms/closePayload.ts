import type { Payload } from 'payload'

/** Closes the library's connections; Payload's own `destroy` leaves the pool of PostgreSQL open. */
export async function closePayload(payload: Payload): Promise<void> {
  await payload.destroy()
  const { pool } = payload.db as { pool?: { end(): Promise<void>; ended?: boolean } }
  if (pool && pool.ended !== true) await pool.end()
}
