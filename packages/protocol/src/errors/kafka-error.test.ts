import { describe, expect, it } from 'vitest'
import * as protocol from '../index.ts'
import {
  BrokerError,
  InvalidArgumentError,
  InvalidStateError,
  KafkaError,
  TimeoutError,
  UnsupportedCodecError,
  UnsupportedVersionError,
  WireFormatError,
} from '../index.ts'

const cause = new Error('beneath')
const context = { broker: '127.0.0.1:9092', topic: 'orders', partition: 3 }

const errors = [
  {
    error: new InvalidArgumentError('acks', 'got 7, must be -1, 0 or 1', { cause, context }),
    name: 'InvalidArgumentError',
    code: 'K_INVALID_ARGUMENT',
    message: '[K_INVALID_ARGUMENT] acks: got 7, must be -1, 0 or 1',
    retriable: false,
  },
  {
    error: new InvalidStateError('the producer is closed; create another', { cause, context }),
    name: 'InvalidStateError',
    code: 'K_INVALID_STATE',
    message: '[K_INVALID_STATE] the producer is closed; create another',
    retriable: false,
  },
  {
    error: new TimeoutError('produce to orders-3 not acknowledged', {
      limitMs: 30000,
      option: 'deliveryTimeoutMs',
      cause,
      context,
    }),
    name: 'TimeoutError',
    code: 'K_TIMEOUT',
    message: '[K_TIMEOUT] produce to orders-3 not acknowledged within 30000 ms (deliveryTimeoutMs)',
    retriable: true,
  },
  {
    error: new BrokerError('Produce to orders-3', { errorCode: 6, cause, context }),
    name: 'BrokerError',
    code: 'K_BROKER',
    message:
      '[K_BROKER] Produce to orders-3: NOT_LEADER_OR_FOLLOWER (6); fetch the metadata anew and send the request to the leader',
    retriable: true,
  },
  {
    error: new UnsupportedCodecError('lz4', ['gzip'], { cause, context }),
    name: 'UnsupportedCodecError',
    code: 'K_UNSUPPORTED_CODEC',
    message:
      '[K_UNSUPPORTED_CODEC] the codec lz4 is not available; install @k/compression-lz4 and add lz4() to codecs; the codecs are gzip',
    retriable: false,
  },
  {
    error: new UnsupportedVersionError('Produce', 'the broker has versions 0 to 2', { cause, context }),
    name: 'UnsupportedVersionError',
    code: 'K_UNSUPPORTED_VERSION',
    message: '[K_UNSUPPORTED_VERSION] Produce: the broker has versions 0 to 2',
    retriable: false,
  },
  {
    error: new WireFormatError('12 bytes are needed, 4 are left', { offset: 117, path: 'name' }, { cause, context }),
    name: 'WireFormatError',
    code: 'K_WIRE_FORMAT',
    message: '[K_WIRE_FORMAT] name at byte 117: 12 bytes are needed, 4 are left',
    retriable: false,
  },
]

describe('the error classes', () => {
  it.each(errors)('$name has its name, code, message, retriability, cause and context', row => {
    expect(row.error.name).toBe(row.name)
    expect(row.error.code).toBe(row.code)
    expect(row.error.message).toBe(row.message)
    expect(row.error.retriable).toBe(row.retriable)
    expect(row.error.cause).toBe(cause)
    expect(row.error.context).toEqual(context)
    expect(row.error).toBeInstanceOf(KafkaError)
    expect(String(row.error)).toBe(`${row.name}: ${row.message}`)
  })

  it('R11 have their kind from their class, whatever the message says', () => {
    const error = new InvalidStateError('timeout: the broker disconnected')
    expect([error.code, error.name, error.retriable]).toEqual(['K_INVALID_STATE', 'InvalidStateError', false])
    const unknown = new BrokerError('Fetch', { errorCode: 4711, brokerMessage: 'NOT_LEADER_OR_FOLLOWER' })
    expect([unknown.retriable, unknown.staleMetadata]).toEqual([false, false])
  })

  it('are all in the table above', () => {
    const isError = (value: unknown): value is { kind: string } => {
      return typeof value === 'function' && value.prototype instanceof KafkaError
    }
    const classes = Object.values(protocol as Record<string, unknown>).filter(isError)
    expect(classes.map(each => `${each.kind}Error`).sort()).toEqual(errors.map(row => row.name).sort())
  })

  it('have no cause and an empty context unless they are given', () => {
    const error = new InvalidStateError('closed')
    expect('cause' in error).toBe(false)
    expect(error.context).toEqual({})
  })

  it('keep an undefined cause that was given', () => {
    expect('cause' in new InvalidStateError('closed', { cause: undefined })).toBe(true)
  })

  it('show neither the brand nor the name among their own enumerable properties', () => {
    expect(Object.keys(new InvalidStateError('closed')).sort()).toEqual(['code', 'context', 'retriable'])
    expect(Object.getOwnPropertySymbols(new InvalidStateError('closed')).length).toBe(1)
  })
})

