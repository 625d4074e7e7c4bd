import type { Publication } from '../../library/index.ts'

/** What pages are in, unless they say otherwise. */
export const PAGE_LANGUAGE = 'zh-CN'

/** BCP 47, as far as a government site meets it. */
const TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/

/** The language of a publication where it is not that of the pages: its title and text then say so (OPS-LANG-01). */
export const foreignLanguage = ({ language }: Pick<Publication, 'language'>): string | null =>
  language !== PAGE_LANGUAGE && TAG.test(language) ? language : null
