import { getEventListeners } from 'node:events'
import { inspect } from 'node:util'
import { InvalidArgumentError, InvalidStateError } from '@k/protocol'
import { describe, expect, it } from 'vitest'
import { AuthenticationError } from '../authentication-error.ts'
import { ConnectionError } from '../connection-error.ts'
import { type OauthBearerOptions, oauthBearer } from './oauth-bearer.ts'
import type { OauthToken } from './oauth-token.ts'
import { describeSaslMechanism } from './sasl-compliance.ts'
import type { SaslContext } from './sasl-mechanism.ts'

const now = 1_700_000_000_000
const context: SaslContext = {
  address: { host: '::1', port: 9092 },
  signal: new AbortController().signal,
  wallTime: now,
}
const bytes = (text: string) => new TextEncoder().encode(text)

async function firstOf(token: OauthBearerOptions['token']): Promise<string> {
  return Buffer.from(await oauthBearer({ token }).exchange(context).first()).toString()
}

async function raised(run: () => unknown): Promise<unknown> {
  try {
    await run()
  } catch (error) {
    return error
  }
  return undefined
}

describe('OAUTHBEARER', () => {
  it('sends the token', async () => {
    expect(oauthBearer({ token: 'vF9dft4qmT' }).name).toBe('OAUTHBEARER')
    expect(await firstOf('vF9dft4qmT')).toBe('n,,\x01auth=Bearer vF9dft4qmT\x01\x01')
  })

  it('sends the extensions after the token', async () => {
    const extensions = { logicalCluster: 'lkc-1', identityPoolId: 'pool 1' }
    expect(await firstOf({ value: 'vF9dft4qmT', extensions })).toBe(
      'n,,\x01auth=Bearer vF9dft4qmT\x01logicalCluster=lkc-1\x01identityPoolId=pool 1\x01\x01',
    )
    expect(await firstOf({ value: 'vF9dft4qmT', extensions: {} })).toBe('n,,\x01auth=Bearer vF9dft4qmT\x01\x01')
  })

  it('asks a provider for each authentication, and tells it of the connection', async () => {
    const contexts: SaslContext[] = []
    const mechanism = oauthBearer({
      token: async given => {
        contexts.push(given)
        return contexts.length === 1 ? 'one' : { value: 'two', extensions: { a: 'b' } }
      },
    })
    expect(contexts).toEqual([])
    expect(Buffer.from(await mechanism.exchange(context).first()).toString()).toContain('Bearer one\x01\x01')
    expect(Buffer.from(await mechanism.exchange(context).first()).toString()).toContain('Bearer two\x01a=b\x01\x01')
    expect(contexts).toEqual([context, context])
  })

  it('ends well when the broker answers with nothing', async () => {
    const exchange = oauthBearer({ token: 'vF9dft4qmT' }).exchange(context)
    await exchange.first()
    expect(exchange.next(new Uint8Array())).toBeUndefined()
  })

  it('says until when the token is valid, once it has it', async () => {
    const expiresAt = now + 60_000
    const exchange = oauthBearer({ token: () => ({ value: 'vF9dft4qmT', expiresAt }) }).exchange(context)
    expect(exchange.expiresAt?.()).toBeUndefined()
    await exchange.first()
    expect(exchange.expiresAt?.()).toBe(expiresAt)
  })

  it.each([
    [30_000, 'expires in 30 s'],
    [0, 'expires in 0 s'],
    [-1, 'expired 1 s ago'],
    [-90_000, 'expired 90 s ago'],
  ])('does not send a token that expires in %d ms', async (remainingMs, reason) => {
    const token = { value: 'vF9dft4qmT', expiresAt: now + remainingMs }
    const fixed = await raised(() => firstOf(token))
    expect(fixed).toBeInstanceOf(AuthenticationError)
    expect(fixed).toMatchObject({ mechanism: 'OAUTHBEARER', retriable: false, context: { broker: '[::1]:9092' } })
    expect(String(fixed)).toContain(reason)
    expect(String(fixed)).toContain('give a function')
    expect(String(await raised(() => firstOf(() => token)))).toContain('have the provider renew it')
  })

  it('sends a token that expires a millisecond later than that', async () => {
    expect(await firstOf({ value: 'vF9dft4qmT', expiresAt: now + 30_001 })).toContain('vF9dft4qmT')
  })

  it('does not send a JWT whose claim exp has passed', async () => {
    const claims = Buffer.from(JSON.stringify({ exp: now / 1000 - 5 })).toString('base64url')
    expect(String(await raised(() => firstOf(`e30.${claims}.c2ln`)))).toContain('expired 5 s ago')
  })
})

