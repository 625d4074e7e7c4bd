export const OTHER = 0
export const HAN = 1
/** Letters and figures that are not Han. */
export const LETTER = 2

const kindOfPoint = (character: string): number => {
  if (/[\p{Script=Han}]/u.test(character)) return /[\p{L}\p{N}]/u.test(character) ? HAN : OTHER
  return /[\p{L}\p{N}]/u.test(character) ? LETTER : OTHER
}

let kinds: Uint8Array | null = null

const makeKinds = (): Uint8Array => {
  const table = new Uint8Array(0x10000)
  for (let unit = 0; unit < 0x10000; unit++) table[unit] = kindOfPoint(String.fromCharCode(unit))
  return table
}

const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff

/** What the character at a place of a text is; surrogate pairs are looked at as one. */
export const kindAt = (text: string, at: number): number => {
  const unit = text.charCodeAt(at)
  if (isSurrogate(unit)) return kindOfPoint(String.fromCodePoint(text.codePointAt(at) ?? 0))
  kinds ??= makeKinds()
  return kinds[unit] ?? OTHER
}
