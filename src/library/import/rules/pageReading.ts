import { isDay } from '../../rules/dates.ts'
import { normalizeDocumentNumber } from '../../rules/documentNumber.ts'
import type { SourceBlock } from './bodyBlocks.ts'
import { blockText } from './bodyBlocks.ts'
import { detectLanguage, toSimplified } from './chineseScript.ts'
import { isDocumentNumberLine } from './citations.ts'
import { removeFurniture } from './pageFurniture.ts'
import { type HeaderValues, takeHeader } from './pageHeader.ts'
import { findTitle, withoutTitle } from './pageTitle.ts'
import { readDay } from './readableDate.ts'
import { findSignatures, type Signature } from './signature.ts'
import { structureBody } from './structureBody.ts'

/** What a page says about itself outside its text, e.g. in META tags; null where it says nothing. */
export interface PageHints {
  title: string | null
  header: HeaderValues
}

/**
 * A saved page taken apart. Texts are as printed in `title` and `body`; the metadata in `fields` is in simplified
 * characters, so that it can be matched and filtered (the document number in its proper form).
 */
export interface PageReading {
  title: string | null
  language: 'zh-CN' | 'zh-Hant'
  fields: HeaderValues & { coIssuersList: string[] }
  /** Metadata as printed, for the values that were converted. */
  converted: { from: string; to: string }[]
  body: SourceBlock[]
}

const NO_HINTS: PageHints = { title: null, header: {} }
/** 北京市人民政府办公厅关于印发…: who issued it is the beginning of the title. */
const ISSUER_IN_TITLE =
  /^([^《》，。\s]{2,30}?(?:人民政府办公厅|人民政府|办公厅|办公室|委员会|局|厅|部|院))(?:等[^\s]{1,6})?(?:关于|印发|转发|公布)/

/** Reads title, header fields and structured body from the blocks of a page, without its furniture (M-004, M-050). */
export function readPage(blocks: SourceBlock[], hints: PageHints = NO_HINTS): PageReading {
  const { header: printed, rest } = takeHeader(blocks)
  const text = removeFurniture(rest)
  const title = hints.title ?? (printed.title || findTitle(text))
  const texts = text.map(({ block }) => blockText(block))
  const signature = findSignatures(texts)[0] ?? null
  const raw = { ...found(texts, title, signature), ...filled(hints.header), ...filled(printed) }
  const { fields, converted } = simplifyFields(raw)
  const coIssuersList = fields.coIssuers ? fields.coIssuers.split(/[\s　、，,；;]+/) : []
  return {
    title,
    language: detectLanguage(texts.join('')),
    fields: { ...fields, coIssuersList },
    converted,
    body: structureBody(centerNumber(title ? withoutTitle(text, title) : text)),
  }
}

/** What the text itself shows where no header says it. */
function found(texts: string[], title: string | null, signature: Signature | null): HeaderValues {
  const values: HeaderValues = {}
  const numberLine = texts.slice(0, 5).find(isDocumentNumberLine)
  const [issuer, ...others] = signature?.bodies ?? []
  const fromTitle = ISSUER_IN_TITLE.exec(toSimplified(title ?? ''))?.[1]
  if (numberLine) values.documentNumber = numberLine
  if (issuer ?? fromTitle) values.issuingBody = issuer ?? fromTitle ?? ''
  if (others.length > 0) values.coIssuers = others.join('、')
  if (signature) values.documentDate = signature.day
  return values
}

function filled(values: HeaderValues): HeaderValues {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''))
}

function simplifyFields(raw: HeaderValues): Pick<PageReading, 'converted'> & { fields: HeaderValues } {
  const converted: PageReading['converted'] = []
  const entries = Object.entries(raw).map(([field, from]) => {
    const simplified = toSimplified(from)
      .replace(/[\s　]+/g, ' ')
      .trim()
    const to = field === 'documentNumber' ? normalizeDocumentNumber(simplified) : simplified
    if (to !== from.replace(/[\s　]+/g, ' ').trim()) converted.push({ from, to })
    return [field, isDateField(field) ? (readDay(to) && !hasTime(to) ? readDay(to) : to) : to]
  })
  return { fields: Object.fromEntries(entries), converted }
}

function isDateField(field: string): boolean {
  return field === 'documentDate' || field === 'inForceFrom' || field === 'inForceUntil'
}

function hasTime(text: string): boolean {
  return !isDay(text) && /\d:\d/.test(text)
}

/** The number printed above the text stands in the middle, as in the document itself. */
function centerNumber(blocks: SourceBlock[]): SourceBlock[] {
  return blocks.map((source, index) => {
    const isNumber = index < 3 && source.block.kind === 'paragraph' && isDocumentNumberLine(blockText(source.block))
    return isNumber && source.block.kind === 'paragraph'
      ? { ...source, block: { ...source.block, align: 'center' } }
      : source
  })
}
