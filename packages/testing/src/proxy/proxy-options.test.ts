import { InvalidArgumentError } from '@k/protocol'
import { describe, expect, it } from 'vitest'
import { machineClock } from './fault-clock.ts'
import { type LoopbackProxyOptions, resolveProxyOptions } from './proxy-options.ts'

const target = { host: 'localhost', port: 9092 }

describe('resolveProxyOptions', () => {
  it('has a default for everything but the target', () => {
    expect(resolveProxyOptions({ target })).toEqual({
      target,
      port: undefined,
      faults: { toBroker: {}, toClient: {} },
      bufferBytes: 1_048_576,
      clock: machineClock,
    })
  })

  it('takes what is given', () => {
    const clock = { now: () => 0, after: () => ({ cancel: () => undefined }) }
    const options = { target, port: 1234, faults: { toClient: { drop: true } }, bufferBytes: 1, clock }
    expect(resolveProxyOptions(options)).toEqual({ ...options, faults: { toBroker: {}, toClient: { drop: true } } })
  })

  it.each<[unknown, string]>([
    [undefined, 'options: got undefined, must be an object'],
    [{ target, porrt: 1 }, 'porrt: there is no such option; did you mean port?'],
    [{}, 'target: got undefined, must be an object with any of host, port'],
    [{ target: { host: '', port: 1 } }, 'target.host: got "", must be a name or an IP address'],
    [{ target: { host: 'a', port: 0 } }, 'target.port: got 0, must be a whole number from 1 to 65535'],
    [{ target: { host: 'a', port: 1, tls: true } }, 'tls: there is no such option'],
    [{ target, port: 65_536 }, 'port: got 65536, must be a whole number from 1 to 65535'],
    [{ target, faults: { toServer: {} } }, 'toServer: there is no such option'],
    [{ target, faults: { toBroker: { delayMs: -1 } } }, 'faults.toBroker.delayMs: got -1'],
    [{ target, bufferBytes: 0 }, 'bufferBytes: got 0, must be a whole number of at least 1'],
  ])('refuses %j', (options, message) => {
    const resolve = () => resolveProxyOptions(options as LoopbackProxyOptions)
    expect(resolve).toThrow(InvalidArgumentError)
    expect(resolve).toThrow(message)
  })
})
