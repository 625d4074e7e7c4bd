import domainWords from '../../data/lexicon/domain-words.json' with { type: 'json' }
import protectedTerms from '../../data/lexicon/protected-terms.json' with { type: 'json' }
import { thesaurusFiles } from '../../data/lexicon/thesaurus/index.ts'
import type { Lexicon } from '../analysis/types.ts'
import { domainWordsSchema, protectedTermsSchema, thesaurusFileSchema } from './lexiconSchema.ts'

let checked: Lexicon | null = null

function readLexicon(): Lexicon {
  return {
    thesaurus: thesaurusFiles
      .flatMap((file) => thesaurusFileSchema.parse(file).lines)
      .map(({ from, direction, to }) => ({ from, direction, to })),
    domainWords: domainWordsSchema.parse(domainWords).groups.flatMap((group) => group.words.flat()),
    protectedTerms: protectedTermsSchema.parse(protectedTerms).terms.flat(),
  }
}

/**
 * The lexicon as it is delivered: the files of `data/lexicon`, checked the first time. The same object every time.
 * Throws a `ZodError` naming the place when a file is malformed (M-073).
 */
export function baseLexicon(): Lexicon {
  checked ??= readLexicon()
  return checked
}
