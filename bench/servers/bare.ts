/** The peer: `node:http` and nothing else, sending the same bytes. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { encodeAll } from '../../src/publishing/index.ts'
import { benchPage } from '../page.ts'
import { tellCpu } from './tellCpu.ts'

const { plain, brotli } = await encodeAll(benchPage())
const type = { 'Content-Type': 'text/html; charset=utf-8' }
const plainHeaders = { ...type, 'Content-Length': plain.length }
const brotliHeaders = { ...type, 'Content-Length': brotli.length, 'Content-Encoding': 'br' }

const server = createServer((req, res) => {
  const isBrotli = req.headers['accept-encoding'] === 'br'
  res.writeHead(200, isBrotli ? brotliHeaders : plainHeaders)
  res.end(isBrotli ? brotli : plain)
})
server.listen(0, '127.0.0.1', () => tellCpu((server.address() as AddressInfo).port))
