import type { Extracted } from './extracted.ts'
import { LIMITS } from './limits.ts'

const QUIET = 0
/** A long line ends where the page does, not where a word does; a short one is a heading or a cell. */
const SEAM = /(?<=[^\n]{12}[\p{Script=Han}，、；：]) ?\n(?=\p{Script=Han})/gu

/** The text of a PDF page by page, as far as pages, characters and `deadline` (performance.now) allow. Throws when it cannot be opened. */
export async function pdfText(bytes: Buffer, deadline: number): Promise<Extracted> {
  const { getDocumentProxy } = await import('unpdf')
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: QUIET, disableFontFace: true })
  try {
    return await textOf(pdf, deadline)
  } finally {
    await pdf.destroy()
  }
}

type Pdf = Awaited<ReturnType<typeof import('unpdf')['getDocumentProxy']>>

async function textOf(pdf: Pdf, deadline: number): Promise<Extracted> {
  const pages = Math.min(pdf.numPages, LIMITS.pages)
  let text = ''
  let number = 1
  while (number <= pages && text.length <= LIMITS.characters && performance.now() <= deadline) {
    text += `${await pageText(await pdf.getPage(number))}\n`
    number += 1
  }
  return { text: text.replace(SEAM, ''), shortfall: number > pdf.numPages ? null : 'cut' }
}

async function pageText(page: Awaited<ReturnType<Pdf['getPage']>>): Promise<string> {
  const { items } = await page.getTextContent()
  const parts = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
  page.cleanup()
  return parts.join('')
}
