import { KafkaError } from '@k/protocol'
import type { SaslContext, SaslExchange, SaslMechanism } from './sasl-mechanism.ts'

/** The broker's side of one authentication. */
export interface SaslServer {
  /** The broker's answer to a message of the client; it throws when it refuses the client. */
  answer(message: Uint8Array): Uint8Array
  /** Whether the broker has accepted the client. */
  readonly isAccepted: boolean
}

/** What {@link describeSaslMechanism} is given. */
export interface SaslCompliance {
  /** Makes the mechanism, with credentials that the server knows. */
  readonly mechanism: () => SaslMechanism
  /** Begins an authentication on the broker's side. */
  readonly server: () => SaslServer
  /** Parts of the credentials that no one may see: neither in an error nor when an object is printed. */
  readonly secrets: readonly string[]
}

/** The functions of a test runner, such as vitest or node:test. */
export interface TestRunner {
  /** Groups tests. */
  readonly describe: (title: string, group: () => void) => unknown
  /** Makes a test. */
  readonly it: (title: string, test: () => Promise<void>) => unknown
}

// A mechanism that has not come to an end by then never does.
const mostMessages = 16

/**
 * The tests that every {@link SaslMechanism} must pass, one's own too.
 *
 * @param compliance The mechanism and the broker's side of it.
 * @param runner The functions of a test runner.
 */
export function describeSaslMechanism(compliance: SaslCompliance, { describe, it }: TestRunner): void {
  const { mechanism, server, secrets } = compliance
  describe('as a SASL mechanism', () => {
    it('has a name that brokers can know it by', async () => {
      const { name } = mechanism()
      expectThat(/^[A-Z0-9_-]{1,20}$/.test(name), `${name} is not 1 to 20 of A-Z, 0-9, - and _ (RFC 4422 §3.1)`)
    })

    it('authenticates again and again, and for several connections at once', async () => {
      const shared = mechanism()
      for (let round = 0; round < 2; round += 1) {
        await Promise.all([1, 2, 3].map(() => authenticate(shared.exchange(saslContext()), server())))
      }
    })

    it('A11 shows no secret when it is printed, before, during and after an authentication', async () => {
      const shared = mechanism()
      const exchange = shared.exchange(saslContext())
      await expectNoSecret([shared, exchange], secrets)
      await authenticate(exchange, server(), () => expectNoSecret([shared, exchange], secrets))
      await expectNoSecret([shared, exchange], secrets)
    })

    it('A11 raises only errors of @k, without a secret, for what is not a message of the mechanism', async () => {
      for (const garbage of [
        new Uint8Array(),
        new Uint8Array(1),
        Uint8Array.of(0xff, 0xfe),
        new Uint8Array(5000).fill(0x2c),
      ]) {
        const exchange = mechanism().exchange(saslContext())
        await exchange.first()
        const error = await raisedBy(exchange, garbage)
        if (error === undefined) continue
        expectThat(KafkaError.isInstance(error), `it raised ${String(error)}`)
        await expectNoSecret([error], secrets)
      }
    })
  })
}

function saslContext(): SaslContext {
  return { address: { host: 'broker.test', port: 9092 }, signal: new AbortController().signal, wallTime: Date.now() }
}

/** Brings an exchange to its end, as a connection does: every answer of the broker is shown to it. */
async function authenticate(exchange: SaslExchange, server: SaslServer, between?: () => Promise<void>): Promise<void> {
  let message: Uint8Array | undefined = await exchange.first()
  for (let sent = 0; message !== undefined; sent += 1) {
    expectThat(sent < mostMessages, `it has not ended after ${mostMessages} messages`)
    await between?.()
    message = await exchange.next(server.answer(message))
  }
  expectThat(server.isAccepted, 'the client ended it before the broker accepted')
}

async function raisedBy(exchange: SaslExchange, challenge: Uint8Array): Promise<unknown> {
  try {
    await exchange.next(challenge)
  } catch (error) {
    return error
  }
}

async function expectNoSecret(values: readonly unknown[], secrets: readonly string[]): Promise<void> {
  const { inspect } = await import('node:util')
  const all = { depth: Infinity, showHidden: true, maxStringLength: null, maxArrayLength: null }
  for (const value of values) {
    const shown = inspect(value, { ...all, breakLength: Infinity, compact: true })
    const printed = [shown, JSON.stringify(value), String(value)].join('\n')
    for (const secret of secrets) {
      expectThat(!formsOf(secret).some(form => printed.includes(form)), 'a secret is shown')
    }
  }
}

/** A secret as it would be printed: as a string, as a Buffer and as an array of bytes. */
function formsOf(secret: string): readonly string[] {
  const bytes = [...new TextEncoder().encode(secret)]
  return [secret, bytes.map(byte => byte.toString(16).padStart(2, '0')).join(' '), bytes.join(', '), bytes.join(',')]
}

function expectThat(holds: boolean, otherwise: string): asserts holds {
  if (!holds) throw new Error(otherwise)
}
