import { tooLarge } from '@k/compression'
import { WireFormatError } from '@k/protocol'

/** A Zstandard frame as its headers describe it, RFC 8878; nothing is decompressed to know it. */
export interface ZstdFrame {
  /** Where it begins. */
  readonly start: number
  /** Where its first block begins. */
  readonly blocks: number
  /** Where it ends. */
  readonly end: number
  /** How far back its content may refer. */
  readonly windowSize: number
  /** Whether its content lies in one segment: then it has a content size, which is the window too. */
  readonly isSingleSegment: boolean
  /** How many bytes it says to have, if it does. */
  readonly contentSize: number | undefined
  /** At least so many bytes it has. */
  readonly leastBytes: number
  /** At most so many bytes it has. */
  readonly mostBytes: number
}

/** The largest block, of any window. */
export const largestBlock: number = 128 * 1024

const largestSlice = 1 << 20
const magic = 0xfd2fb528
const skippableMagic = 0x184d2a50
/** What zstd reads unless it is told otherwise, in zstd-jni and Node too. */
const largestWindow = 2 ** 27
const lengthsOfDictionaryId = [0, 1, 2, 4] as const
const lengthsOfContentSize = [0, 2, 4, 8] as const

/**
 * Checks how the frames follow one another and what they say of their content, to the last byte: decoders read less, and differ in what they say.
 *
 * @param bytes Frames, and nothing else.
 * @param maximumBytes How many bytes they may have together.
 * @throws WireFormatError when they are cut short, when something else follows, when their headers lie or are not what zstd reads by default, and
 * when they have more bytes.
 */
export function checkZstdFrames(bytes: Uint8Array, maximumBytes: number): void {
  if (bytes.length === 0) throw invalid('is empty; a zstd frame has 9 bytes at least', 0)
  let leastBytes = 0
  for (const frame of zstdFrames(bytes)) {
    leastBytes += Math.max(frame.leastBytes, frame.contentSize ?? 0)
    if (leastBytes > maximumBytes) throw tooLarge(maximumBytes)
  }
}

/**
 * The frames one after the other, without those to be skipped.
 *
 * @throws WireFormatError where they are cut short, or when something else follows.
 */
export function* zstdFrames(bytes: Uint8Array): Generator<ZstdFrame> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let position = 0; position < bytes.length; ) {
    need(view, position, 4)
    const found = view.getUint32(position, true)
    if ((found & 0xfffffff0) >>> 0 === skippableMagic) {
      need(view, position, 8)
      const length = 8 + view.getUint32(position + 4, true)
      need(view, position, length)
      position += length
      continue
    }
    if (found !== magic) throw invalid(`has ${found.toString(16)} where a zstd frame must begin`, position)
    const frame = readFrame(view, position)
    yield frame
    position = frame.end
  }
}

/**
 * A frame after its header, in slices that end where blocks do: none can become more than a megabyte, so that not much is decompressed in vain
 * when there is a limit.
 */
export function* zstdSlices(bytes: Uint8Array, frame: ZstdFrame): Generator<Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const largest = Math.min(frame.windowSize, largestBlock)
  let [start, position, mostBytes] = [frame.blocks, frame.blocks, 0]
  for (let isLast = false; !isLast; ) {
    const block = readBlock(view, position, largest)
    position = block.end
    mostBytes += block.mostBytes
    isLast = block.isLast
    if (mostBytes + largest > largestSlice || position - start > largestBlock) {
      yield bytes.subarray(start, position)
      start = position
      mostBytes = 0
    }
  }
  if (start < frame.end) yield bytes.subarray(start, frame.end)
}

