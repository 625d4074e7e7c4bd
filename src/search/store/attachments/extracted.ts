/** Why an attachment has no text, or not all of it. */
export type Shortfall =
  | 'unsupported'
  | 'missing'
  | 'tooLarge'
  | 'unpacksTooLarge'
  | 'damaged'
  | 'encrypted'
  | 'noText'
  | 'cut'
  | 'tookTooLong'
  | 'outOfMemory'
  | 'crashed'

/** Plain text of an attachment; `shortfall` null: all of it. */
export interface Extracted {
  text: string
  shortfall: Shortfall | null
}

/** Reads the text of a file. Never rejects. */
export type ExtractText = (bytes: Buffer, mimeType: string, filename: string) => Promise<Extracted>
