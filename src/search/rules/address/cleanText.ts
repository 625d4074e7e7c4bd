/**
 * What a visitor typed, as text that can be shown and searched: control characters and what could not be decoded become
 * blanks, invisible marks (zero width, direction) disappear, blanks are folded. Never longer than it was.
 */
export function cleanText(typed: string): string {
  return typed
    .toWellFormed()
    .replace(/\p{Cf}+/gu, '')
    .replace(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}\uFFFD]+/gu, ' ')
    .trim()
}

/** The first `length` characters (code points) of a text. */
export const firstCharacters = (text: string, length: number): string => [...text].slice(0, length).join('').trim()
