import type { AttachmentRef } from '../../library/index.ts'
import type { AttachmentView } from './types.ts'

const KILOBYTE = 1024

/** `1.2 MB`, `184 KB`: what a visitor on a mobile connection wants to know first. */
function printedSize(bytes: number): string {
  const kilobytes = bytes / KILOBYTE
  if (kilobytes < KILOBYTE) return `${Math.max(1, Math.round(kilobytes))} KB`
  return `${(kilobytes / KILOBYTE).toFixed(1)} MB`
}

const formatOf = (filename: string) => filename.split('.').pop()?.toUpperCase() ?? ''

export const attachmentView = ({ title, url, filename, size }: AttachmentRef): AttachmentView => ({
  title,
  href: url,
  description: `${formatOf(filename)}，${printedSize(size)}`,
})
