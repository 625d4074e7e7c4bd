import { Worker } from 'node:worker_threads'
import { bundledProgram } from '../../../platform/bundledProgram.ts'
import type { BuildRoom } from './buildRoom.ts'
import { callsInto } from './calls.ts'
import type { JudgeRoom } from './judgeRoom.ts'
import type { SearchRoom } from './room.ts'

const PROGRAM = 'src/search/store/thread/program.ts'

/** A thread and what it answers to; what is under way when it ends rejects with code `thread-ended`. */
export interface OpenThread<Room extends SearchRoom | BuildRoom | JudgeRoom> {
  calls: ReturnType<typeof callsInto<Room>>
  /** Resolves when the thread is gone, by itself or because it was closed. */
  ended: Promise<void>
  close(): Promise<void>
}

export const openSearchingThread = (): Promise<OpenThread<SearchRoom>> => open('search')
export const openBuildingThread = (): Promise<OpenThread<BuildRoom>> => open('build')
export const openJudgingThread = (): Promise<OpenThread<JudgeRoom>> => open('judge')

async function open<Room extends SearchRoom | BuildRoom | JudgeRoom>(
  role: 'search' | 'build' | 'judge',
): Promise<OpenThread<Room>> {
  const worker = new Worker(await bundledProgram(PROGRAM), { workerData: role })
  worker.unref()
  const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()))
  return {
    calls: callsInto<Room>(worker),
    ended,
    close: async () => {
      await worker.terminate()
    },
  }
}
