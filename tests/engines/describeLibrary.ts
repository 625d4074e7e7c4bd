import { afterAll, beforeAll, describe } from 'vitest'
import type { Engine } from '../support/engines.ts'
import { describeCatalogue } from './suites/catalogue.ts'
import { describeEvents } from './suites/events.ts'
import { describeIdentifiers } from './suites/identifiers.ts'
import { describeReading } from './suites/reading.ts'
import { describeReview } from './suites/review.ts'
import { describeSearchDesk } from './suites/searchDesk.ts'
import { describeSections } from './suites/sections.ts'
import { describeTransactions } from './suites/transactions.ts'
import { makeWorld, type World } from './world.ts'

/** What the library promises, asked of one engine through the same doors as of any other (ADR 0003). */
export function describeLibrary(engineName: string, open: () => Promise<Engine>): void {
  describe(`the library on ${engineName}`, () => {
    let engine: Engine | null = null
    let world: World | null = null
    const here = (): World => {
      if (!world) throw new Error(`${engineName} did not open`)
      return world
    }
    beforeAll(async () => {
      engine = await open()
      world = await makeWorld(engine)
    })
    afterAll(() => engine?.close())

    describeIdentifiers(here)
    describeReview(here)
    describeReading(here)
    describeSections(here)
    describeTransactions(here)
    describeEvents(here)
    describeCatalogue(here)
    describeSearchDesk(here)
  })
}