describe('KafkaError.isInstance', () => {
  it('recognises an error of another copy of the package', () => {
    expect(KafkaError.isInstance({ [Symbol.for('@k/error')]: true })).toBe(true)
  })

  it('throws what the trap of a Proxy throws', () => {
    const { proxy, revoke } = Proxy.revocable({}, {})
    revoke()
    expect(() => KafkaError.isInstance(proxy)).toThrow(TypeError)
  })

  it.each([[undefined], [null], ['K_TIMEOUT'], [new Error('K_TIMEOUT')], [{}]])('is false for %s', value => {
    expect(KafkaError.isInstance(value)).toBe(false)
  })
})

describe('InvalidArgumentError.unknownValue', () => {
  it('names the nearest value', () => {
    const error = InvalidArgumentError.unknownValue('compressionType', 'zst', ['gzip', 'zstd'])
    expect(error.argument).toBe('compressionType')
    expect(error.message).toBe(
      '[K_INVALID_ARGUMENT] compressionType: got "zst"; did you mean zstd? It must be one of gzip, zstd',
    )
  })

  it('lists the values beside the nearest only where they are few', () => {
    const known = (count: number) => Array.from({ length: count }, (_, index) => `value${index}`)
    expect(InvalidArgumentError.unknownValue('a', 'value', known(8)).message).toMatch(/value0\? It must be .*value7$/)
    expect(InvalidArgumentError.unknownValue('a', 'value', known(9)).message).toMatch(/did you mean value0\?$/)
    expect(InvalidArgumentError.unknownValue('a', 'zzz', known(9)).message).toMatch(/must be one of .*value8$/)
  })

  it.each<[unknown, string]>([
    ['7', '"7"'],
    [7, '7'],
    [7n, '7n'],
    ['', '""'],
    [undefined, 'undefined'],
    [null, 'null'],
    [{}, 'an object'],
    ['x'.repeat(1_000_000), `"${'x'.repeat(60)}…"`],
  ])('shows a value of any type, short, and proposes nothing for it (%#)', (value, shown) => {
    const { message } = InvalidArgumentError.unknownValue('acks', value, ['all', '0', '1'])
    expect(message).toBe(`[K_INVALID_ARGUMENT] acks: got ${shown}; must be one of all, 0, 1`)
  })

  it('lists the values when none is near', () => {
    const { message } = InvalidArgumentError.unknownValue('acks', 'everyone', ['all', '0', '1'])
    expect(message).toBe('[K_INVALID_ARGUMENT] acks: got "everyone"; must be one of all, 0, 1')
  })
})

describe('InvalidArgumentError.unknownOption', () => {
  it('names the nearest option', () => {
    const error = InvalidArgumentError.unknownOption('bootstrapServer', ['clientId', 'bootstrapServers'])
    expect(error.argument).toBe('bootstrapServer')
    expect(error.message).toContain('did you mean bootstrapServers?')
  })

  it('lists the options when none is near', () => {
    expect(InvalidArgumentError.unknownOption('zzz', ['acks', 'lingerMs']).message).toContain(
      'the options are acks, lingerMs',
    )
  })
})
