export * from './rules/decide.ts'
export * from './rules/reviewState.ts'
