/** Codes as a text column keeps them; the same separators as the library's lists. */
export const splitCodes = (value: unknown): string[] =>
  typeof value === 'string'
    ? value
        .split(/[;；、\n]/)
        .map((code) => code.trim())
        .filter(Boolean)
    : []
