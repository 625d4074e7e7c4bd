export { ANY_VALIDITY, asSearchTerms, CURRENT, isCurrent, NO_POLICY_TERMS } from './rules/address/policyTerms.ts'
export { feedAddress, policyAddress, searchAddress } from './rules/address/searchAddress.ts'
export {
  type AskedTerms,
  asksSomething,
  type DateFault,
  NO_TERMS,
  type PolicyTerms,
  type SearchTerms,
} from './rules/address/terms.ts'
export { INTENTS, type Intent, type Rewriting } from './rules/analysis/types.ts'
export type { LoadedReport, ReportRequest } from './rules/desk/loadedReport.ts'
export type { SearchReport } from './rules/desk/searchReport.ts'
export { SLOTS, type SlotName } from './rules/document.ts'
export type * from './rules/ports.ts'
export * from './rules/question.ts'
export type { EffectOf, TermEffect } from './rules/termEffect.ts'
