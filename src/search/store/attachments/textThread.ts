import { parentPort } from 'node:worker_threads'
import { attachmentText } from './attachmentText.ts'

/** The program of the thread that reads attachments: a file in, its text out. */
parentPort?.on(
  'message',
  async ({ bytes, mimeType, filename }: { bytes: Uint8Array; mimeType: string; filename: string }) => {
    parentPort?.postMessage(await attachmentText(Buffer.from(bytes), mimeType, filename))
  },
)
