import type { Extracted, ExtractText, Shortfall } from './extracted.ts'
import { LIMITS } from './limits.ts'
import { pdfText } from './pdfText.ts'
import { plainText } from './plainText.ts'
import { sheetText } from './sheetText.ts'
import { tidyText } from './tidyText.ts'
import { unpackedSize } from './unpackedSize.ts'
import { wordText } from './wordText.ts'

/** Changes when the same file would give another text: kept texts are then made again. */
export const EXTRACTOR_VERSION = '1'

const OFFICE = 'application/vnd.openxmlformats-officedocument'

type Reader = (bytes: Buffer, deadline: number) => Promise<Extracted> | Promise<string> | string

const READERS: Readonly<Record<string, Reader>> = {
  'application/pdf': pdfText,
  [`${OFFICE}.wordprocessingml.document`]: packed(wordText),
  [`${OFFICE}.spreadsheetml.sheet`]: packed(sheetText),
  'text/plain': plainText,
  'text/csv': plainText,
}

/**
 * The plain text of an attachment (M-080), in this thread: a hostile file can hold it up, so it belongs into one that can
 * be stopped (`createTextThread`). What cannot be read gives an empty text with the reason.
 */
export const attachmentText: ExtractText = async (bytes, mimeType) => {
  const read = READERS[mimeType]
  if (read === undefined) return nothing('unsupported')
  if (bytes.length > LIMITS.fileBytes) return nothing('tooLarge')
  try {
    const found = await read(bytes, performance.now() + LIMITS.milliseconds)
    const { text, shortfall } = typeof found === 'string' ? { text: found, shortfall: null } : found
    return settled(text, shortfall)
  } catch (error) {
    return nothing(error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'damaged')
  }
}

function settled(text: string, shortfall: Shortfall | null): Extracted {
  const tidy = tidyText(text)
  if (shortfall === null && text.length > LIMITS.characters) return { text: tidy, shortfall: 'cut' }
  return tidy === '' ? nothing(shortfall ?? 'noText') : { text: tidy, shortfall }
}

const nothing = (shortfall: Shortfall): Extracted => ({ text: '', shortfall })

/** Looks into the directory of a packed file before anything is unpacked. */
function packed(read: (bytes: Buffer) => Promise<string>): Reader {
  return async (bytes) => {
    const size = unpackedSize(bytes)
    if (size === null) return nothing('damaged')
    if (size.bytes > LIMITS.unpackedBytes || size.entries > LIMITS.entries) return nothing('unpacksTooLarge')
    return { text: await read(bytes), shortfall: null }
  }
}
