import { spawnSync } from 'node:child_process'
import { chmodSync, lstatSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isRoot, serverAccount } from '../../../src/platform/embedded-postgres/account.ts'
import { findRuntime, platformPackage } from '../../../src/platform/embedded-postgres/binaries.ts'
import { placePerTest } from '../../support/embedded-postgres.ts'

const place = placePerTest()

describe('PostgreSQL programs', () => {
  const installed = platformPackage()
  const links = () =>
    (JSON.parse(readFileSync(join(installed, 'native/pg-symlinks.json'), 'utf8')) as { target: string }[]).map(
      ({ target }) => target,
    )

  /** The package as npm unpacks it when install scripts are off. */
  function packageWithoutLinks(): string {
    const copy = join(place.base, 'package')
    expect(spawnSync('cp', ['-a', installed, copy]).status).toBe(0)
    for (const link of links()) rmSync(join(copy, link), { force: true })
    return copy
  }

  it('get their shared-library links when install scripts were off', () => {
    const copy = packageWithoutLinks()
    const home = { folder: place.base, account: serverAccount(null) }
    expect(findRuntime(home, copy)).toBe(join(copy, 'native'))
    for (const link of links()) expect(lstatSync(join(copy, link)).isSymbolicLink(), link).toBe(true)
  })

  it.runIf(isRoot())('are copied, with their links, when the clone lies where the server may not enter', () => {
    const copy = packageWithoutLinks()
    for (const closed of [copy, join(copy, 'native/bin'), join(copy, 'native/lib')]) chmodSync(closed, 0o700)
    const home = { folder: place.base, account: serverAccount(null) }
    const runtime = findRuntime(home, copy)
    expect(dirname(dirname(runtime))).toBe(place.base)
    expect(findRuntime(home, copy)).toBe(runtime)
  })
})
