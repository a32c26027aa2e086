import type { CompressionEngine } from '@k/compression'
import { decompressBlock } from 'lz4js'
import { compressedBlocks } from './frame-reader.ts'
import { blocksOf, FrameWriter } from './frame-writer.ts'
import { GrowingOutput } from './growing-output.ts'
import { compressLz4jsBlock } from './lz4js-block.ts'

/** LZ4 by lz4js, which does the blocks; the frames around them are read and written here. */
export const engine: CompressionEngine = {
  compress(bytes) {
    const frame = new FrameWriter(bytes.length)
    for (const block of blocksOf(bytes)) frame.write(block, compressLz4jsBlock(block))
    return frame.finish()
  },
  decompress(bytes, maximumBytes) {
    const output = new GrowingOutput(maximumBytes)
    for (const { start, end, length } of compressedBlocks(bytes, output)) {
      decompressBlock(bytes, output.bytes, start, end - start, output.length)
      output.advance(length)
    }
    return output.toBytes()
  },
}
