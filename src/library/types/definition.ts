import type { Publication } from '../rules/publication.ts'
import type { RelationKind, ResourceCore } from '../rules/resource.ts'
import type { ResourceTypeName } from './names.ts'

/** Every field that all types share: the core metadata and the three parts of the content. */
export type CoreField = keyof ResourceCore | 'body' | 'image' | 'attachments'

/** Circumstances that make a conditional element mandatory; `rules/conditions.ts` decides whether one holds. */
export const CONDITIONS = {
  isOfficialDocument: '属于十五种公文之一（已填体裁分类）',
  hasDocumentNumber: '有发文字号',
  isLongRead: '正文超过一千字',
  isNoLongerInForce: '有效性为“失效”或“废止”',
  isNotYetInForce: '有效性为“尚未施行”',
  isReprint: '属于转载内容',
  isPublicExamination: '类别为“公示”',
  isMediaForm: '解读形式为图解、音视频或动漫',
} as const
export type ConditionName = keyof typeof CONDITIONS

/** M, C, O of standards.md section 3.3; `absent`: the type does not have the element. */
export type Obligation = 'mandatory' | 'conditional' | 'optional' | 'absent'

interface Conditional {
  obligation: 'conditional'
  when: ConditionName
}
interface Unconditional {
  obligation: Exclude<Obligation, 'conditional'>
}

/** How a type binds one element, and the rule it comes from. */
export type ElementObligation = (Conditional | Unconditional) & { rule: string }

export type DetailKind = 'text' | 'longText' | 'date' | 'number' | 'boolean' | 'select' | 'list' | 'rows'

/** A value a select offers; `value` is stored, `label` is shown. */
export interface DetailOption {
  value: string
  label: string
}

/** One column of a `rows` field; every cell is text. */
export interface DetailColumn {
  name: string
  label: string
  mandatory: boolean
}

interface DetailFieldBase {
  /** Key in `details`. */
  name: string
  label: string
  /** Shown under the field in the admin. */
  help: string
}

/**
 * A field that only this type has. Stored flat in `details`: text and days as strings, `list` as strings,
 * `rows` as objects of strings keyed by column name; an empty value is null or an empty list.
 */
export type DetailField = DetailFieldBase &
  ElementObligation &
  (
    | { kind: Exclude<DetailKind, 'select' | 'rows'> }
    | { kind: 'select'; options: readonly DetailOption[] }
    | { kind: 'rows'; columns: readonly DetailColumn[] }
  )

/** A relation this type may state, and the types it may point at (JY-MD-28). */
export type RelationRule = ElementObligation & {
  kind: RelationKind
  label: string
  targets: readonly ResourceTypeName[]
}

/** Where a value is found in a publication: `title`, `details.fee`, `relations.interprets`. */
export type FieldPath = string

export type HeaderFormat = 'text' | 'list' | 'day' | 'instant' | 'topic' | 'legalForce' | 'option'

/** One line of the table printed above the text. */
export interface HeaderField {
  label: string
  from: FieldPath
  format: HeaderFormat
  /** The ten lines of a policy are printed even when empty (M-050); others are left out. */
  printedWhenEmpty: boolean
}

/** What the platform may do with a resource of the type. */
export type Capability =
  | 'withdrawable'
  | 'correctable'
  | 'hasLegalForce'
  | 'interpretable'
  | 'reprintable'
  | 'expires'
  | 'reviewedRegularly'
  | 'hasAttachments'
  | 'printsAlone'
  | 'answersItsTitle'

/** How much a match in a field counts; the figures belong to the search subject. */
export type SearchWeight = 'title' | 'number' | 'keyword' | 'summary' | 'body' | 'facet'

/** What a question may ask a publication for (JC-V-6): 材料、时限、费用、地点、条件、电话、额度. */
export const QUESTION_SLOTS = ['materials', 'timeLimit', 'fee', 'place', 'conditions', 'telephone', 'amount'] as const
export type QuestionSlot = (typeof QUESTION_SLOTS)[number]

/** A resource type as data: everything the platform knows about it. Nothing about a type is inferred elsewhere. */
export interface ResourceTypeDefinition {
  name: ResourceTypeName
  label: string
  description: string
  /** First segment of the address, stable for ever. */
  pathSegment: string
  /** Page template, without folder and ending. */
  template: string
  /** Code in `vocabularies/column-types.json` for sections that hold this type (ZY-META-07). */
  columnType: string
  /** Class of schema.org. */
  schemaOrgType: string
  core: Readonly<Record<CoreField, ElementObligation>>
  details: readonly DetailField[]
  relations: readonly RelationRule[]
  header: readonly HeaderField[]
  capabilities: readonly Capability[]
  /** Clauses that may not appear in the given detail fields, as regular expressions. */
  refusedClauses: readonly { fields: readonly string[]; pattern: string; message: string; rule: string }[]
  search: Readonly<Record<FieldPath, SearchWeight>>
  /** Fields that may be quoted to who asks for this; of `amount` only the sentences that state a sum. */
  answers: Readonly<Partial<Record<QuestionSlot, readonly FieldPath[]>>>
  /** Property of schema.org to the field it is read from. */
  jsonLd: Readonly<Record<string, FieldPath>>
  /** Complete and publishable; marked 示例. Feeds the contract tests of schema, template, open API and search. */
  example: Publication
}
