import { withPayload } from '@payloadcms/next/withPayload'

/** Only the admin is Next's (ADR 0002): public pages and REST are served without it. */
const nextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  serverExternalPackages: ['sharp', 'pino', 'pino-pretty', 'cheerio'],
  turbopack: {},
}

export default withPayload(nextConfig, { devBundleServerPackages: false })
