import { Worker } from 'node:worker_threads'
import { callsInto } from './calls.ts'
import type { PrepareRoom } from './prepareRoom.ts'

/** A thread beside this one, of the same program: called in a thread alone, where that program's file is at hand. */
export function openPreparingThread() {
  const worker = new Worker(new URL(import.meta.url), { workerData: 'prepare' })
  worker.unref()
  const close = async () => void (await worker.terminate())
  return { calls: callsInto<PrepareRoom>(worker), close }
}
