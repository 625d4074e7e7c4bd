import type { PageRecord } from './pageRecord.ts'

/** What a page is held against. */
export interface Present {
  renderVersion: string
  lineage: string
  /** Sequence number of the last event that touched a dependency key; 0 when none did. */
  lastTouched(key: string): number
}

/**
 * A page is stale when other templates or another history made it, or when anything it was made from was touched
 * after its rendering began. No flag is kept: the answer follows from the record and the touches, also after a crash.
 */
export const isStale = (record: PageRecord, present: Present): boolean =>
  record.renderVersion !== present.renderVersion ||
  record.lineage !== present.lineage ||
  record.dependencies.some((key) => present.lastTouched(key) > record.renderedFrom)
