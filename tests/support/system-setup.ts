import { readFileSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import { type RunningSystem, type SystemAddress, startSystem } from './system.ts'

declare module 'vitest' {
  interface ProvidedContext {
    system: SystemAddress
  }
}

/** Every project loads this module for itself; what they share lies on the process. */
interface Shared {
  running: Promise<RunningSystem> | null
  users: number
}
const KEY = Symbol.for('yiku.tests.system')
const holder = globalThis as { [KEY]?: Shared }
holder[KEY] ??= { running: null, users: 0 }
const shared = holder[KEY]

/**
 * One seeded city for the whole run: the projects that need it share it, and the last one stops it. `YIKU_SYSTEM` names
 * a JSON file with the address of a system that already runs, for whoever works on these tests.
 */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const running = process.env.YIKU_SYSTEM
  if (running) {
    provide('system', JSON.parse(readFileSync(running, 'utf8')) as SystemAddress)
    return async () => {}
  }
  shared.users += 1
  shared.running ??= startSystem()
  const { stop, ...address } = await shared.running
  provide('system', address)
  return async () => {
    shared.users -= 1
    if (shared.users === 0) await stop()
  }
}
