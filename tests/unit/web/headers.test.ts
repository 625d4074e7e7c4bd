import { expect, it } from 'vitest'
import { cookieOptions } from '../../../src/web/cookies.ts'
import { acceptedEncoding } from '../../../src/web/delivery/acceptedEncoding.ts'

it.each([
  ['', 'identity'],
  ['gzip', 'gzip'],
  ['gzip, deflate, br, zstd', 'br'],
  ['br;q=0, gzip;q=0.5', 'gzip'],
  ['br;q=0, *', 'gzip'],
  ['*', 'br'],
  ['identity;q=1, *;q=0', 'identity'],
  ['GZIP', 'gzip'],
  ['deflate', 'identity'],
])('Accept-Encoding %j gets %s', (header, encoding) => expect(acceptedEncoding(header)).toBe(encoding))

it.each([
  ['beijing.localhost:3000', false],
  ['localhost', false],
  ['www.example.gov.cn', true],
  [undefined, true],
])('cookies on %s are Secure: %s', (host, secure) =>
  expect(cookieOptions(host)).toMatchObject({ secure, httpOnly: true }),
)
