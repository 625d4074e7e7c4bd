import type { Actor } from '../../identity/index.ts'
import type { DeskStepRequest } from '../rules/desk/decideDeskStep.ts'
import type { DeskState, DeskTrailEntry } from '../rules/desk/deskState.ts'

/** A line of the search desk, as far as its steps need it. */
export interface DeskEntry {
  id: string
  state: DeskState
  trail: DeskTrailEntry[]
  /** What is wrong with its words, in sentences. */
  problems: string[]
}

/** What a step does to the library; one desk works in one transaction. */
export interface SearchDesk {
  subject: DeskStepRequest['subject']
  /** The line, held until the transaction ends; null when there is none or the actor may not see it. */
  load(id: string): Promise<DeskEntry | null>
  /** Writes state and trail, and the event of it. */
  move(entry: DeskEntry, next: DeskState, trail: DeskTrailEntry[]): Promise<void>
}

export interface TakeDeskStep extends Pick<DeskStepRequest, 'step' | 'seen'> {
  id: string
  actor: Actor & { name: string }
  now: Date
}
