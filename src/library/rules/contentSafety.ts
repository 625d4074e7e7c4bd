import type { Finding } from './finding.ts'
import { findHiddenMarkup } from './hiddenMarkup.ts'
import { findInjectedText } from './injectedText.ts'
import { findPersonalData } from './personalData.ts'

/** All that must not reach the public in a piece of content: hidden or active markup, injected text, personal data. */
export const checkContentSafety = (content: { html: string; text: string }, field: string): Finding[] => [
  ...findHiddenMarkup(content.html, field),
  ...findInjectedText(content.text, field),
  ...findPersonalData(content.text, field),
]
