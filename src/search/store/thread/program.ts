import { parentPort, workerData } from 'node:worker_threads'
import { createBuildRoom } from './buildRoom.ts'
import { answerCalls, type Callable } from './calls.ts'
import { createJudgeRoom } from './judgeRoom.ts'
import { createPrepareRoom } from './prepareRoom.ts'
import { createRoom } from './room.ts'

const ROOMS: Readonly<Record<string, () => Callable>> = {
  search: createRoom,
  build: createBuildRoom,
  prepare: createPrepareRoom,
  judge: createJudgeRoom,
}

/** The program of the threads that search, build and judge: page serving never waits for them. */
const createRoomOf = ROOMS[String(workerData)]
if (parentPort && createRoomOf) answerCalls(parentPort, createRoomOf())
