import { MAX_QUERY } from '../question.ts'
import { cleanText, firstCharacters } from './cleanText.ts'

/** The words of the results page a visitor came from; null: from elsewhere, from another site, or without words. */
export function previousQuery(referrer: string | undefined, host: string | undefined): string | null {
  if (!referrer || !host || !URL.canParse(referrer)) return null
  const url = new URL(referrer)
  if (url.host !== host.toLowerCase() || url.pathname !== '/search') return null
  return firstCharacters(cleanText(url.searchParams.get('q') ?? ''), MAX_QUERY) || null
}
