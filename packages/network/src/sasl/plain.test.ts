import { inspect } from 'node:util'
import { InvalidArgumentError } from '@k/protocol'
import { describe, expect, it } from 'vitest'
import { type PlainOptions, plain } from './plain.ts'
import { describeSaslMechanism } from './sasl-compliance.ts'
import type { SaslContext, SaslMechanism } from './sasl-mechanism.ts'

const context: SaslContext = {
  address: { host: 'broker.test', port: 9092 },
  signal: new AbortController().signal,
  wallTime: 0,
}

async function firstOf(mechanism: SaslMechanism): Promise<string> {
  return Buffer.from(await mechanism.exchange(context).first()).toString()
}

describe('PLAIN', () => {
  it('sends an empty authorization identity, the username and the password', async () => {
    expect(plain({ username: 'tim', password: 'tanstaaftanstaaf' }).name).toBe('PLAIN')
    // The first example of RFC 4616 §4.
    expect(await firstOf(plain({ username: 'tim', password: 'tanstaaftanstaaf' }))).toBe('\0tim\0tanstaaftanstaaf')
  })

  it('sends whom to act as where that is given', async () => {
    // The second example of RFC 4616 §4.
    const options = { username: 'Kurt', password: 'xipj3plmq', authorizationId: 'Ursel' }
    expect(await firstOf(plain(options))).toBe('Ursel\0Kurt\0xipj3plmq')
  })

  it('sends UTF-8, and takes no character for a separator', async () => {
    expect(await firstOf(plain({ username: 'zoë,=', password: '🔑 ä' }))).toBe('\0zoë,=\0🔑 ä')
  })

  it('has nothing more to say to whatever the broker answers', () => {
    const exchange = plain({ username: 'tim', password: 'secret' }).exchange(context)
    expect(exchange.next(new Uint8Array())).toBeUndefined()
    expect(exchange.next(Uint8Array.of(1, 2))).toBeUndefined()
    expect(exchange.expiresAt?.()).toBeUndefined()
  })

  it('keeps the credentials that it was made with when the options are changed', async () => {
    const options = { username: 'tim', password: 'first' }
    const mechanism = plain(options)
    options.password = 'second'
    expect(await firstOf(mechanism)).toBe('\0tim\0first')
  })

  it('A11 shows no password when the mechanism or an exchange of it is printed', async () => {
    const mechanism = plain({ username: 'tim', password: 'hunter2' })
    const exchange = mechanism.exchange(context)
    await exchange.first()
    for (const printed of [mechanism, exchange]) {
      const shown = inspect(printed, { depth: Infinity, showHidden: true }) + JSON.stringify(printed) + printed
      expect(shown).not.toContain('hunter2')
    }
  })

  it.each([
    ['username', { username: '', password: 'hunter2' }, 'must not be empty'],
    ['username', { username: 'a\0b', password: 'hunter2' }, 'NUL'],
    ['username', { password: 'hunter2' }, 'got undefined; must be a string'],
    ['password', { username: 'tim', password: '' }, 'must not be empty'],
    ['password', { username: 'tim', password: 'hunter2\0' }, 'NUL'],
    ['password', { username: 'tim', password: 'hunter2\ud800' }, 'Unicode'],
    ['password', { username: 'tim', password: ['hunter2'] }, 'got an array'],
    ['password', { username: 'tim', password: null }, 'got null'],
    ['password', { username: 'tim', password: { hunter2: 'hunter2' } }, 'got an object'],
    ['authorizationId', { username: 'tim', password: 'hunter2', authorizationId: 'x\0' }, 'NUL'],
    ['user', { user: 'tim', password: 'hunter2' }, 'no such option'],
    ['options', undefined, 'must be an object'],
    ['options', 'hunter2', 'got a string; must be an object'],
  ])('refuses %s of %j, and does not show a secret', (argument, options, reason) => {
    const make = () => plain(options as PlainOptions)
    expect(make).toThrow(InvalidArgumentError)
    expect(make).toThrow(reason)
    expect(make).toThrow(expect.objectContaining({ argument, message: expect.not.stringContaining('hunter2') }))
  })
})

describe('PLAIN', () => {
  describeSaslMechanism(
    {
      mechanism: () => plain({ username: 'tim', password: 'tanstaaf', authorizationId: 'someone' }),
      server: () => {
        let isAccepted = false
        return {
          answer(message) {
            isAccepted = Buffer.from(message).toString() === 'someone\0tim\0tanstaaf'
            return new Uint8Array()
          },
          get isAccepted() {
            return isAccepted
          },
        }
      },
      secrets: ['tanstaaf'],
    },
    { describe, it },
  )
})
