import { CORE_FIELD_LABELS } from '../types/index.ts'
import { isDecreeNumber, normalizeDocumentNumber, parseDocumentNumber } from './documentNumber.ts'
import { blocks, type Finding, type ResourceUnderCheck, warns } from './finding.ts'
import { parseIdentifier } from './identifier.ts'
import { labelOf, type VocabularyName } from './vocabulary.ts'

const REGION = /^\d{6}$/
const UNBRACKETED_GENRES: readonly (string | null)[] = ['order', 'announcement', 'publicNotice', null]

/** Codes must be in their vocabularies (JY-CLS-01); a retired term of an old resource stays valid. */
export const checkCodes = (resource: ResourceUnderCheck): Finding[] => {
  const coded: [keyof typeof CORE_FIELD_LABELS, VocabularyName, readonly (string | null)[]][] = [
    ['topic', 'topics', [resource.topic]],
    ['genre', 'genres', [resource.genre]],
    ['disclosureClass', 'disclosure-classes', [resource.disclosureClass]],
    ['audience', 'audiences', resource.audience],
    ['legalForce', 'legal-forces', [resource.legalForce]],
    ['openness', 'openness', [resource.openness]],
  ]
  return coded.flatMap(([field, vocabulary, codes]) =>
    codes
      .filter((code) => code !== null && code !== '' && labelOf(vocabulary, code) === null)
      .map((code) =>
        blocks(
          field,
          'code-unknown',
          'JY-CLS-01',
          `“${CORE_FIELD_LABELS[field]}”的取值“${code}”不在词表中，请重新选择`,
        ),
      ),
  )
}

/** 发文字号 (JY-MD-15); orders, announcements and unclassified documents may carry a number without brackets. */
export const checkDocumentNumber = ({ documentNumber, genre, documentDate }: ResourceUnderCheck): Finding[] => {
  if (documentNumber === null || documentNumber.trim() === '') return []
  const parsed = parseDocumentNumber(documentNumber)
  if (parsed === null) {
    if (UNBRACKETED_GENRES.includes(genre) && isDecreeNumber(documentNumber)) return []
    const proper = normalizeDocumentNumber(documentNumber)
    const advice = parseDocumentNumber(proper) ? `请改为“${proper}”` : '应形如“京政办发〔2019〕9号”，请核对原文'
    return [
      blocks('documentNumber', 'document-number-form', 'JY-MD-15', `发文字号“${documentNumber}”格式不规范，${advice}`),
    ]
  }
  if (documentDate === null || documentDate.startsWith(String(parsed.year))) return []
  const message = `发文字号年份（${parsed.year}）与成文日期（${documentDate}）不是同一年，请核对`
  return [warns('documentNumber', 'document-number-year', 'JY-MD-15', message)]
}

/** 索引号 (JY-IDX-04), 适用区域 (JY-MD-29) and 来源链接 (ZY-PUB-04). */
export const checkForms = ({ identifier, region, sourceUrl }: ResourceUnderCheck): Finding[] => {
  const findings: Finding[] = []
  if (identifier !== null && parseIdentifier(identifier) === null) {
    findings.push(
      blocks('identifier', 'identifier-form', 'JY-IDX-04', `索引号“${identifier}”格式不符，请联系系统管理员`),
    )
  }
  if (region !== '' && !REGION.test(region)) {
    findings.push(blocks('region', 'region-form', 'JY-MD-29', '适用区域应为六位行政区划代码，请重新选择'))
  }
  if (sourceUrl !== null && sourceUrl !== '' && !/^https?:$/.test(protocolOf(sourceUrl))) {
    findings.push(
      blocks(
        'sourceUrl',
        'source-url-form',
        'ZY-PUB-04',
        '来源链接应为完整网址（以 http:// 或 https:// 开头），请核对',
      ),
    )
  }
  return findings
}

const protocolOf = (address: string): string => {
  try {
    return new URL(address).protocol
  } catch {
    return ''
  }
}
