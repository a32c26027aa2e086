import { InvalidArgumentError } from '@k/protocol'
import { describe, expect, it } from 'vitest'
import { checkToken } from './oauth-token.ts'

const jwt = (claims: unknown, ...more: string[]) =>
  [
    'e30',
    Buffer.from(typeof claims === 'string' ? claims : JSON.stringify(claims)).toString('base64url'),
    's',
    ...more,
  ].join('.')

describe('a token', () => {
  it('is known by its value alone', () => {
    expect(checkToken('opaque', 'token')).toEqual({ value: 'opaque', expiresAt: undefined, extensions: [] })
  })

  it('may have every character that RFC 6750 allows', () => {
    expect(checkToken('aZ0-._~+/==', 'token').value).toBe('aZ0-._~+/==')
  })

  it('expires when its claim exp says so', () => {
    expect(checkToken(jwt({ exp: 1_700_000_000 }), 'token').expiresAt).toBe(1_700_000_000_000)
    expect(checkToken(jwt({ exp: 1_700_000_000.5 }), 'token').expiresAt).toBe(1_700_000_000_500)
  })

  it('may be a JWT without a signature', () => {
    const unsigned = jwt({ exp: 2 }).replace(/s$/, '')
    expect(checkToken(unsigned, 'token').expiresAt).toBe(2000)
  })

  it('expires when its own field says so, whatever the claim exp is', () => {
    expect(checkToken({ value: jwt({ exp: 1 }), expiresAt: 5 }, 'token').expiresAt).toBe(5)
  })

  it.each([
    jwt({}),
    jwt({ exp: '1' }),
    jwt({ exp: null }),
    jwt('{"exp":1e999}'),
    jwt('not JSON'),
    jwt('null'),
    jwt({ exp: 1 }, 'x', 'y'),
    'a.b',
    'a..c',
  ])('that is %s is not known to expire', value => {
    expect(checkToken(value, 'token').expiresAt).toBeUndefined()
  })

  it('keeps its extensions in their order', () => {
    const extensions = { logicalCluster: 'lkc-1', b: 'x =\t\r\n~' }
    expect(checkToken({ value: 'v', extensions, principal: 'alice' }, 'token').extensions).toEqual(
      Object.entries(extensions),
    )
  })

  it.each([
    ['token', '', 'must be a bearer token'],
    ['token', 'hunter2 x', 'must be a bearer token'],
    ['token', 'Bearer hunter2', "without 'Bearer'"],
    ['token', 'hunter2\x01auth=x', 'must be a bearer token'],
    ['token', 'hunter2\n', 'must be a bearer token'],
    ['token', 'a=b', 'must be a bearer token'],
    ['token', {}, 'got undefined'],
    ['token', undefined, 'got undefined'],
    ['token', 7, 'got a number'],
    ['token', { value: ['hunter2'] }, 'got an array'],
    ['expires_at', { value: 'hunter2', expires_at: 1 }, 'no such option'],
    ['token.expiresAt', { value: 'hunter2', expiresAt: '1' }, 'got a string'],
    ['token.expiresAt', { value: 'hunter2', expiresAt: Number.NaN }, 'got NaN'],
    ['token.principal', { value: 'hunter2', principal: 1 }, 'got a number'],
    ['token.extensions', { value: 'hunter2', extensions: 'hunter2' }, 'must be an object'],
    ['token.extensions', { value: 'hunter2', extensions: ['hunter2'] }, 'must be an object'],
    ['token.extensions', { value: 'hunter2', extensions: { auth: 'hunter2' } }, "'auth'"],
    ['token.extensions', { value: 'hunter2', extensions: { hunter2: 'x' } }, 'ASCII letters'],
    ['token.extensions', { value: 'hunter2', extensions: { '': 'x' } }, 'ASCII letters'],
    ['token.extensions.a', { value: 'hunter2', extensions: { a: '' } }, 'not empty'],
    ['token.extensions.a', { value: 'hunter2', extensions: { a: 'hunter2\x01' } }, 'printable ASCII'],
    ['token.extensions.a', { value: 'hunter2', extensions: { a: 'ä' } }, 'printable ASCII'],
    ['token.extensions.a', { value: 'hunter2', extensions: { a: 1 } }, 'must be a string'],
  ])('is refused for %s of %j, without showing it', (argument, token, reason) => {
    const check = () => checkToken(token, 'token')
    expect(check).toThrow(InvalidArgumentError)
    expect(check).toThrow(reason)
    expect(check).toThrow(expect.objectContaining({ argument, message: expect.not.stringContaining('hunter2') }))
  })
})
