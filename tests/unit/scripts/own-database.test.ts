import { describe, expect, it } from 'vitest'
import { ownDatabase } from '../../support/mongoAddress.ts'

describe('the database of a test run at MONGODB_URI', () => {
  it.each([
    ['mongodb://127.0.0.1:27017', 'mongodb://127.0.0.1:27017/mine'],
    ['mongodb://a:1,b:2/yiku?replicaSet=rs0', 'mongodb://a:1,b:2/mine?replicaSet=rs0'],
    ['mongodb://me:secret@a/yiku', 'mongodb://me:secret@a/mine?authSource=yiku'],
    ['mongodb+srv://me:secret@a/?authSource=x', 'mongodb+srv://me:secret@a/mine?authSource=x'],
  ])('%s', (uri, own) => {
    expect(ownDatabase(uri, 'mine')).toBe(own)
  })

  it('refuses what is no address of a MongoDB', () => {
    expect(() => ownDatabase('postgres://a/b', 'mine')).toThrow('MONGODB_URI')
  })
})
