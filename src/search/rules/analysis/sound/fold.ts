/** A syllable with close sounds made equal: zh/z, ch/c, sh/s, -ng/-n, l-/n-. */
export const foldSyllable = (syllable: string): string =>
  syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/ng$/, 'n')
    .replace(/^l/, 'n')

/** The letter a syllable begins with. */
export const initialOf = (syllable: string): string => syllable.charAt(0)
