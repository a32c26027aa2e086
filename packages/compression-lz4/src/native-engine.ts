import type { CompressionEngine } from '@k/compression'
import { compressSync, uncompressSync } from 'lz4-napi'
import { decompressBlock } from 'lz4js'
import { type CompressedBlock, compressedBlocks } from './frame-reader.ts'
import { blocksOf, FrameWriter } from './frame-writer.ts'
import { GrowingOutput } from './growing-output.ts'
import { writeUint32 } from './little-endian.ts'
import { wireFault } from './wire-fault.ts'

// lz4-napi puts the decompressed size before a block, and wants it there.
const sizeBytes = 4
const window = 65_536
// A call of lz4-napi costs more than lz4js takes for so many bytes, and a batch can have hundreds of thousands of such blocks.
const fewBytes = 256

/**
 * LZ4 by lz4-napi, which does the blocks; the frames around them are read and written here. Its asynchronous functions are not used: they do a
 * block each, so that a batch would wait for as many turns of a busy event loop.
 */
export const engine: CompressionEngine = {
  compress(bytes) {
    const frame = new FrameWriter(bytes.length)
    for (const block of blocksOf(bytes)) frame.write(block, compressSync(buffer(block)).subarray(sizeBytes))
    return frame.finish()
  },
  decompress(bytes, maximumBytes) {
    const output = new GrowingOutput(maximumBytes)
    for (const block of compressedBlocks(bytes, output)) {
      if (block.length > fewBytes) write(output, block, uncompressSync(sized(bytes, block), dictionary(output, block)))
      else writeFew(output, block, bytes)
    }
    return output.toBytes()
  },
}

/** A view; the types of lz4-napi ask for a Buffer. */
function buffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** The block with its decompressed size before it. */
function sized(bytes: Uint8Array, { start, end, length }: CompressedBlock): Uint8Array {
  const block = new Uint8Array(sizeBytes + end - start)
  writeUint32(block, 0, length)
  block.set(bytes.subarray(start, end), sizeBytes)
  return block
}

/** What the matches of a block may reach into before it: the window that LZ4 has. */
function dictionary(output: GrowingOutput, { history }: CompressedBlock): Uint8Array | undefined {
  return history === 0 ? undefined : output.since(output.length - Math.min(history, window))
}

function write(output: GrowingOutput, block: CompressedBlock, decompressed: Uint8Array): void {
  if (decompressed.length !== block.length) {
    throw wireFault(block.start, `lz4-napi made ${decompressed.length} bytes of a block of ${block.length}`)
  }
  output.write(decompressed)
}

function writeFew(output: GrowingOutput, { start, end, length }: CompressedBlock, bytes: Uint8Array): void {
  decompressBlock(bytes, output.bytes, start, end - start, output.length)
  output.advance(length)
}
