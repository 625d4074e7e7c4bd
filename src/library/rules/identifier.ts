/** Parts of an index number: who created the information, in which year, as which of that issuer and year. */
export interface IdentifierParts {
  /** 统一社会信用代码 (18 characters) or 组织机构代码 (9), upper case. */
  issuer: string
  year: number
  /** From 1. */
  serial: number
}

const ISSUER_CODE = '[0-9A-HJ-NPQRTUWXY]{18}|[0-9A-Z]{9}'
const PATTERN = new RegExp(`^(${ISSUER_CODE})/(\\d{4})-(\\d{5})$`)
const SLUG = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/
/** Five digits (JY-IDX-04). */
const LAST_SERIAL = 99_999

const inRange = (year: number, serial: number) =>
  Number.isInteger(year) &&
  year >= 1949 &&
  year <= 9999 &&
  Number.isInteger(serial) &&
  serial >= 1 &&
  serial <= LAST_SERIAL

/**
 * Writes an index number (索引号), `{issuer code}/{YYYY}-{NNNNN}` (JY-IDX-04).
 * Throws RangeError for a code, year or serial outside the form; a full year must stop, not wrap around.
 */
export const formatIdentifier = ({ issuer, year, serial }: IdentifierParts): string => {
  const identifier = `${issuer}/${year}-${String(serial).padStart(5, '0')}`
  if (!inRange(year, serial) || !PATTERN.test(identifier)) throw new RangeError(`Not an index number: ${identifier}`)
  return identifier
}

/** Reads an index number; null for anything that `formatIdentifier` would not have written. */
export const parseIdentifier = (identifier: string): IdentifierParts | null => {
  const [, issuer, yearText, serialText] = PATTERN.exec(identifier) ?? []
  if (issuer === undefined) return null
  const [year, serial] = [Number(yearText), Number(serialText)]
  return inRange(year, serial) ? { issuer, year, serial } : null
}

/**
 * Last segment of a resource's address, `{organization slug}-{year}-{serial}`: short enough to read out, and unique
 * because organization slugs are. Throws RangeError for a slug that is not lower-case words joined by hyphens.
 */
export const urlKey = (
  organizationSlug: string,
  { year, serial }: Pick<IdentifierParts, 'year' | 'serial'>,
): string => {
  if (!SLUG.test(organizationSlug) || !inRange(year, serial)) {
    throw new RangeError(`Not an address: ${organizationSlug}-${year}-${serial}`)
  }
  return `${organizationSlug}-${year}-${serial}`
}

/** Reads the last segment of an address; null when it is none. */
export const parseUrlKey = (key: string): { organizationSlug: string; year: number; serial: number } | null => {
  const [, organizationSlug, yearText, serialText] = /^(.+)-(\d{4})-([1-9]\d{0,4})$/.exec(key) ?? []
  if (organizationSlug === undefined || !SLUG.test(organizationSlug)) return null
  const [year, serial] = [Number(yearText), Number(serialText)]
  return inRange(year, serial) ? { organizationSlug, year, serial } : null
}

/** The address of a resource on every site that uses it, stable for ever. */
export const resourcePath = (
  pathSegment: string,
  organizationSlug: string,
  parts: Pick<IdentifierParts, 'year' | 'serial'>,
): string => `/${pathSegment}/${urlKey(organizationSlug, parts)}`
