import file from '../vocabularies/injected-text.json'
import { blocks, type Finding } from './finding.ts'

const OFFICIAL_CONTEXT = new RegExp(file.officialContext, 'u')
const PATTERNS = file.patterns.map((entry) => ({ ...entry, expression: new RegExp(entry.pattern, 'u') }))
const EXCERPT_LENGTH = 60

/** What an injector changes to slip through: width, case, blanks, zero-width and decorative signs between letters. */
const unmasked = (line: string): string =>
  line
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{Cf}\s·•_|~^`*]/gu, '')

const excerptOf = (line: string): string => {
  const characters = [...line.trim()]
  return characters.length > EXCERPT_LENGTH ? `${characters.slice(0, EXCERPT_LENGTH).join('')}…` : characters.join('')
}

/**
 * Lines of a text that carry injected advertising for gambling, sex, forged papers or loans (M-107, ZY-URL-04). Words
 * that official texts use about crime are spared where the line speaks of fighting it. Lines count from 1.
 */
export const findInjectedText = (text: string, field: string): Finding[] =>
  text.split(/\r?\n/).flatMap((line, index) => {
    const plain = unmasked(line)
    const official = OFFICIAL_CONTEXT.test(plain)
    const hit = PATTERNS.find(
      (pattern) => pattern.expression.test(plain) && !(official && pattern.sparedInOfficialContext),
    )
    if (hit === undefined) return []
    const message = `第${index + 1}行疑似被植入广告（${hit.label}），请删去并检查来源页面是否被篡改`
    return [blocks(field, 'injected-text', 'M-107', message, { line: index + 1, excerpt: excerptOf(line) })]
  })
