export * from './rules/section.ts'
export * from './rules/site.ts'
