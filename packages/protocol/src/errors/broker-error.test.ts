import { describe, expect, it } from 'vitest'
import { BrokerErrorCode, brokerErrors } from '../gen/broker-errors.ts'
import { BrokerError } from './broker-error.ts'
import { brokerErrorInfo } from './broker-error-codes.ts'
import { brokerErrorRemedy } from './broker-error-remedies.ts'
import { InvalidArgumentError } from './invalid-argument-error.ts'
import { KafkaError } from './kafka-error.ts'

const staleMetadata = [3, 5, 6, 9, 13, 56, 72, 74, 80, 83, 84, 100, 103]
const staleCoordinator = [15, 16]
const otherRetriable = [2, 7, 14, 15, 16, 19, 20, 41, 51, 70, 71, 75, 78, 88, 89, 106, 122, 123, 133]

describe('the table of broker errors', () => {
  it('has the 138 codes from -1 to 136, each name once', () => {
    expect(brokerErrors.map(({ code }) => code)).toEqual(Array.from({ length: 138 }, (_, index) => index - 1))
    expect(Object.entries(BrokerErrorCode)).toEqual(brokerErrors.map(({ code, name }) => [name, code]))
  })

  it('marks what Java marks', () => {
    expect(brokerErrors.filter(error => error.staleMetadata).map(({ code }) => code)).toEqual(staleMetadata)
    expect(brokerErrors.filter(error => error.staleCoordinator).map(({ code }) => code)).toEqual(staleCoordinator)
    const others = brokerErrors.filter(error => error.retriable && !error.staleMetadata)
    expect(others.map(({ code }) => code)).toEqual(otherRetriable)
  })

  it('marks nothing as stale that is not retriable, and nothing as both', () => {
    const stale = brokerErrors.filter(error => error.staleMetadata || error.staleCoordinator)
    expect(stale.filter(error => !error.retriable || error.staleMetadata === error.staleCoordinator)).toEqual([])
  })
})

describe('brokerErrorInfo', () => {
  it.each(brokerErrors)('finds $code $name', info => {
    expect(brokerErrorInfo(info.code)).toBe(info)
  })

  it.each([[137], [32767], [-2], [-32768]])(
    'gives a name to the unknown code %d and does not call it retriable',
    code => {
      const expected = { code, name: `UNKNOWN_${code}`, retriable: false, staleMetadata: false }
      expect(brokerErrorInfo(code)).toEqual({ ...expected, staleCoordinator: false })
    },
  )

  it.each<[unknown, string]>([
    [6n, '6n'],
    ['6', '"6"'],
    [0.5, '0.5'],
    [Number.NaN, 'NaN'],
    [undefined, 'undefined'],
  ])('refuses %s, which is no code', (code, shown) => {
    expect(() => brokerErrorInfo(code as number)).toThrow(InvalidArgumentError)
    expect(() => brokerErrorInfo(code as number)).toThrow(`code: got ${shown}, must be an integer`)
  })
})

describe('brokerErrorRemedy', () => {
  it.each(brokerErrors)('is none or one clause for $name', ({ name }) => {
    expect(brokerErrorRemedy(name) ?? 'none').toMatch(/^[a-z][^\n]{2,115}[^.\s]$/)
  })

  it.each([['NONE'], ['UNKNOWN_4711'], ['']])('is none for %j', name => {
    expect(brokerErrorRemedy(name)).toBeUndefined()
  })
})

describe('BrokerError', () => {
  it.each(brokerErrors.filter(({ code }) => code !== 0))('of $code is named $name', ({ code, name, ...facts }) => {
    const { retriable, staleCoordinator, staleMetadata } = facts
    const error = new BrokerError('Fetch of orders-3', { errorCode: code })
    const remedy = brokerErrorRemedy(name)
    expect(error.message).toBe(`[K_BROKER] Fetch of orders-3: ${name} (${code})${remedy ? `; ${remedy}` : ''}`)
    expect(error).toMatchObject({ name: 'BrokerError', code: 'K_BROKER', errorCode: code, errorName: name })
    expect(error).toMatchObject({
      retriable,
      staleCoordinator,
      staleMetadata,
      apiVersion: undefined,
      brokerMessage: undefined,
    })
    expect(error).toBeInstanceOf(KafkaError)
  })

  it('says what failed, the code and the way out', () => {
    const error = new BrokerError('Produce to orders-3', { errorCode: BrokerErrorCode.NOT_LEADER_OR_FOLLOWER })
    const wayOut = 'fetch the metadata anew and send the request to the leader'
    expect(error.message).toBe(`[K_BROKER] Produce to orders-3: NOT_LEADER_OR_FOLLOWER (6); ${wayOut}`)
  })

  it.each([0, 6.5, Number.NaN, '6', 6n, undefined, null])('refuses %s, which is no error code', errorCode => {
    const make = () => new BrokerError('Produce to orders-3', { errorCode: errorCode as number })
    expect(make).toThrow(InvalidArgumentError)
    expect(make).toThrow(/errorCode: got .*, must be an integer other than 0, which is no error/)
  })

  it('keeps what the broker said, the version, the cause and the context', () => {
    const cause = new Error('beneath')
    const context = { broker: '127.0.0.1:9092', topic: 'orders', api: 'CreateTopics' }
    const options = { errorCode: 36, apiVersion: 7, brokerMessage: "Topic 'orders' already exists.", cause, context }
    const error = new BrokerError('CreateTopics orders', options)
    expect(error).toMatchObject({ apiVersion: 7, brokerMessage: "Topic 'orders' already exists.", cause, context })
    expect(error.message).toBe(
      '[K_BROKER] CreateTopics orders: TOPIC_ALREADY_EXISTS (36): the broker said "Topic \'orders\' already exists."; ' +
        'use that topic or choose another name',
    )
  })

  it.each([[null], [undefined], ['']])('takes the message %j for none', brokerMessage => {
    const error = new BrokerError('DeleteGroups', { errorCode: 85, brokerMessage })
    expect(error.message).toBe('[K_BROKER] DeleteGroups: NO_REASSIGNMENT_IN_PROGRESS (85)')
    expect(error.brokerMessage).toBeUndefined()
  })

  it('shows a code that is newer than this library', () => {
    const error = new BrokerError('Produce to orders-3', { errorCode: 4711, brokerMessage: 'out of coffee' })
    expect(error.message).toBe('[K_BROKER] Produce to orders-3: UNKNOWN_4711 (4711): the broker said "out of coffee"')
    expect(error).toMatchObject({ errorName: 'UNKNOWN_4711', retriable: false, staleMetadata: false })
  })
})
