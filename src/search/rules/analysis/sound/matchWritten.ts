const isTwoLetterInitial = (syllable: string): boolean =>
  syllable.charAt(1) === 'h' && (syllable.startsWith('z') || syllable.startsWith('c') || syllable.startsWith('s'))

/** Whether the written text from a place on may be the term's characters from one on. */
const matches = (
  characters: ArrayLike<string>,
  syllables: readonly string[],
  written: string,
  isPrefix: boolean,
  index: number,
  at: number,
): boolean => {
  if (at === written.length) return isPrefix || index === characters.length
  const character = characters[index]
  const syllable = syllables[index]
  if (character === undefined || syllable === undefined) return false
  const goesOn = (length: number): boolean => matches(characters, syllables, written, isPrefix, index + 1, at + length)
  if (written.startsWith(character, at) && goesOn(character.length)) return true
  if (written.charCodeAt(at) !== syllable.charCodeAt(0) || syllable === character) return false
  if (isPrefix && written.length - at < syllable.length && syllable.startsWith(written.slice(at))) return true
  if (written.startsWith(syllable, at) && goesOn(syllable.length)) return true
  if (isTwoLetterInitial(syllable) && written.charAt(at + 1) === 'h' && goesOn(2)) return true
  return goesOn(1)
}

/**
 * Whether a term is written like this, character by character in Han, full pinyin or initials: 公jijin, gongjj, gjj.
 * `syllables` with blanks between them. With `isPrefix` the term may go on, and its last written syllable may be unfinished.
 */
export const isWrittenAs = (term: string, syllables: string, written: string, isPrefix: boolean): boolean => {
  const each = syllables.split(' ')
  // Characters beyond the basic plane are rare, and walking through characters is slow.
  const characters = term.length === each.length ? term : [...term]
  return matches(characters, each, written, isPrefix, 0, 0)
}
