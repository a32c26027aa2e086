import { InvalidArgumentError } from '@k/protocol'
import { checkOptionNames, kindOf } from './credential-option.ts'

/** An OAuth 2 bearer token. */
export interface OauthToken {
  /** The token as it is sent, without `Bearer` before it. */
  readonly value: string
  /** Until when it is valid, in milliseconds since 1970. Default: the claim `exp` when it is a JWT; otherwise it is taken not to expire. */
  readonly expiresAt?: number
  /** SASL extensions for the broker (KIP-342): names of ASCII letters, `auth` excepted, values of printable ASCII. Default: none. */
  readonly extensions?: Readonly<Record<string, string>>
  /** Whose it is. Not sent: the broker reads that from the token. Default: not known. */
  readonly principal?: string
}

/** A token that was checked. */
export interface CheckedToken {
  /** The token as it is sent. */
  readonly value: string
  /** Until when it is valid, in milliseconds since 1970; `undefined` when that is not known. */
  readonly expiresAt: number | undefined
  /** The SASL extensions, in their order. */
  readonly extensions: readonly (readonly [name: string, value: string])[]
}

const fieldNames = ['value', 'expiresAt', 'extensions', 'principal'] as const satisfies (keyof OauthToken)[]

// RFC 6750 §2.1: b64token. Java's broker accepts the same (OAuthBearerClientInitialResponse.AUTH_PATTERN).
const tokenPattern = /^[-A-Za-z0-9._~+/]+=*$/
// OAuthBearerClientInitialResponse.EXTENSION_KEY_PATTERN and EXTENSION_VALUE_PATTERN.
const extensionName = /^[A-Za-z]+$/
const extensionValue = /^[\x21-\x7e \t\r\n]+$/
// The token itself goes by this name.
const reservedName = 'auth'

/**
 * Checks a token. The errors show nothing of it.
 *
 * @param token A token, or only its value.
 * @param path How errors name it: `token`, or `token()` when a provider gave it.
 * @throws InvalidArgumentError when a part of it is not known or cannot be sent.
 */
export function checkToken(token: unknown, path: string): CheckedToken {
  if (typeof token === 'string') return checkToken({ value: token }, path)
  checkOptionNames(token, path, fieldNames)
  const { value, expiresAt, extensions, principal } = token as Partial<Record<keyof OauthToken, unknown>>
  if (typeof value !== 'string' || !tokenPattern.test(value)) {
    const got = typeof value === 'string' ? 'something else' : kindOf(value)
    throw new InvalidArgumentError(
      path,
      `got ${got}; must be a bearer token as in RFC 6750, without 'Bearer' before it`,
    )
  }
  if (principal !== undefined && typeof principal !== 'string') {
    throw new InvalidArgumentError(`${path}.principal`, `got ${kindOf(principal)}; must be a string`)
  }
  return {
    value,
    expiresAt: checkExpiry(expiresAt, path) ?? expiryOfJwt(value),
    extensions: checkExtensions(extensions, `${path}.extensions`),
  }
}

function checkExpiry(expiresAt: unknown, path: string): number | undefined {
  if (expiresAt === undefined || (typeof expiresAt === 'number' && Number.isFinite(expiresAt))) return expiresAt
  const got = typeof expiresAt === 'number' ? String(expiresAt) : kindOf(expiresAt)
  throw new InvalidArgumentError(`${path}.expiresAt`, `got ${got}; must be a number of milliseconds since 1970`)
}

function checkExtensions(extensions: unknown, path: string): CheckedToken['extensions'] {
  if (extensions === undefined) return []
  if (typeof extensions !== 'object' || extensions === null || Array.isArray(extensions)) {
    throw new InvalidArgumentError(path, `got ${kindOf(extensions)}; must be an object of strings`)
  }
  return Object.entries(extensions).map(([name, value]: [string, unknown]) => {
    if (!extensionName.test(name) || name === reservedName) {
      throw new InvalidArgumentError(path, `a name in it is '${reservedName}' or not of ASCII letters alone`)
    }
    if (typeof value !== 'string' || !extensionValue.test(value)) {
      throw new InvalidArgumentError(`${path}.${name}`, 'must be a string of printable ASCII that is not empty')
    }
    return [name, value]
  })
}

/** When a JSON Web Token expires, in milliseconds since 1970 (RFC 7519 §4.1.4). Other tokens are the broker's to understand: `undefined`. */
function expiryOfJwt(token: string): number | undefined {
  const [, claims, , ...more] = token.split('.')
  if (claims === undefined || more.length > 0) return undefined
  try {
    const { exp } = JSON.parse(Buffer.from(claims, 'base64url').toString()) as { exp?: unknown }
    return typeof exp === 'number' && Number.isFinite(exp) ? exp * 1000 : undefined
  } catch {
    return undefined
  }
}
