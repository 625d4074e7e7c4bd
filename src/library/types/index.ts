import type { ResourceTypeDefinition } from './definition.ts'
import { faq } from './faq.ts'
import { guide } from './guide.ts'
import { interpretation } from './interpretation.ts'
import type { ResourceTypeName } from './names.ts'
import { news } from './news.ts'
import { notice } from './notice.ts'
import { policyDocument } from './policyDocument.ts'

export { CORE_FIELD_LABELS } from './coreFieldLabels.ts'
export type {
  Capability,
  ConditionName,
  CoreField,
  DetailColumn,
  DetailField,
  DetailKind,
  DetailOption,
  ElementObligation,
  FieldPath,
  HeaderField,
  Obligation,
  QuestionSlot,
  RelationRule,
  ResourceTypeDefinition,
  SearchWeight,
} from './definition.ts'
export { CONDITIONS, QUESTION_SLOTS } from './definition.ts'
export { CONTENT_META_TAGS, type MetaTag } from './metaTags.ts'
export { RESOURCE_TYPE_NAMES, type ResourceTypeName } from './names.ts'

/** All resource types by name, in the order the admin offers them. */
export const RESOURCE_TYPES: Readonly<Record<ResourceTypeName, ResourceTypeDefinition>> = {
  policyDocument,
  interpretation,
  news,
  notice,
  guide,
  faq,
}

/** The definition of a type. */
export const resourceType = (name: ResourceTypeName): ResourceTypeDefinition => RESOURCE_TYPES[name]

/** Tells whether a text from outside (import, query) names a resource type. */
export const isResourceTypeName = (value: unknown): value is ResourceTypeName =>
  typeof value === 'string' && Object.hasOwn(RESOURCE_TYPES, value)
