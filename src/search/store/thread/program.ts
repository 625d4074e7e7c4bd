import { parentPort, workerData } from 'node:worker_threads'
import { createBuildRoom } from './buildRoom.ts'
import { answerCalls } from './calls.ts'
import { createRoom } from './room.ts'

/** The program of the threads that search and that build: page serving never waits for either. */
if (parentPort) answerCalls(parentPort, workerData === 'build' ? createBuildRoom() : createRoom())