function readFrame(view: DataView, start: number): ZstdFrame {
  const header = readHeader(view, start)
  const { windowSize, contentSize, blocks } = header
  const sizes = readBlocks(view, blocks, Math.min(windowSize, largestBlock))
  const { leastBytes, mostBytes } = sizes
  if (contentSize !== undefined && (contentSize < leastBytes || contentSize > mostBytes)) {
    throw invalid(
      `says that the frame has ${contentSize} bytes, its blocks have ${leastBytes} to ${mostBytes}`,
      start + 4,
    )
  }
  const end = sizes.end + (header.hasChecksum ? 4 : 0)
  need(view, start, end - start)
  return { start, end, blocks, windowSize, isSingleSegment: header.isSingleSegment, contentSize, leastBytes, mostBytes }
}

function readHeader(view: DataView, start: number) {
  need(view, start, 5)
  const descriptor = view.getUint8(start + 4)
  if (descriptor & 8) throw invalid('has a bit set that zstd reserves', start + 4)
  const isSingleSegment = (descriptor & 0x20) !== 0
  const windowLength = isSingleSegment ? 0 : 1
  const dictionaryLength = lengthsOfDictionaryId[(descriptor & 3) as 0 | 1 | 2 | 3]
  const contentSizeFlag = (descriptor >> 6) as 0 | 1 | 2 | 3
  const contentSizeLength = isSingleSegment && contentSizeFlag === 0 ? 1 : lengthsOfContentSize[contentSizeFlag]
  const dictionary = start + 5 + windowLength
  const blocks = dictionary + dictionaryLength + contentSizeLength
  need(view, start, blocks - start)

  const dictionaryId = readNumber(view, dictionary, dictionaryLength)
  if (dictionaryId !== 0) throw invalid(`needs the dictionary ${dictionaryId}; Kafka has none`, dictionary)
  const contentSize = readContentSize(view, dictionary + dictionaryLength, contentSizeLength)
  const windowSize = isSingleSegment ? (contentSize ?? 0) : readWindowSize(view.getUint8(start + 5))
  if (windowSize > largestWindow) {
    throw invalid(
      `needs a window of ${windowSize} bytes; zstd allows ${largestWindow} unless told otherwise`,
      start + 5,
    )
  }
  return { blocks, windowSize, isSingleSegment, contentSize, hasChecksum: (descriptor & 4) !== 0 }
}

function readWindowSize(descriptor: number): number {
  const base = 2 ** (10 + (descriptor >> 3))
  return base + (base / 8) * (descriptor & 7)
}

function readContentSize(view: DataView, at: number, length: number): number | undefined {
  if (length === 0) return undefined
  return readNumber(view, at, length) + (length === 2 ? 256 : 0)
}

function readNumber(view: DataView, at: number, length: number): number {
  let number = 0
  for (let index = length - 1; index >= 0; index--) number = number * 256 + view.getUint8(at + index)
  return number
}

function readBlocks(view: DataView, first: number, largest: number) {
  let [leastBytes, mostBytes] = [0, 0]
  for (let position = first; ; ) {
    const block = readBlock(view, position, largest)
    leastBytes += block.leastBytes
    mostBytes += block.mostBytes
    position = block.end
    if (block.isLast) return { end: position, leastBytes, mostBytes }
  }
}

function readBlock(view: DataView, start: number, largest: number) {
  need(view, start, 3)
  const header = readNumber(view, start, 3)
  const [isLast, type, size] = [(header & 1) !== 0, (header >> 1) & 3, header >> 3]
  if (type === 3) throw invalid('has a block of a type that zstd reserves', start)
  if (size > largest) throw invalid(`has a block of ${size} bytes; the frame allows ${largest}`, start)
  const end = start + 3 + (type === 1 ? 1 : size)
  need(view, start, end - start)
  return { end, isLast, leastBytes: type === 2 ? 0 : size, mostBytes: type === 2 ? largest : size }
}

function need(view: DataView, at: number, length: number): void {
  if (at + length <= view.byteLength) return
  throw invalid(`ends ${at + length - view.byteLength} bytes short; it was cut`, view.byteLength)
}

function invalid(reason: string, offset: number): WireFormatError {
  return new WireFormatError(`the zstd data ${reason}`, { offset, path: 'records' })
}
