import { type Applied, MAX_QUERY, type Rewriting } from '../../../search/index.ts'
import type { SearchNotice } from '../types.ts'
import type { AddressWith, ResultsPage } from './resultsPage.ts'
import { INTENT_LABELS, quoted } from './words.ts'

const MOST_WORDS = 5
const CUT: SearchNotice = { text: `输入的内容较长，只查找前${MAX_QUERY}字。`, link: null }

const plain = (text: string): SearchNotice[] => [{ text, link: null }]

/** What was typed, looked for as it stands. */
const asTyped = ({ terms, addressWith }: ResultsPage) => ({
  text: `仍搜索“${terms.text}”`,
  href: addressWith({ verbatim: true }),
})

/** One rewriting as a sentence with its way back; nothing for what changes no result. */
function rewritingNotice(rewriting: Rewriting, page: ResultsPage): SearchNotice[] {
  const { addressWith, context } = page
  switch (rewriting.kind) {
    case 'cut':
      return [CUT]
    case 'correction':
      return [{ text: `已为您显示“${rewriting.to}”的结果。`, link: asTyped(page) }]
    case 'pinyin':
      return [
        {
          text: `已按拼音“${rewriting.from}”查找${quoted(rewriting.to.slice(0, MOST_WORDS))}。`,
          link: asTyped(page),
        },
      ]
    case 'synonym':
      return [
        {
          text: `已同时查找${quoted(rewriting.to.slice(0, MOST_WORDS))}。`,
          link: { text: `只查找“${rewriting.from}”`, href: addressWith({ phrase: rewriting.from }) },
        },
      ]
    case 'script':
      return plain(`已按简体“${rewriting.to}”查找。`)
    case 'documentNumber':
      return plain(`已按发文字号“${rewriting.to}”查找。`)
    case 'place':
      return plain(`已优先显示${context.registry.bySlug(rewriting.site)?.shortName ?? rewriting.from}的信息。`)
    case 'intent':
      return plain(`已优先显示${INTENT_LABELS[rewriting.intent]}。`)
    case 'stopWords':
      return []
  }
}

function relaxedNotice(relaxed: string[]): SearchNotice[] {
  return relaxed.length > 0 ? plain(`没有同时含有全部词语的信息，以下结果不含${quoted(relaxed)}。`) : []
}

function didYouMeanNotice(meant: string | null, addressWith: AddressWith): SearchNotice[] {
  return meant === null
    ? []
    : [{ text: '您要找的是不是', link: { text: `“${meant}”`, href: addressWith({ text: meant }) } }]
}

function verbatimNotice({ terms, addressWith }: ResultsPage): SearchNotice[] {
  if (!terms.verbatim) return []
  return [
    { text: `已按原样查找“${terms.text}”。`, link: { text: '恢复纠错和拼音', href: addressWith({ verbatim: false }) } },
  ]
}

/** What was done with the query, in plain words, each with a way back (M-073, M-075). */
export function noticesOf(applied: Applied | null, isCut: boolean, page: ResultsPage): SearchNotice[] {
  if (applied === null) return isCut ? [CUT] : []
  const { rewritings, relaxed, didYouMean } = applied
  const others = rewritings.filter(({ kind }) => kind !== 'cut')
  return [
    ...(isCut || others.length < rewritings.length ? [CUT] : []),
    ...verbatimNotice(page),
    ...others.flatMap((rewriting) => rewritingNotice(rewriting, page)),
    ...didYouMeanNotice(didYouMean, page.addressWith),
    ...relaxedNotice(relaxed),
  ]
}
