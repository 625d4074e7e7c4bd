import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readConfig } from '../../../src/platform/config.ts'
import { PlatformError } from '../../../src/platform/errors.ts'
import { keepSecret } from '../../../src/platform/keptSecret.ts'

const refusal = (env: Record<string, string>, argv: string[] = []): PlatformError => {
  try {
    readConfig(env, argv)
  } catch (error) {
    if (error instanceof PlatformError) return error
    throw error
  }
  throw new Error('the configuration was accepted')
}

describe('configuration (design section 6, Environment)', () => {
  it('needs nothing: the defaults are those of the contract', () => {
    expect(readConfig({}, [])).toEqual({
      role: 'all',
      databaseUri: null,
      database: 'embedded',
      dataDir: resolve('var'),
      port: 3000,
      cmsPort: 3001,
      cmsHost: '127.0.0.1',
      publicBaseDomain: null,
      payloadSecret: null,
      demo: true,
      searchLogDays: 90,
    })
  })

  it('is frozen', () => {
    expect(Object.isFrozen(readConfig({}, []))).toBe(true)
  })

  it('seeds the demonstration city by default only without DATABASE_URI', () => {
    const uri = 'postgres://db.example/yiku'
    expect(readConfig({ DATABASE_URI: uri }, []).demo).toBe(false)
    expect(readConfig({ DATABASE_URI: uri, DEMO: '1' }, []).demo).toBe(true)
    expect(readConfig({ DEMO: '0' }, []).demo).toBe(false)
  })

  it.each([
    ['postgres://db.example/yiku', 'postgres'],
    ['postgresql://db.example/yiku', 'postgres'],
    ['mongodb://a,b,c/yiku?replicaSet=rs', 'mongodb'],
    ['mongodb+srv://cluster.example/yiku', 'mongodb'],
  ])('knows the engine of %s', (uri, engine) => {
    expect(readConfig({ DATABASE_URI: uri }, []).database).toBe(engine)
  })

  it('keeps no search at all when told so (SEC-PI)', () => {
    expect(readConfig({ SEARCH_LOG_DAYS: '0' }, []).searchLogDays).toBe(0)
  })

  it('treats an empty value as absent', () => {
    expect(readConfig({ PORT: '', DATABASE_URI: ' ' }, [])).toMatchObject({ port: 3000, databaseUri: null })
  })

  it.each([
    [['--role', 'web'], 'web'],
    [['--role=worker'], 'worker'],
    [['--other', '--role', 'cms'], 'cms'],
  ])('reads the role from %j', (argv, role) => {
    expect(readConfig({}, argv).role).toBe(role)
  })

  it.each([
    [{ PORT: 'abc' }, [], ['PORT']],
    [{ PORT: '65536' }, [], ['PORT']],
    [{ CMS_PORT: '-1' }, [], ['CMS_PORT']],
    [{ CMS_HOST: 'a b' }, [], ['CMS_HOST']],
    [{ DATABASE_URI: 'mysql://x' }, [], ['DATABASE_URI']],
    [{ PUBLIC_BASE_DOMAIN: 'https://x.cn' }, [], ['PUBLIC_BASE_DOMAIN']],
    [{ PAYLOAD_SECRET: 'short' }, [], ['PAYLOAD_SECRET']],
    [{ DEMO: 'yes' }, [], ['DEMO']],
    [{ SEARCH_LOG_DAYS: '-1' }, [], ['SEARCH_LOG_DAYS']],
    [{ SEARCH_LOG_DAYS: '732' }, [], ['SEARCH_LOG_DAYS']],
    [{ SEARCH_LOG_DAYS: 'ever' }, [], ['SEARCH_LOG_DAYS']],
    [{}, ['--role', 'king'], ['role']],
    [{}, ['--role'], ['role']],
    [{ PORT: 'x', DEMO: 'x' }, [], ['PORT', 'DEMO']],
  ] as [Record<string, string>, string[], string[]][])(
    'refuses %j %j, one sentence per wrong value',
    (env, argv, names) => {
      const error = refusal(env, argv)
      expect(error.code).toBe('config-invalid')
      expect(error.details.settings).toEqual(names)
      expect(error.message.split('\n')).toHaveLength(names.length)
    },
  )

  it('never repeats a value in the refusal: it may hold a password', () => {
    expect(refusal({ DATABASE_URI: 'mysql://u:geheim@h/d' }).message).not.toContain('geheim')
  })

  it('refuses one port for the public and the admin', () => {
    expect(refusal({ PORT: '8080', CMS_PORT: '8080' }).code).toBe('config-invalid')
  })
})

describe('the kept secret', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'yiku-secret-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('is made once, kept, and readable by its owner only', () => {
    const secret = keepSecret(join(folder, 'var'), 'payload-secret')
    expect(secret).toMatch(/^[0-9a-f]{64}$/)
    expect(keepSecret(join(folder, 'var'), 'payload-secret')).toBe(secret)
    expect(statSync(join(folder, 'var', 'payload-secret')).mode & 0o777).toBe(0o600)
  })

  it('says so when the data folder cannot be written', () => {
    keepSecret(folder, 'file')
    expect(() => keepSecret(join(folder, 'file'), 'payload-secret')).toThrow(PlatformError)
  })
})
