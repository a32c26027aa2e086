import { describe, expect, it } from 'vitest'
import { ConnectionError } from '../connection-error.ts'
import { connectFailure, endFailure, resolveFailure } from './connection-failure.ts'

const address = { host: 'broker.test', port: 9092 }
const failure = (code: string) => Object.assign(new Error(`connect ${code}`), { code })

describe('connectFailure', () => {
  it.each([
    ['ECONNREFUSED', 'nothing listens there'],
    ['ECONNRESET', 'the other side reset the connection'],
    ['ETIMEDOUT', 'no answer'],
    ['EHOSTUNREACH', 'the host cannot be reached'],
    ['ENETUNREACH', 'the network cannot be reached'],
    ['EADDRNOTAVAIL', 'this machine has no address or no free port'],
    ['EACCES', 'a firewall forbids it'],
    ['EMFILE', 'too many files open'],
    ['ESOMETHING', 'connect ESOMETHING'],
  ])('says what %s means', (code, meaning) => {
    const cause = failure(code)
    const error = connectFailure(address, [{ address: '10.0.0.1', error: cause }])
    expect(error.message).toContain('cannot connect to broker.test:9092: 10.0.0.1: ')
    expect(error.message).toContain(meaning)
    expect(error).toMatchObject({
      phase: 'connect',
      retriable: true,
      wasSent: false,
      context: { broker: 'broker.test:9092' },
    })
    expect(error.cause).toBe(cause)
  })

  it('names every address, and has every error for its cause', () => {
    const errors = [failure('ECONNREFUSED'), failure('ETIMEDOUT')]
    const error = connectFailure(address, [
      { address: '10.0.0.1', error: errors[0] },
      { address: '::1', error: errors[1] },
    ])
    expect(error.message).toContain('10.0.0.1: nothing listens there (ECONNREFUSED), ::1: no answer (ETIMEDOUT)')
    expect((error.cause as AggregateError).errors).toEqual(errors)
  })

  it('says that TLS failed where it got that far', () => {
    const tls = new ConnectionError('handshake', { phase: 'tls', cause: failure('ECONNRESET') })
    const failures = [
      { address: '10.0.0.1', error: failure('ECONNREFUSED') },
      { address: '10.0.0.2', error: tls },
    ]
    const error = connectFailure(address, failures)
    expect(error.phase).toBe('tls')
    expect(error.message).toContain('10.0.0.2: TLS: the other side reset the connection (ECONNRESET)')
    expect(connectFailure(address, [{ address: '10.0.0.2', error: tls }])).toBe(tls)
  })

  it('N20 writes an IPv6 address in brackets', () => {
    const error = connectFailure({ host: '::1', port: 9092 }, [{ address: '::1', error: failure('ECONNREFUSED') }])
    expect(error.context.broker).toBe('[::1]:9092')
  })
})

describe('resolveFailure', () => {
  it('says what the resolver said and where the name comes from', () => {
    const error = resolveFailure(address, failure('ENOTFOUND'))
    expect(error).toMatchObject({ phase: 'resolve', retriable: true, cause: { code: 'ENOTFOUND' } })
    expect(error.message).toContain(
      'there is no such name (ENOTFOUND); check the name where you gave it, or advertised.listeners',
    )
    expect(resolveFailure(address).message).toContain('the name has no addresses')
    expect(resolveFailure(address)).not.toHaveProperty('cause')
  })
})

describe('endFailure', () => {
  it.each(['ECONNRESET', 'EPIPE', 'ETIMEDOUT'])('N3 is retriable for %s', code => {
    const error = endFailure(address, failure(code), 'it may be so')
    expect(error).toMatchObject({ phase: 'open', retriable: true, cause: { code } })
    expect(error.message).toMatch(
      new RegExp(`the connection to broker.test:9092 ended: .* \\(${code}\\); it may be so$`),
    )
  })
})
