export { type Choice, choice, choices } from './fields/choice.ts'
export { insertIfAbsent } from './insertIfAbsent.ts'
export { insertMany } from './insertMany.ts'
export { inTransaction } from './inTransaction.ts'