describe('OAUTHBEARER when the broker refuses the token', () => {
  const refusedWith = async (challenge: string, token = 'vF9dft4qmT') => {
    const exchange = oauthBearer({ token }).exchange(context)
    await exchange.first()
    expect(exchange.next(bytes(challenge))).toEqual(Uint8Array.of(1))
    return exchange
  }

  it('answers with U+0001, and fails whatever the broker then says', async () => {
    for (const answer of ['', '{}', 'welcome']) {
      const exchange = await refusedWith('{"status":"invalid_token"}')
      for (let time = 0; time < 2; time += 1) {
        const error = await raised(() => exchange.next(bytes(answer)))
        expect(error).toBeInstanceOf(AuthenticationError)
        expect(String(error)).toContain('the broker refused the token: status "invalid_token"')
      }
    }
  })

  it('says the scope that the broker asks for', async () => {
    const exchange = await refusedWith('{"status":"insufficient_scope","scope":"kafka","openid-configuration":"x"}')
    const error = await raised(() => exchange.next(new Uint8Array()))
    expect(String(error)).toContain('status "insufficient_scope", scope "kafka"')
  })

  it.each(['not JSON', 'null', '[]', '{"status":7}', '\xff'])('does not say what %j is', async challenge => {
    const exchange = await refusedWith(challenge)
    const error = (await raised(() => exchange.next(new Uint8Array()))) as Error
    expect(error).toBeInstanceOf(AuthenticationError)
    expect(error.message).toMatch(/the broker refused the token$/)
  })

  it('A11 does not show a token that the broker repeats', async () => {
    const exchange = await refusedWith('{"status":"no hunter2\\n hunter2","scope":"hunter2"}', 'hunter2')
    const error = await raised(() => exchange.next(new Uint8Array()))
    expect(String(error)).toContain('no (hidden)? (hidden)')
    expect(inspect(error, { depth: Infinity, showHidden: true })).not.toContain('hunter2')
  })
})

describe('a provider of tokens', () => {
  it('that fails makes the connection fail, with its error as the cause', async () => {
    const cause = new Error('503')
    for (const token of [
      () => Promise.reject(cause),
      () => {
        throw cause
      },
    ]) {
      const error = await raised(() => firstOf(token))
      expect(error).toBeInstanceOf(ConnectionError)
      expect(error).not.toBeInstanceOf(AuthenticationError)
      expect(error).toMatchObject({ retriable: true, phase: 'authenticate', wasSent: false, cause })
    }
  })

  it('decides itself what its failure means, with an error of @k', async () => {
    const own = new AuthenticationError('the client id is not known', { mechanism: 'OAUTHBEARER' })
    expect(await raised(() => firstOf(() => Promise.reject(own)))).toBe(own)
  })

  it('is not asked when the connection was given up, and not waited for when it is', async () => {
    const controller = new AbortController()
    const reason = new Error('given up')
    let askedCount = 0
    const never = () => {
      askedCount += 1
      return new Promise<string>(() => {})
    }
    const mechanism = oauthBearer({ token: never })
    const first = mechanism.exchange({ ...context, signal: controller.signal }).first()
    await Promise.resolve()
    controller.abort(reason)
    expect(await raised(() => first)).toBe(reason)
    expect(await raised(() => mechanism.exchange({ ...context, signal: controller.signal }).first())).toBe(reason)
    expect(askedCount).toBe(1)
  })

  it('leaves nothing behind at the signal', async () => {
    const { signal } = new AbortController()
    for (const token of [() => 'vF9dft4qmT', () => Promise.reject(new Error('503'))]) {
      await raised(() =>
        oauthBearer({ token })
          .exchange({ ...context, signal })
          .first(),
      )
    }
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })

  it('that heeds the signal and raises an error of its own is given up with the reason of the signal', async () => {
    const controller = new AbortController()
    const reason = new Error('given up')
    const heeds = ({ signal }: SaslContext) =>
      new Promise<string>((_, reject) => signal.addEventListener('abort', () => reject(new Error('fetch failed'))))
    const first = oauthBearer({ token: heeds })
      .exchange({ ...context, signal: controller.signal })
      .first()
    await Promise.resolve()
    controller.abort(reason)
    expect(await raised(() => first)).toBe(reason)
  })

  it.each([undefined, null, 7, '', 'hunter2 2', { value: 'hunter2', extensions: { auth: 'hunter2' } }])(
    'must give a token: %j',
    async given => {
      const error = await raised(() => firstOf((async () => given) as () => Promise<OauthToken>))
      expect(error).toBeInstanceOf(InvalidArgumentError)
      expect(String(error)).toContain('token()')
      expect(String(error)).not.toContain('hunter2')
    },
  )
})

describe('the options of OAUTHBEARER', () => {
  it.each([
    ['token', {}],
    ['token', { token: 'hunter2 hunter2' }],
    ['options', undefined],
    ['tokens', { tokens: 'hunter2' }],
    ['token', { token: { value: '' } }],
  ])('refuse %s of %j', (argument, options) => {
    const make = () => oauthBearer(options as OauthBearerOptions)
    expect(make).toThrow(InvalidArgumentError)
    expect(make).toThrow(expect.objectContaining({ argument, message: expect.not.stringContaining('hunter2') }))
  })

  it('keep an exchange from being asked for an answer before it has begun', () => {
    const exchange = oauthBearer({ token: 'vF9dft4qmT' }).exchange(context)
    expect(() => exchange.next(new Uint8Array())).toThrow(InvalidStateError)
  })
})

describe.each([
  ['a token', { value: 'vF9dft4qmT', extensions: { tenant: 'sEcReT' } }],
  ['a provider', async () => ({ value: 'vF9dft4qmT', extensions: { tenant: 'sEcReT' } })],
])('OAUTHBEARER with %s', (_, token) => {
  describeSaslMechanism(
    {
      mechanism: () => oauthBearer({ token }),
      server: () => {
        let isAccepted = false
        return {
          answer(message) {
            isAccepted = Buffer.from(message).toString() === 'n,,\x01auth=Bearer vF9dft4qmT\x01tenant=sEcReT\x01\x01'
            return new Uint8Array()
          },
          get isAccepted() {
            return isAccepted
          },
        }
      },
      secrets: ['vF9dft4qmT', 'sEcReT'],
    },
    { describe, it },
  )
})
