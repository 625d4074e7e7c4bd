import { deflateRawSync } from 'node:zlib'

const CRC_TABLE = Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value >>> 0
})

const MAX_CHECKED = 1_000_000

const crcOf = (bytes: Buffer): number => {
  if (bytes.length > MAX_CHECKED) return 0
  let crc = 0xffffffff
  for (const byte of bytes) crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0)
  return (crc ^ 0xffffffff) >>> 0
}

/** A zip file of these entries; `claim` makes its directory lie about the size of each. */
export function zipFile(
  entries: Record<string, string | Buffer>,
  claim: (size: number) => number = (size) => size,
): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  for (const [path, content] of Object.entries(entries)) {
    const [name, bytes] = [Buffer.from(path), Buffer.from(content)]
    const packed = deflateRawSync(bytes)
    const sizes = Buffer.alloc(16)
    sizes.writeUInt32LE(crcOf(bytes), 0)
    sizes.writeUInt32LE(packed.length, 4)
    sizes.writeUInt32LE(claim(bytes.length), 8)
    sizes.writeUInt16LE(name.length, 12)
    // Version 2.0, no flags, deflated, no time.
    const kind = Buffer.from([20, 0, 0, 0, 8, 0, 0, 0, 0, 0])
    const entry = Buffer.alloc(46 - 4 - 2 - 10 - 16)
    entry.writeUInt32LE(
      parts.reduce((sum, part) => sum + part.length, 0),
      10,
    )
    directory.push(Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), kind, sizes, entry, name)
    parts.push(Buffer.from([0x50, 0x4b, 3, 4]), kind, sizes, name, packed)
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(Object.keys(entries).length, 8)
  end.writeUInt16LE(Object.keys(entries).length, 10)
  end.writeUInt32LE(
    directory.reduce((sum, part) => sum + part.length, 0),
    12,
  )
  end.writeUInt32LE(
    parts.reduce((sum, part) => sum + part.length, 0),
    16,
  )
  return Buffer.concat([...parts, ...directory, end])
}
