import { createServer, type Server } from 'node:http'
import type { Socket } from 'node:net'
import { listen } from '../platform/ports.ts'
import { createApp } from './app.ts'
import { createFront } from './front.ts'
import type { PublicServices } from './services.ts'

export interface PublicServer {
  /** Opens the port on all interfaces, or on `host`; answers the port, which differs when 0 was asked for. */
  listen(port: number, host?: string | null): Promise<number>
  /** Takes no new connections, lets requests under way finish for at most `graceMs`, then cuts the rest. */
  close(graceMs?: number): Promise<void>
}

/** Against slow and endless senders: all in ms or bytes. */
const LIMITS = {
  // The request line counts: 64 KB of query, and 16 KB for the rest.
  maxHeaderSize: 81_920,
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 20_000,
  connectionsCheckingInterval: 5_000,
}
const MAX_HEADERS = 64
const GRACE_MS = 5_000

/** The public port: the front, and Express behind it. */
export function createPublicServer(services: PublicServices): PublicServer {
  const server = createServer(LIMITS, createFront(services, createApp(services)))
  server.maxHeadersCount = MAX_HEADERS
  server.on('clientError', refuse)
  return {
    listen: (port, host = null) => listen(server, { name: 'PORT', port, host }),
    close: (graceMs = GRACE_MS) => close(server, graceMs),
  }
}

/** What can't be parsed gets a line, not a page: nobody knows which site it was meant for. */
function refuse(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const status =
    error.code === 'HPE_HEADER_OVERFLOW'
      ? '431 Request Header Fields Too Large'
      : error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
        ? '408 Request Timeout'
        : '400 Bad Request'
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\nX-Content-Type-Options: nosniff\r\n\r\n`)
}

async function close(server: Server, graceMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  const sweep = setInterval(() => server.closeIdleConnections(), 50)
  const cut = setTimeout(() => server.closeAllConnections(), graceMs)
  await closed
  clearInterval(sweep)
  clearTimeout(cut)
}
