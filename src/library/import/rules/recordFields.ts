import { isDecreeNumber, normalizeDocumentNumber, readDocumentNumber } from '../../rules/documentNumber.ts'
import type { LegalForce } from '../../rules/resource.ts'
import type { VocabularyName } from '../../rules/vocabulary.ts'
import { finding, type ImportFinding } from './importCandidate.ts'
import { readDay, readInstant } from './readableDate.ts'
import { codeOf, legalForceOf } from './vocabularyCodes.ts'

/** Reads the fields of one import line; whatever can't be read as it should be is null and leaves a finding. */
export class RecordFields {
  readonly findings: ImportFinding[] = []

  constructor(
    private readonly record: Record<string, unknown>,
    private readonly line: number,
  ) {}

  /** Trimmed text, or null when absent or empty. Numbers count as text. */
  text(name: string): string | null {
    const value = this.record[name]
    if (value === undefined || value === null) return null
    if (typeof value === 'number') return String(value)
    if (typeof value === 'string') return value.trim() || null
    return this.odd('JY-LIB-02', `字段 ${name} 应为文字`)
  }

  /** Texts of an array, or of one text with separators. */
  texts(name: string): string[] {
    const value = this.record[name]
    const parts = Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [this.text(name) ?? '']
    const split = Array.isArray(value) ? parts : parts.flatMap((part) => part.split(/[;；,，、\s]+/))
    return split.map((part) => part.trim()).filter(Boolean)
  }

  /** `YYYY-MM-DD`. */
  day(name: string, rule: string): string | null {
    return this.converted(name, rule, '不是可读的日期', readDay)
  }

  /** ISO 8601 UTC. */
  instant(name: string, rule: string): string | null {
    return this.converted(name, rule, '不是可读的日期', readInstant)
  }

  /** Code of a vocabulary, given by code or label. */
  code(name: string, vocabulary: VocabularyName, rule: string): string | null {
    return this.converted(name, rule, '不在词表中', (text) => codeOf(vocabulary, text))
  }

  codes(name: string, vocabulary: VocabularyName, rule: string): string[] {
    return this.texts(name).flatMap(
      (text) => codeOf(vocabulary, text) ?? this.odd(rule, `${name} 不在词表中：${text}`) ?? [],
    )
  }

  legalForce(): LegalForce | null {
    return this.converted('legalForce', 'JY-MD-20', '不在值域中', legalForceOf)
  }

  /** In its proper form; an odd number is kept as it is (JY-MD-15). */
  documentNumber(): string | null {
    const text = this.text('documentNumber')
    if (text !== null && readDocumentNumber(text) === null && !isDecreeNumber(text)) {
      this.odd('JY-MD-15', `发文字号不合规范：${text}`)
    }
    return text === null ? null : normalizeDocumentNumber(text)
  }

  object(name: string): Record<string, unknown> {
    const value = this.record[name]
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
    if (value !== undefined && value !== null) this.odd('JY-LIB-02', `字段 ${name} 应为对象`)
    return {}
  }

  /** Names every field that the contract does not know. */
  unknown(known: readonly string[]): void {
    const names = Object.keys(this.record).filter((name) => !known.includes(name))
    if (names.length > 0) this.odd('JY-LIB-02', `未识别的字段：${names.join('、')}`)
  }

  private converted<T>(name: string, rule: string, problem: string, convert: (text: string) => T | null): T | null {
    const text = this.text(name)
    if (text === null) return null
    return convert(text) ?? this.odd(rule, `${name} ${problem}：${text}`)
  }

  private odd(rule: string, text: string): null {
    this.findings.push(finding(this.line, rule, text))
    return null
  }
}
