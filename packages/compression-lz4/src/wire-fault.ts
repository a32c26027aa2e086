import { WireFormatError } from '@k/protocol'

/** The error for an LZ4 frame that cannot be read: where in the compressed bytes, and what is wrong there. */
export function wireFault(offset: number, reason: string): WireFormatError {
  return new WireFormatError(`not a valid LZ4 frame: ${reason}`, { offset, path: 'records' })
}
