import { z } from 'zod'
import { cleanText, firstCharacters } from './cleanText.ts'

/** Longest facet value that is looked at (names of offices are the longest), and most values of one facet. */
const MAX_VALUE = 80
const MAX_VALUES = 20

const PAGE = /^\d{1,9}$/

/** The first of repeated parameters; whatever is not text is as if it were not there. */
const first = z
  .unknown()
  .optional()
  .transform((given) => {
    const [value] = [given].flat()
    return typeof value === 'string' ? cleanText(value) : ''
  })

const text = first.transform((value) => value || null)

const several = z
  .unknown()
  .optional()
  .transform((given) => {
    const values = [given].flat().filter((value) => typeof value === 'string')
    const clean = values.map((value) => firstCharacters(cleanText(value), MAX_VALUE)).filter((value) => value !== '')
    return [...new Set(clean)].sort().slice(0, MAX_VALUES)
  })

const oneOf = <Value extends string>(values: readonly [Value, ...Value[]]) =>
  first.pipe(z.enum(values).catch(values[0]))

const parameters = z.object({
  q: first,
  number: text,
  phrase: text,
  without: text,
  scope: oneOf(['all', 'site']),
  type: several,
  site: several,
  issuer: several,
  topic: several,
  year: several,
  validity: several,
  from: first,
  to: first,
  sort: oneOf(['relevance', 'date']),
  verbatim: first.transform((value) => value === '1'),
  page: first.transform((value) => (PAGE.test(value) ? Math.max(1, Number(value)) : 1)),
})
export type Parameters = z.infer<typeof parameters>

/** Parameters of the results page and of the policy search: everything has a meaning, nothing is an error. */
export const readParameters = (query: unknown): Parameters =>
  parameters.parse(typeof query === 'object' && query !== null ? query : {})
