import { blocks, type Finding, type ResourceUnderCheck, warns } from './finding.ts'
import { LIMITS, lengthOf } from './limits.ts'

const TRAILING_PUNCTUATION = /[。，、；：,.;:！!…—-]$/u

/** 标题 (JY-MD-03). */
export const checkTitle = ({ title }: ResourceUnderCheck): Finding[] => {
  if (title.trim() === '') return []
  const { max, rule } = LIMITS.titleLength
  const length = lengthOf(title)
  const findings: Finding[] = []
  if (length > max) findings.push(blocks('title', 'title-too-long', rule, `标题长${length}字，超过${max}字，请精简`))
  if (TRAILING_PUNCTUATION.test(title.trim())) {
    findings.push(blocks('title', 'title-punctuation', rule, '标题末尾不加标点，请删去最后的标点'))
  }
  if (title !== title.trim() || /[\n\r\t]/.test(title)) {
    findings.push(blocks('title', 'title-blank', rule, '标题首尾有空白或中间有换行，请删去'))
  }
  return findings
}

/** 内容概述 (JY-MD-05). */
export const checkSummary = ({ summary }: ResourceUnderCheck): Finding[] => {
  const { max, rule } = LIMITS.summaryLength
  const length = lengthOf(summary ?? '')
  return length > max
    ? [warns('summary', 'summary-too-long', rule, `内容概述长${length}字，宜在${max}字以内，列表中超出部分不显示`)]
    : []
}

/** 关键词 (JY-MD-07). */
export const checkKeywords = ({ keywords }: ResourceUnderCheck): Finding[] => {
  const { min, max, rule } = LIMITS.keywords
  const findings: Finding[] = []
  const count = keywords.length
  if (count > 0 && (count < min || count > max)) {
    findings.push(blocks('keywords', 'keywords-count', rule, `关键词应为${min}至${max}个，现为${count}个，请增减`))
  }
  if (new Set(keywords).size !== count) {
    findings.push(blocks('keywords', 'keywords-repeated', rule, '关键词有重复，请删去重复的'))
  }
  const long = keywords.find((keyword) => lengthOf(keyword) > LIMITS.keywordLength.max)
  if (long !== undefined) {
    const message = `关键词“${long}”超过${LIMITS.keywordLength.max}字，请拆分为多个关键词`
    findings.push(blocks('keywords', 'keyword-too-long', rule, message))
  }
  return findings
}
