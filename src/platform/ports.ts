import { createServer, type Server } from 'node:net'
import { PlatformError } from './errors.ts'

/** Which variable sets the port, for the sentence of a refusal. */
export type PortName = 'PORT' | 'CMS_PORT'

interface Address {
  name: PortName
  port: number
  /** Null: all interfaces. */
  host: string | null
}

/** Opens the port and answers with the port number (which matters for port 0); a refusal becomes one sentence. */
export function listen(server: Server, address: Address): Promise<number> {
  return new Promise((resolve, reject) => {
    const refuse = (error: NodeJS.ErrnoException) => reject(portError(error, address))
    server.once('error', refuse)
    server.listen(address.port, address.host ?? undefined, () => {
      server.off('error', refuse)
      const bound = server.address()
      resolve(bound !== null && typeof bound === 'object' ? bound.port : address.port)
    })
  })
}

/** Asks before the long part of a start whether the port can be had: `port-taken` or `port-forbidden` if not. */
export async function assertPortFree(address: Address): Promise<void> {
  const probe = createServer()
  await listen(probe, address)
  await new Promise((resolve) => probe.close(resolve))
}

function portError(error: NodeJS.ErrnoException, { name, port, host }: Address): Error {
  const options = { cause: error }
  const details = { port, name }
  switch (error.code) {
    case 'EADDRINUSE':
      return new PlatformError(
        'port-taken',
        `端口 ${port} 已被占用：请停止占用它的程序，或用 ${name} 指定别的端口。`,
        details,
        options,
      )
    case 'EACCES':
      return new PlatformError(
        'port-forbidden',
        `没有权限使用端口 ${port}：请用 ${name} 指定 1024 以上的端口。`,
        details,
        options,
      )
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new PlatformError('port-forbidden', `本机没有地址 ${host}：请检查 CMS_HOST。`, details, options)
    default:
      return error
  }
}
