import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const gzipped = promisify(gzip)
const brotlied = promisify(brotliCompress)

/** Quality 5 of 11: a page is rendered again within milliseconds of a change, and 11 takes thirty times as long. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_MODE]: 1 } }

export interface Encoded {
  plain: Buffer
  gzip: Buffer
  brotli: Buffer
}

/** A page in the three forms it is sent in. */
export async function encodeAll(body: string | Buffer): Promise<Encoded> {
  const plain = typeof body === 'string' ? Buffer.from(body) : body
  const [gz, br] = await Promise.all([gzipped(plain, { level: 6 }), brotlied(plain, BROTLI)])
  return { plain, gzip: gz, brotli: br }
}

export const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

export const digestsOf = (encoded: Encoded) => ({
  plain: sha256(encoded.plain),
  gzip: sha256(encoded.gzip),
  brotli: sha256(encoded.brotli),
})
