export type { EditionDesk, EditionRecord, StepRequest } from './commands/ports.ts'
export { takeStep } from './commands/takeStep.ts'
export * from './rules/decide.ts'
export * from './rules/reviewState.ts'
