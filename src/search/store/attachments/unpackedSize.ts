const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const END_LENGTH = 22
const ENTRY_LENGTH = 46
const LONGEST_COMMENT = 65_535
/** Stands for a figure that the 64-bit part holds: nothing that is uploaded here needs one. */
const BEYOND_32_BITS = 0xffffffff

/**
 * What a zip file says it unpacks to, read from its directory without unpacking anything; null when it has no directory
 * that can be read. Bytes are Infinity for figures beyond 32 bits.
 */
export function unpackedSize(zip: Buffer): { bytes: number; entries: number } | null {
  const end = endOfDirectory(zip)
  if (end === null) return null
  const entries = zip.readUInt16LE(end + 10)
  let offset = zip.readUInt32LE(end + 16)
  let bytes = 0
  for (let entry = 0; entry < entries; entry += 1) {
    if (offset + ENTRY_LENGTH > zip.length || zip.readUInt32LE(offset) !== DIRECTORY_ENTRY) return null
    const size = zip.readUInt32LE(offset + 24)
    bytes += size === BEYOND_32_BITS ? Number.POSITIVE_INFINITY : size
    const lengths = [28, 30, 32].map((at) => zip.readUInt16LE(offset + at))
    offset += ENTRY_LENGTH + lengths.reduce((sum, length) => sum + length, 0)
  }
  return { bytes, entries }
}

/** Searched from behind, over the comment that may follow it. */
function endOfDirectory(zip: Buffer): number | null {
  const earliest = Math.max(0, zip.length - END_LENGTH - LONGEST_COMMENT)
  for (let at = zip.length - END_LENGTH; at >= earliest; at -= 1) {
    if (zip.readUInt32LE(at) === END_OF_DIRECTORY) return at
  }
  return null
}
