import type { Actor } from '../../identity/index.ts'
import type { Refusal } from '../rules/decide.ts'
import type { ReviewAction, ReviewState, TrailEntry } from '../rules/reviewState.ts'

/** The latest edition of a resource, as far as review needs it. */
export interface EditionRecord {
  /** Id of the resource. */
  id: string
  identifier: string
  title: string
  state: ReviewState
  organization: string
  /** True while some edition of the resource is public. */
  isLive: boolean
  trail: TrailEntry[]
}

/** Everything a review command does to the library; one desk works in one transaction. */
export interface EditionDesk {
  /** The latest edition; null when there is no such resource or the actor may not see it. */
  load(resourceId: string): Promise<EditionRecord | null>
  /** Blocking findings of the content checks for this step (all of them). */
  check(edition: EditionRecord, action: ReviewAction): Promise<Refusal[]>
  /** Writes the new state and trail of the edition; the text stays as it is. */
  move(edition: EditionRecord, next: ReviewState, trail: TrailEntry[]): Promise<void>
  /** Makes the edition the public one and places it on its sites; answers the dependency keys touched. */
  release(edition: EditionRecord, trail: TrailEntry[], now: Date): Promise<string[]>
  /** Takes the public edition off every site; answers the dependency keys touched. */
  takeDown(edition: EditionRecord, trail: TrailEntry[], reason: string, now: Date): Promise<string[]>
  /** Writes the event of the step in the same transaction. */
  record(
    edition: EditionRecord,
    action: ReviewAction,
    actor: Actor,
    touches: string[],
    comment: string | null,
  ): Promise<void>
}

/** What a person asks for. */
export interface StepRequest {
  resourceId: string
  action: ReviewAction
  actor: Actor
  comment: string | null
  now: Date
}
