import { z } from 'zod'
import limits from '../../data/lexicon/limits.json' with { type: 'json' }
import { ONE_WORD } from './keys.ts'

const word = z.string().regex(ONE_WORD, '只写词，不带空格和标点')

const key = word.min(limits.key.shortest).max(limits.key.longest)

/** Words separated by single blanks; one row of a list that would be too long with a word a line. */
const row = z
  .string()
  .regex(/^\S+( \S+)*$/, '词与词之间用一个空格')
  .transform((text) => text.split(' '))

const origin = { owner: z.string().min(1), source: z.string().min(1), reviewed: z.iso.date() }

const oneWay = z.strictObject({
  from: z.array(key).min(1),
  direction: z.literal('>'),
  to: z.array(word.max(limits.target.longest)).min(1).max(limits.targets),
  note: z.string().min(1).optional(),
})

const twoWay = z
  .strictObject({
    from: z.array(key).min(1),
    direction: z.literal('='),
    to: z.array(key).min(1),
    note: z.string().min(1).optional(),
  })
  .refine((line) => line.from.length + line.to.length <= limits.twoWayWords, '双向的一条最多四个词')

/** A file of `data/lexicon/thesaurus`: the lines of one field. */
export const thesaurusFileSchema = z.strictObject({
  ...origin,
  lines: z.array(z.discriminatedUnion('direction', [oneWay, twoWay])).min(1),
})

/** `data/lexicon/domain-words.json`, grouped by field. */
export const domainWordsSchema = z.strictObject({
  ...origin,
  groups: z.array(z.strictObject({ name: z.string().min(1), words: z.array(row).min(1) })).min(1),
})

/** `data/lexicon/protected-terms.json`. */
export const protectedTermsSchema = z.strictObject({ ...origin, terms: z.array(row).min(1) })
