import { Converter } from 'opencc-js/t2cn'

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

/** Simplified with the words of the mainland for those of Taiwan (OpenCC twp>cn): 網際網路 → 互联网. Length may change. */
export const simplifyPhrases = (text: string): string => byPhrase(text)
