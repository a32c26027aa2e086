import type { MessageCodec } from '@k/protocol'
import { messages } from '@k/protocol/all'
import { describe, expect, it } from 'vitest'
import { messageFamily, messageSubject } from './messages.ts'
import { responseSubject } from './response-frames.ts'
import { windowOf } from './window.ts'

type Change = (codec: MessageCodec<object>) => Partial<MessageCodec<object>>

function changed(codec: unknown, change: Change): MessageCodec<unknown> {
  const sound = codec as MessageCodec<object>
  return { ...sound, ...change(sound) } as unknown as MessageCodec<unknown>
}

const forgetsErrors: Change = ({ encode }) => ({
  encode: (writer, value, version) => encode(writer, { ...value, throttleTimeMs: 1 }, version),
})

describe('messageFamily', () => {
  it('begins with an empty message and with one of Kafka, in every version', () => {
    expect(messageFamily.subjects.filter(({ seeds }) => seeds.length !== 2)).toEqual([])
  })
})

describe('messageSubject', () => {
  it('takes its own seeds', () => {
    const { check, seeds } = messageSubject(
      changed(messages.ProduceRequest, () => ({})),
      9,
    )
    expect(seeds.map(seed => check(windowOf(seed)))).toEqual([true, true])
  })

  it('finds that another value is encoded than was decoded', () => {
    const { check, seeds } = messageSubject(changed(messages.MetadataResponse, forgetsErrors), 12)
    expect(() => check(windowOf(seeds[1] as Uint8Array))).toThrow('what was encoded again differs')
  })

  it('finds an error that a decoder must not raise', () => {
    const raises: Change = () => ({
      decode() {
        throw new TypeError('planted')
      },
    })
    const { check } = messageSubject(changed(messages.MetadataResponse, raises), 12)
    expect(() => check(windowOf(Uint8Array.of(1)))).toThrow('planted')
  })
})

describe('responseSubject', () => {
  it('finds that another response is encoded than was decoded', () => {
    const { check, seeds } = responseSubject(changed(messages.MetadataResponse, forgetsErrors), 12)
    const sound = responseSubject(
      changed(messages.MetadataResponse, () => ({})),
      12,
    )
    expect(sound.seeds.map(seed => sound.check(windowOf(seed)))).toEqual([true, true])
    const [, golden] = sound.seeds
    expect(seeds).toHaveLength(2)
    expect(() => check(windowOf(golden as Uint8Array))).toThrow('the response encoded again differs')
  })
})
