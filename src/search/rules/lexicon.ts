export { baseLexicon } from './lexicon/baseLexicon.ts'
export { lineProblems } from './lexicon/lineProblems.ts'
export { type LexiconAddition, mergeLexicon } from './lexicon/mergeLexicon.ts'
