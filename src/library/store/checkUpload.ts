import { fileTypeFromBuffer } from 'file-type'
import { APIError, type CollectionBeforeOperationHook } from 'payload'

const MAX_BYTES = 30 * 1024 * 1024

/** SEC-WEB-05: what a file is, its first bytes say; its name and the browser's word do not count. */
export function checkUpload(allowed: readonly string[]): CollectionBeforeOperationHook {
  return async ({ args, operation, req }) => {
    if (!req.file || (operation !== 'create' && operation !== 'update')) return args
    if (req.file.data.length > MAX_BYTES) throw refusal(`文件超过 ${MAX_BYTES / 1024 / 1024} MB，请压缩后再上传。`)
    const found = await fileTypeFromBuffer(req.file.data)
    if (!found || !allowed.includes(found.mime))
      throw refusal(`“${req.file.name}”的内容不是允许的格式（${allowed.map(shortName).join('、')}）。`)
    req.file.mimetype = found.mime
    return args
  }
}

const refusal = (message: string) => new APIError(`上传被拒绝：${message}`, 400, null, true)

const SHORT_NAMES: Record<string, string> = { wordprocessingml: 'docx', spreadsheetml: 'xlsx', presentationml: 'pptx' }

function shortName(mime: string): string {
  const office = Object.entries(SHORT_NAMES).find(([part]) => mime.includes(part))
  return office ? office[1] : (mime.split('/')[1] ?? mime)
}
