import { Converter } from 'opencc-js/t2cn'
import regional from '../../../data/analysis/regional-words.json' with { type: 'json' }

const byCharacter = Converter({ from: 't', to: 'cn' })
const byPhrase = Converter({ from: 'twp', to: 'cn' })

const FIRST_HAN = 0x3400
const LAST_HAN = 0x9fff

/** Characters of the basic plane that are Traditional for certain: alone, they turn into another one. */
export const changesAlone = (): string[] => {
  const all: string[] = []
  for (let unit = FIRST_HAN; unit <= LAST_HAN; unit++) all.push(String.fromCharCode(unit))
  const simplified = byCharacter(all.join('\n')).split('\n')
  return all.filter((character, at) => simplified[at] !== character)
}

/** Simplified character by character (OpenCC t>cn), as long as the text given, so that places stay. */
export const simplify = (text: string): string => {
  const whole = byCharacter(text)
  if (whole.length === text.length) return whole
  return [...text].map((character) => keepLength(character, byCharacter(character))).join('')
}

const keepLength = (before: string, after: string): string => (before.length === after.length ? after : before)

const KEPT = new RegExp(regional.kept.join('|'), 'g')

/**
 * Simplified with the words of the mainland for those of Taiwan (OpenCC twp>cn): 網際網路 → 互联网. Length may change.
 * What OpenCC takes for words of computing and officials write on both sides stays: 文件 is no 文档.
 */
export const simplifyPhrases = (text: string): string => {
  let phrased = ''
  let at = 0
  for (const { 0: kept, index } of simplify(text).matchAll(KEPT)) {
    phrased += byPhrase(text.slice(at, index)) + kept
    at = index + kept.length
  }
  return phrased + byPhrase(text.slice(at))
}
