import file from '../vocabularies/limits.json'

/** Figures the checks compare with, each with its rule; lengths in characters (Unicode code points). */
export const LIMITS = file.limits

/** Length as an editor counts it: one per character, however it is encoded. */
export const lengthOf = (text: string): number => [...text].length
