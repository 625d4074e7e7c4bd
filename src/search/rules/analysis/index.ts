export { createAnalyzer } from './createAnalyzer.ts'
export type * from './types.ts'
