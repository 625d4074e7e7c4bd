import { type ChildProcess, fork } from 'node:child_process'
import { bundledProgram } from '../src/platform/bundledProgram.ts'

/** A bench program in a process of its own, spoken to by messages. */
export class Child {
  readonly #process: ChildProcess

  private constructor(process: ChildProcess) {
    this.#process = process
  }

  /** Starts `bench/<name>.ts`, bundled as the product is, and waits for its first message. */
  static async start<T>(name: string): Promise<{ child: Child; first: T }> {
    const program = await bundledProgram(`bench/${name}.ts`)
    const child = new Child(fork(program, { execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] }))
    return { child, first: await child.#next<T>() }
  }

  ask<T>(message: object): Promise<T> {
    const answer = this.#next<T>()
    this.#process.send(message)
    return answer
  }

  stop(): void {
    if (this.#process.connected) this.#process.disconnect()
  }

  #next<T>(): Promise<T> {
    return new Promise((resolve, reject) => {
      const ended = (code: number | null) => reject(new Error(`bench process ended with ${code}`))
      this.#process.once('exit', ended)
      this.#process.once('message', (message) => {
        this.#process.off('exit', ended)
        resolve(message as T)
      })
    })
  }
}
