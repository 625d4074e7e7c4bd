import type { Publication } from './publication.ts'
import type { ResourceCore } from './resource.ts'

/** What a check noticed about a resource. */
export interface Finding {
  /** Stable, for programs and tests, e.g. `title-too-long`. */
  code: string
  /** Where: a core field, `details.{name}`, `relations.{kind}`. */
  field: string
  /** For the editor: what is wrong and what to do. */
  message: string
  /** Id in standards.md or capabilities.md. */
  rule: string
  /** `blocks`: the step is refused; `warns`: shown, and the step goes on. */
  severity: 'blocks' | 'warns'
  /** Line of the text, from 1; null where a line says nothing. */
  line: number | null
  /** The place itself, personal data masked; null where there is none to show. */
  excerpt: string | null
}

/** What the checks need of an edition; a `Publication` is one already, a `Resource` once its body is rendered. */
export type ResourceUnderCheck = ResourceCore &
  Pick<Publication, 'details' | 'image' | 'attachments' | 'relations'> & { body: { html: string; text: string } }

type Place = Partial<Pick<Finding, 'line' | 'excerpt'>>

/** A finding that refuses the step. */
export const blocks = (field: string, code: string, rule: string, message: string, place: Place = {}): Finding => ({
  code,
  field,
  message,
  rule,
  severity: 'blocks',
  line: place.line ?? null,
  excerpt: place.excerpt ?? null,
})

/** A finding that is shown and lets the step go on. */
export const warns = (field: string, code: string, rule: string, message: string, place: Place = {}): Finding => ({
  ...blocks(field, code, rule, message, place),
  severity: 'warns',
})

/** The findings that refuse the step. */
export const blocking = (findings: readonly Finding[]): Finding[] =>
  findings.filter((finding) => finding.severity === 'blocks')
