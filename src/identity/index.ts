export type { NewEvent } from './rules/event.ts'
export * from './rules/rights.ts'
export * from './rules/vocabulary.ts'
