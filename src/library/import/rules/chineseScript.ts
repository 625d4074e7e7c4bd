import { Converter } from 'opencc-js/t2cn'

const convert = Converter({ from: 't', to: 'cn' })

/** Share of characters that simplification must change before a text counts as Traditional; stray forms stay below. */
const TRADITIONAL_SHARE = 0.05

/** The text in simplified characters (character by character: words such as 資訊 stay words, 资讯). */
export function toSimplified(text: string): string {
  return convert(text)
}

/** The script a Chinese text is written in, as BCP 47: `zh-Hant` or `zh-CN` (JY-MD-26). */
export function detectLanguage(text: string): 'zh-CN' | 'zh-Hant' {
  const ideographs =
    text
      .match(/\p{Script=Han}/gu)
      ?.join('')
      .slice(0, 5000) ?? ''
  const simplified = convert(ideographs)
  let changed = 0
  for (let at = 0; at < ideographs.length; at += 1) if (ideographs[at] !== simplified[at]) changed += 1
  return changed > ideographs.length * TRADITIONAL_SHARE ? 'zh-Hant' : 'zh-CN'
}
