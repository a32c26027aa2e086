import { describe, expect, it } from 'vitest'
import { describeSaslMechanism } from './sasl-compliance.ts'
import type { SaslMechanism } from './sasl-mechanism.ts'

const secret = 'hunter2'
const good: SaslMechanism = {
  name: 'GOOD',
  exchange: () => ({ first: () => new TextEncoder().encode(secret), next: () => undefined }),
}

/** The titles of the tests that a mechanism fails. */
async function failedBy(mechanism: () => SaslMechanism): Promise<readonly string[]> {
  const tests: [title: string, test: () => Promise<void>][] = []
  const server = () => {
    let isAccepted = false
    return {
      answer(message: Uint8Array) {
        isAccepted = Buffer.from(message).toString() === secret
        return new Uint8Array()
      },
      get isAccepted() {
        return isAccepted
      },
    }
  }
  const runner = {
    describe: (_: string, group: () => void) => group(),
    it: (...test: (typeof tests)[number]) => tests.push(test),
  }
  describeSaslMechanism({ mechanism, server, secrets: [secret] }, runner)
  const failed = await Promise.all(
    tests.map(([title, test]) =>
      test().then(
        () => '',
        () => title,
      ),
    ),
  )
  expect(tests.length).toBe(4)
  return failed.filter(title => title !== '')
}

const printed = 'A11 shows no secret when it is printed, before, during and after an authentication'
const again = 'authenticates again and again, and for several connections at once'
const errors = 'A11 raises only errors of @k, without a secret, for what is not a message of the mechanism'

describe('describeSaslMechanism', () => {
  it('finds nothing in a mechanism that is as it should be', async () => {
    expect(await failedBy(() => good)).toEqual([])
  })

  it('finds a name that cannot be one', async () => {
    expect(await failedBy(() => ({ ...good, name: 'Good' }))).toEqual(['has a name that brokers can know it by'])
  })

  it.each([
    ['a string', { secret }],
    ['a Buffer', { secret: Buffer.from(secret) }],
    ['bytes', { deep: { er: [new TextEncoder().encode(secret)] } }],
    ['what JSON.stringify shows', { toJSON: () => secret }],
    ['what String shows', { toString: () => secret }],
    ['a hidden property', Object.defineProperty({}, 'secret', { value: secret, enumerable: false })],
  ])('A11 finds a secret that is shown as %s', async (_, leak) => {
    expect(await failedBy(() => Object.assign(leak, good))).toContain(printed)
    const exchange = () => Object.assign(leak, good.exchange({} as never))
    expect(await failedBy(() => ({ ...good, exchange }))).toContain(printed)
  })

  it('finds a mechanism that has only one exchange in it', async () => {
    let begun = 0
    const once = (): SaslMechanism => ({
      name: 'ONCE',
      exchange: () => ({
        first: () => new TextEncoder().encode(begun++ === 0 ? secret : ''),
        next: () => undefined,
      }),
    })
    expect(await failedBy(once)).toContain(again)
  })

  it('finds an exchange that does not come to an end', async () => {
    const endless = () => ({ first: () => new Uint8Array(), next: () => new Uint8Array() })
    expect(await failedBy(() => ({ name: 'ENDLESS', exchange: endless }))).toContain(again)
  })

  it.each([new TypeError('x'), new Error(secret)])('finds an error that is not one of @k: %s', async error => {
    const raising = () => ({
      first: () => new Uint8Array(),
      next: () => {
        throw error
      },
    })
    expect(await failedBy(() => ({ name: 'RAISING', exchange: raising }))).toContain(errors)
  })
})
