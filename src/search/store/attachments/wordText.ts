/** The text of a Word file, a paragraph a line. Throws when it is none. */
export async function wordText(bytes: Buffer): Promise<string> {
  const { default: mammoth } = await import('mammoth')
  return (await mammoth.extractRawText({ buffer: bytes })).value
}
