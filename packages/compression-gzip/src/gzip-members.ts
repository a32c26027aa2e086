import { BoundedOutput } from '@k/compression'
import { crc32, WireFormatError } from '@k/protocol'
import { Gunzip } from 'fflate'

const trailerLength = 8
const smallestSlice = 1024
const largestSlice = 65_536
/** A slice may become an eighth of what is still allowed; deflate's best ratio is 1032. */
const leastAllowedPerByte = 8 * 1032
/** fflate reads a header from its start with every slice until it is whole; extra data has 64 KiB at most, the names as many as they like. */
const largestHeader = 131_072

/** A member of no bytes: when fflate finds it right behind the data, the data was whole. */
const sentinel = Uint8Array.of(31, 139, 8, 0, 0, 0, 0, 0, 0, 255, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0)

/**
 * Decompresses the members of a gzip file, RFC 1952, by fflate: in slices, as fflate inflates what it is given before it hands out anything, and with
 * the checksum and the length of every member compared, which fflate leaves out.
 *
 * @param bytes The members, and nothing else.
 * @param maximumBytes How many bytes they may have together.
 * @throws WireFormatError when they are not whole, or have more bytes.
 */
export function gunzipMembers(bytes: Uint8Array, maximumBytes: number): Uint8Array {
  const output = new BoundedOutput(maximumBytes)
  const members = new Members(bytes)
  let headerLength = 0
  const stream = new Gunzip(piece => {
    headerLength = 0
    members.add(piece)
    if (piece.length > 0) output.push(piece)
  })
  stream.onmember = offset => members.endAt(offset)
  for (let start = 0; start < bytes.length; ) {
    const allowed = Math.floor((maximumBytes - output.length) / leastAllowedPerByte)
    const end = start + Math.min(largestSlice, Math.max(smallestSlice, allowed))
    headerLength += end - start
    stream.push(bytes.subarray(start, end))
    if (headerLength > largestHeader) throw longHeader(start)
    start = end
  }
  stream.push(sentinel)
  members.assertWhole()
  return output.toBytes()
}

/** Compares each member with its trailer. */
class Members {
  readonly #bytes: Uint8Array
  readonly #view: DataView
  #start = 0
  #length = 0
  #crc = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  /** Adds what was inflated of the member that has begun. */
  add(piece: Uint8Array): void {
    this.#length += piece.length
    this.#crc = crc32(piece, this.#crc)
  }

  /** Ends the member: another begins at the offset, or the sentinel. */
  endAt(offset: number): void {
    if (offset > this.#bytes.length) throw notWhole(this.#bytes)
    const trailer = offset - trailerLength
    const [crc, length] = [this.#view.getUint32(trailer, true), this.#view.getUint32(trailer + 4, true)]
    if (crc !== this.#crc) throw corrupt(`has the checksum ${this.#crc}, its trailer says ${crc}`, trailer)
    if (length !== this.#length % 2 ** 32) {
      throw corrupt(`has ${this.#length} bytes, its trailer says ${length}`, trailer + 4)
    }
    this.#start = offset
    this.#length = 0
    this.#crc = 0
  }

  /** Raises an error unless the last member ended where the bytes do. */
  assertWhole(): void {
    if (this.#bytes.length === 0 || this.#start !== this.#bytes.length) throw notWhole(this.#bytes)
  }
}

function corrupt(reason: string, offset: number): WireFormatError {
  return new WireFormatError(`a gzip member ${reason}; it was damaged on the way`, { offset, path: 'records' })
}

function longHeader(offset: number): WireFormatError {
  const reason = `has a header of more than ${largestHeader} bytes, which fflate does not read; node:zlib does`
  return new WireFormatError(`a gzip member ${reason}`, { offset, path: 'records' })
}

function notWhole({ length }: Uint8Array): WireFormatError {
  return new WireFormatError(`the gzip data ends after ${length} bytes, within a member; it was cut short`, {
    offset: length,
    path: 'records',
  })
}
