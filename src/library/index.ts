export * from './rules/ports.ts'
export * from './rules/publication.ts'
export * from './rules/resource.ts'
export * from './types/index.ts'
