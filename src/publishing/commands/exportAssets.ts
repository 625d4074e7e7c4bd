import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { encodeAll } from '../store/pages/encodings.ts'

/** A file that pages name by a path under `/assets/`; the name carries its hash. */
export interface ExportedAsset {
  path: string
  body: Buffer
}

/**
 * Writes the assets of all sites to `_assets` in the page folder, with their compressed forms, for a web server that
 * sends the folder by itself. Names carry hashes: sites can share the folder, and old pages keep their old styles.
 */
export async function exportAssets(folder: string, assets: Iterable<ExportedAsset>): Promise<void> {
  const target = path.join(folder, '_assets')
  await mkdir(target, { recursive: true })
  for (const asset of assets) {
    const { plain, gzip, brotli } = await encodeAll(asset.body)
    const file = path.join(target, path.basename(asset.path))
    await Promise.all([writeFile(file, plain), writeFile(`${file}.gz`, gzip), writeFile(`${file}.br`, brotli)])
  }
}
