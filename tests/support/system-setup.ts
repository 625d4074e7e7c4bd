import { readFileSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import { type RunningSystem, type SystemAddress, startSystem } from './system.ts'

declare module 'vitest' {
  interface ProvidedContext {
    system: SystemAddress
  }
}

let running: Promise<RunningSystem> | null = null
let users = 0

/**
 * One seeded city for the whole run: the projects that need it share it, and the last one stops it. `YIKU_SYSTEM` names
 * a JSON file with the address of a system that already runs, for whoever works on these tests.
 */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const attachTo = process.env.YIKU_SYSTEM
  if (attachTo) {
    provide('system', JSON.parse(readFileSync(attachTo, 'utf8')) as SystemAddress)
    return async () => {}
  }
  users += 1
  running ??= startSystem()
  const { stop, ...address } = await running
  provide('system', address)
  return async () => {
    users -= 1
    if (users === 0) await stop()
  }
}
