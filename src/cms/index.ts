export { type Choice, choice } from './fields/choice.ts'
export { insertMany } from './insertMany.ts'
export { inTransaction } from './inTransaction.ts'
export { cmsSettings } from './settings.ts'
