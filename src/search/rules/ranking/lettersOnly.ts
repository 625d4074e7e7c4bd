/** Letters and figures alone: blanks, brackets and marks don't tell two titles apart. */
export const lettersOnly = (normalized: string): string => normalized.replace(/[^\p{L}\p{N}]/gu, '')
