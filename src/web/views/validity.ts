import type { LegalForce } from '../../library/index.ts'
import type { SiteContext } from './context.ts'
import bandFile from './legal-force-bands.json' with { type: 'json' }
import type { ValidityMark } from './types.ts'

interface BandText {
  tone: ValidityMark['tone']
  text: string
  textWithDay: string | null
}

/** What each state of validity looks and sounds like on a page. */
export const LEGAL_FORCE_BANDS = bandFile.bands as Record<LegalForce, BandText>

/** A state of validity in words, with the tone of its colour. */
export function validityMark(code: LegalForce, { labelOf }: SiteContext): ValidityMark {
  return { code, label: labelOf('legal-forces', code) ?? code, tone: LEGAL_FORCE_BANDS[code].tone }
}
