/** Servers and account, database, options. Several servers in one address are more than `URL` can read. */
const ADDRESS = /^(mongodb(?:\+srv)?:\/\/[^/?]+)(?:\/([^?]*))?(?:\?(.*))?$/

/** The same servers and account, another database: whoever signs in still does so where the address says. */
export function ownDatabase(uri: string, name: string): string {
  const [, servers, database, options] = ADDRESS.exec(uri) ?? []
  if (!servers) throw new Error('MONGODB_URI is no address of a MongoDB')
  const parameters = new URLSearchParams(options ?? '')
  if (servers.includes('@') && !parameters.has('authSource')) parameters.set('authSource', database || 'admin')
  return `${servers}/${name}${parameters.size > 0 ? `?${parameters}` : ''}`
}
