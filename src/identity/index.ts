export type { NewEvent } from './rules/event.ts'
export { newPassword } from './rules/newPassword.ts'
export * from './rules/rights.ts'
export * from './rules/vocabulary.ts'
