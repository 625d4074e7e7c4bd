import type { MessagePort, Worker } from 'node:worker_threads'

/** What a thread does when it is called; every answer is a promise on the other side. */
export type Callable = Record<string, (...args: never[]) => unknown>

type Called<Room extends Callable> = {
  [Name in keyof Room]: (...args: Parameters<Room[Name]>) => Promise<Awaited<ReturnType<Room[Name]>>>
}

interface Call {
  id: number
  name: string
  args: never[]
}

type Answer = { id: number; value: unknown } | { id: number; error: { message: string; code: string | null } }

/** Answers calls from the other side of a port. */
export function answerCalls(port: MessagePort, room: Callable): void {
  port.on('message', async ({ id, name, args }: Call) => {
    try {
      const value = await room[name]?.(...args)
      port.postMessage({ id, value } satisfies Answer)
    } catch (error) {
      const { message, code = null } = error as Error & { code?: string }
      port.postMessage({ id, error: { message, code } } satisfies Answer)
    }
  })
}

/** An error of the thread as it arrives here: its code is kept, its stack stays there. */
export class ThreadError extends Error {
  constructor(
    message: string,
    readonly code: string | null,
  ) {
    super(message)
  }
}

/** Calls into a thread; what is under way when the thread ends rejects. */
export function callsInto<Room extends Callable>(worker: Worker): Called<Room> {
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>()
  let last = 0
  worker.on('message', (answer: Answer) => {
    const call = waiting.get(answer.id)
    waiting.delete(answer.id)
    if (!call) return
    if ('error' in answer) call.reject(new ThreadError(answer.error.message, answer.error.code))
    else call.resolve(answer.value)
  })
  const end = (reason: Error) => {
    for (const call of waiting.values()) call.reject(reason)
    waiting.clear()
  }
  worker.on('error', (error) => end(error as Error))
  worker.on('exit', () => end(new ThreadError('The thread has ended', 'thread-ended')))
  const call = (name: string, args: unknown[]) =>
    new Promise((resolve, reject) => {
      last += 1
      waiting.set(last, { resolve, reject })
      worker.postMessage({ id: last, name, args })
    })
  return new Proxy({} as Called<Room>, {
    get:
      (_, name: string) =>
      (...args: unknown[]) =>
        call(name, args),
  })
}
