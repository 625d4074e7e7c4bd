import type { IncomingMessage, ServerResponse } from 'node:http'
import { encodeAll, type StoredPage, sha256 } from '../../publishing/index.ts'
import type { RequestContext } from '../services.ts'
import type { AssetFile } from '../templating/assets.ts'
import { sendPage } from './sendPage.ts'

const encoded = new WeakMap<AssetFile, Promise<StoredPage>>()

/** Sends a style sheet, script or drawing. Its name carries its hash: another content has another name. */
export async function sendAsset(req: IncomingMessage, res: ServerResponse, file: AssetFile, context: RequestContext) {
  let asset = encoded.get(file)
  if (!asset) {
    asset = encode(file)
    encoded.set(file, asset)
  }
  sendPage(req, res, await asset, context.isLocal, context.requestId)
}

async function encode({ contentType, body }: AssetFile): Promise<StoredPage> {
  const { plain, gzip, brotli } = await encodeAll(body)
  const headers = { 'Content-Type': contentType, 'Cache-Control': 'public, max-age=31536000, immutable' }
  return { status: 200, headers, html: plain, gzip, brotli, sha256: sha256(plain) }
}
