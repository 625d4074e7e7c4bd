import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

/** One transaction around a command: what fails late leaves nothing behind. Joins the one `req` is already in. */
export async function inTransaction<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  const isOwner = await initTransaction(req)
  try {
    const result = await work()
    if (isOwner) await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
