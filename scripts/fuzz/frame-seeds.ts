import { type MessageCodec, Reader, readFrameSize } from '@k/protocol'
import { goldenMessages } from './golden.ts'
import { assertSame } from './oracle.ts'

/** The messages that the frames to begin with hold: an empty one, and one in which no array is empty. */
export function valuesOf(codec: MessageCodec<unknown>, version: number): unknown[] {
  const golden = goldenMessages(codec.name, version).map(bytes => codec.decode(new Reader(bytes), version))
  return [codec.default(), ...golden]
}

/** A frame without its size. @throws Error when that is not the size of what follows. */
export function frameOf(segments: readonly Uint8Array[]): Uint8Array {
  const whole = Uint8Array.from(Buffer.concat(segments))
  assertSame('the size of a frame', readFrameSize(whole, 0, 0x7fffffff), whole.length - 4)
  return whole.slice(4)
}
