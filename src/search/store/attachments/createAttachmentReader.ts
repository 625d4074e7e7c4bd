import { readFile, stat } from 'node:fs/promises'
import type { AttachmentRef } from '../../../library/index.ts'
import { attachmentFile } from './attachmentFile.ts'
import { createTextCache } from './createTextCache.ts'
import { STOPPED } from './createTextThread.ts'
import type { Extracted, ExtractText, Shortfall } from './extracted.ts'
import { LIMITS } from './limits.ts'

export interface AttachmentReaderOptions {
  /** Folder of the uploads: `attachments/` lies below it. */
  mediaFolder: string
  /** Folder of the texts already read; made when needed. */
  cacheFolder: string
  /** `createTextThread(…).extract`, so that no file can hold up the caller. */
  extract: ExtractText
  log: { warn(details: object, message: string): void; info(details: object, message: string): void }
}

/** Nothing is wrong with the file. */
const EXPECTED: ReadonlySet<Shortfall | null> = new Set<Shortfall>(['unsupported', 'noText', 'cut'])

/** Reads the text of attachments (M-080), each content once. Answers '' for what has no text; never rejects. */
export function createAttachmentReader(options: AttachmentReaderOptions): (ref: AttachmentRef) => Promise<string> {
  const cache = createTextCache(options.cacheFolder)
  const fresh = async (key: string, bytes: Buffer, ref: AttachmentRef): Promise<string> => {
    const found = await options.extract(bytes, ref.mimeType, ref.filename)
    tell(options.log, ref, found)
    // What stopped the thread may be the machine's fault: the file gets another chance at the next rebuild.
    if (!STOPPED.has(found.shortfall))
      await cache.put(key, found.text).catch((error) => options.log.warn({ error }, 'attachment text is not kept'))
    return found.text
  }
  return async (ref) => {
    const bytes = await contentOf(options.mediaFolder, ref.url)
    if (typeof bytes === 'string') {
      tell(options.log, ref, { text: '', shortfall: bytes })
      return ''
    }
    const key = cache.keyOf(bytes, ref.mimeType)
    return (await cache.get(key)) ?? fresh(key, bytes, ref)
  }
}

async function contentOf(mediaFolder: string, url: string): Promise<Buffer | Shortfall> {
  const file = attachmentFile(mediaFolder, url)
  const found = file === null ? null : await stat(file).catch(() => null)
  if (file === null || !found?.isFile()) return 'missing'
  if (found.size > LIMITS.fileBytes) return 'tooLarge'
  return readFile(file).catch(() => 'missing' as const)
}

function tell(log: AttachmentReaderOptions['log'], { url, mimeType }: AttachmentRef, { shortfall }: Extracted): void {
  if (shortfall === null) return
  const say = EXPECTED.has(shortfall) ? log.info : log.warn
  say.call(log, { url, mimeType, shortfall }, 'attachment is not searched, or not all of it')
}
