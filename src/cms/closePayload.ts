import type { Payload } from 'payload'
import { LibraryPool } from './libraryPool.ts'

/** Closes the library's connections; Payload's own `destroy` leaves those of PostgreSQL open. */
export async function closePayload(payload: Payload): Promise<void> {
  await payload.destroy()
  const { pool } = payload.db as { pool?: unknown }
  if (pool instanceof LibraryPool) await pool.close()
}
