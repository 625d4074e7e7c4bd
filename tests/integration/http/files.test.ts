import { mkdir, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { beforeEach, describe, expect, it } from 'vitest'
import { ask, serverPerTest } from '../../support/public-server.ts'

const web = serverPerTest()

describe('assets and files', () => {
  beforeEach(async () => {
    await mkdir(path.join(web.root, 'media'))
    await writeFile(path.join(web.root, 'secret.txt'), 'secret')
    for (const name of ['a.png', 'a.svg', '附件.pdf', 'draft.pdf']) {
      await writeFile(path.join(web.root, 'media', name), '0123456789')
    }
    await symlink(path.join(web.root, 'secret.txt'), path.join(web.root, 'media/.hidden'))
  })

  it('assets of a site never change under their name and come compressed', async () => {
    const style = await ask(web.port, '/assets/0123abcd.css', { headers: { 'accept-encoding': 'br' } })
    expect(style.headers).toMatchObject({
      'content-type': 'text/css; charset=utf-8',
      'content-encoding': 'br',
      'cache-control': 'public, max-age=31536000, immutable',
    })
    expect(brotliDecompressSync(style.body).toString()).toBe('body{}'.repeat(99))
    expect((await ask(web.port, '/assets/0123abcd.css', { host: 'two.localhost' })).status).toBe(404)
    expect((await ask(web.port, '/assets/0123abcd.css', { method: 'POST' })).status).toBe(405)
  })

  it('images are shown, everything else is saved, nothing may run', async () => {
    const image = await ask(web.port, '/files/a.png')
    expect([image.status, image.headers['content-disposition']]).toEqual([200, undefined])
    for (const name of ['a.svg', encodeURIComponent('附件.pdf')]) {
      const file = await ask(web.port, `/files/${name}`)
      expect(file.headers['content-disposition']).toContain('attachment')
      expect(file.headers['content-security-policy']).toBe("default-src 'none'; sandbox")
      expect(file.headers['x-content-type-options']).toBe('nosniff')
    }
  })

  it('ranges are served', async () => {
    const part = await ask(web.port, '/files/a.png', { headers: { range: 'bytes=2-4' } })
    expect([part.status, part.body.toString(), part.headers['content-range']]).toEqual([206, '234', 'bytes 2-4/10'])
  })

  it('files of drafts, hidden files and folders are not there', async () => {
    for (const target of [
      '/files/draft.pdf',
      '/files/.hidden',
      '/files',
      '/files/missing.png',
      '/assets',
      '/files/%2e',
    ]) {
      expect([400, 404], target).toContain((await ask(web.port, target)).status)
    }
  })
})
