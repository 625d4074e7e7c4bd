/** Pages need nothing from elsewhere and no inline code (SEC-WEB-04); `data:` images are those inside our own styles. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "media-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

const EVERYWHERE = [
  ['Content-Security-Policy', CONTENT_SECURITY_POLICY],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
] as const

const HSTS = ['Strict-Transport-Security', 'max-age=31536000'] as const

/** What an uploaded file may do when it is opened by itself: nothing. */
export const FILE_SECURITY_POLICY = "default-src 'none'; sandbox"

/** Name and value of the headers that every answer carries; browsers on localhost are not held to HTTPS. */
export const securityHeaders = (isLocal: boolean): (readonly [string, string])[] =>
  isLocal ? [...EVERYWHERE] : [...EVERYWHERE, HSTS]
