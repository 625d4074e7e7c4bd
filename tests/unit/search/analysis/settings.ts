import type { AnalysisSettings, Lexicon, TermKnowledge } from '../../../../src/search/rules/analysis/index.ts'
import { createAnalyzer } from '../../../../src/search/rules/analysis/index.ts'

/** A small lexicon of its own, so that the tests do not change with the words people edit. */
export const lexicon: Lexicon = {
  thesaurus: [
    { from: ['房产证', '房本'], direction: '>', to: ['不动产登记', '不动产权证书'] },
    { from: ['低保'], direction: '=', to: ['最低生活保障'] },
    { from: ['上户口', '报户口'], direction: '>', to: ['出生登记', '户口登记'] },
    { from: ['社保'], direction: '=', to: ['社会保险'] },
  ],
  domainWords: ['不动产登记', '一网通办', '积分落户', 'e窗通', 'i厦门', '社保卡', '最低生活保障', '公租房'],
  protectedTerms: ['一网通办', '京策', '双减', '接诉即办'],
}

export const settings: AnalysisSettings = {
  lexicon,
  places: [
    { names: ['北京', '北京市'], site: 'city' },
    { names: ['海淀', '海淀区'], site: 'north' },
    { names: ['朝阳', '朝阳区'], site: 'east' },
  ],
}

export const analyzer = createAnalyzer(settings)

/** What an index of these titles would know. */
export const knowledgeOf = (titles: readonly string[], more: readonly string[] = []): TermKnowledge => {
  const seen = new Map<string, number>()
  const terms = new Map<string, number>(more.map((term) => [term, 5]))
  for (const title of titles) {
    for (const token of new Set(analyzer.tokens(title))) seen.set(token, (seen.get(token) ?? 0) + 1)
    for (const term of analyzer.termsOf(title)) terms.set(term, (terms.get(term) ?? 0) + 1)
  }
  return {
    frequency: (token) => seen.get(token) ?? 0,
    documents: titles.length,
    terms: analyzer.createTermBook(terms),
  }
}

export const emptyKnowledge = knowledgeOf([])
