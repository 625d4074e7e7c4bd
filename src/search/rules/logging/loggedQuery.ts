import { findPersonalData } from '../../../library/index.ts'
import { MAX_QUERY } from '../question.ts'

/** What stands in the log for a query that may name a person. */
export const MASKED = '〔已隐去〕'

/** Eleven digits or more, grouped or not: an identity, card or telephone number even when it is mistyped. */
const LONG_NUMBER = /\d(?:[ \-–—.·]?\d){10,}/
const MAIL_ADDRESS = /[^\s@]+@[^\s@]+\.[^\s@]+/
/** Control and format characters, line separators, lone surrogates: PostgreSQL keeps some of them in no text. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu

const namesAPerson = (query: string): boolean => {
  const plain = query.normalize('NFKC')
  return LONG_NUMBER.test(plain) || MAIL_ADDRESS.test(plain) || findPersonalData(plain, 'query').length > 0
}

/**
 * A query as it may be kept (SEC-PI, M-079): blanks folded, at most `MAX_QUERY` characters; a query with an identity
 * number, a telephone number, a bank card or a mail address is masked whole, because the name of the person often stands
 * beside it.
 */
export function loggedQuery(query: string): string {
  const text = query.replace(UNPRINTABLE, ' ').replace(/\s+/g, ' ').trim()
  return namesAPerson(text) ? MASKED : [...text].slice(0, MAX_QUERY).join('')
}
