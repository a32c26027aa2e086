import { WireFormatError } from '@k/protocol'
import { describe, expect, it } from 'vitest'
import { RequestFrames } from './request-frames.ts'

const frame = (text: string): Buffer => {
  const size = Buffer.alloc(4)
  size.writeInt32BE(text.length)
  return Buffer.concat([size, Buffer.from(text)])
}

const stream = Buffer.concat(['one', '', 'three', 'x'.repeat(100), 'z'].map(frame))
const texts = ['one', '', 'three', 'x'.repeat(100), 'z']

describe('RequestFrames', () => {
  it.each([1, 2, 3, 4, 5, 7, 50, 1_000])('gives the frames of a stream in chunks of %i bytes', chunkBytes => {
    const frames = new RequestFrames(100)
    const found: string[] = []
    for (let offset = 0; offset < stream.length; offset += chunkBytes) {
      for (const each of frames.push(stream.subarray(offset, offset + chunkBytes))) {
        found.push(Buffer.from(each).toString())
      }
    }
    expect(found).toEqual(texts)
  })

  it('gives frames within a chunk as views of it', () => {
    const chunk = frame('view')
    const [found] = new RequestFrames(100).push(chunk)
    expect(found?.buffer).toBe(chunk.buffer)
  })

  it.each([101, -1, 0x7fffffff])('refuses a size of %i without waiting for the bytes', size => {
    const bytes = Buffer.alloc(4)
    bytes.writeInt32BE(size)
    expect(() => [...new RequestFrames(100).push(bytes)]).toThrow(WireFormatError)
  })

  it('gives the frames in front of what it refuses', () => {
    const found: Uint8Array[] = []
    const push = () => {
      const bytes = Buffer.concat([frame('good'), Buffer.from('ffffffff', 'hex')])
      for (const each of new RequestFrames(100).push(bytes)) found.push(each)
    }
    expect(push).toThrow(WireFormatError)
    expect(found.map(each => Buffer.from(each).toString())).toEqual(['good'])
  })
})
