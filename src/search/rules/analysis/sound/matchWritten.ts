/** What may stand for one character: itself, its syllable, the beginning of the syllable. */
const lengthsAt = (written: string, at: number, character: string, syllable: string): number[] => {
  const lengths: number[] = []
  if (written.startsWith(character, at)) lengths.push(character.length)
  if (syllable === character || written.charCodeAt(at) !== syllable.charCodeAt(0)) return lengths
  if (written.startsWith(syllable, at)) lengths.push(syllable.length)
  if (/^[zcs]h/.test(syllable) && written.startsWith(syllable.slice(0, 2), at)) lengths.push(2)
  lengths.push(1)
  return lengths
}

/**
 * Whether a term is written like this, character by character in Han, full pinyin or initials: 公jijin, gongjj, gjj.
 * `syllables` with blanks between them. With `isPrefix` the term may go on, and its last written syllable may be unfinished.
 */
export const isWrittenAs = (term: string, syllables: string, written: string, isPrefix: boolean): boolean => {
  const characters = [...term]
  const each = syllables.split(' ')
  const from = (index: number, at: number): boolean => {
    if (at === written.length) return isPrefix || index === characters.length
    const character = characters[index]
    const syllable = each[index]
    if (character === undefined || syllable === undefined) return false
    if (isPrefix && syllable.startsWith(written.slice(at))) return true
    return lengthsAt(written, at, character, syllable).some((length) => from(index + 1, at + length))
  }
  return from(0, 0)
}
