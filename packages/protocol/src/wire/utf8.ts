import { textDecoder, textEncoder } from './text-codecs.ts'

// Up to these lengths a loop beats the call into the platform (measured: benchmarks/results/micro.json).
const loopedWrite = 24
const loopedRead = 12

// Up to this length a text is encoded beside the target and copied into it, which costs less than making a view of the target to encode into.
const stagedWrite = 256
const stage = new Uint8Array(stagedWrite * 3)
const stagedViews: Uint8Array[] = []

/** The number of bytes that a text has in UTF-8; a lone surrogate counts as U+FFFD, three bytes. */
export function utf8Length(text: string): number {
  let length = text.length
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 0x80) continue
    if (code < 0x800) {
      length += 1
      continue
    }
    length += 2
    const isPair = code >= 0xd800 && code <= 0xdbff && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00
    // Two units, four bytes.
    if (isPair) i += 1
  }
  return length
}

/**
 * Writes a text in UTF-8. Lone surrogates become U+FFFD.
 *
 * @param target Where to write; it has room, of which `3 * text.length` bytes are always enough.
 * @param offset Where in the target to begin.
 * @param text What to write.
 * @returns The number of bytes written.
 */
export function writeUtf8(target: Uint8Array, offset: number, text: string): number {
  const { length } = text
  if (length > loopedWrite) return encodeInto(target, offset, text)
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i)
    if (code > 0x7f) return encodeInto(target, offset, text)
    target[offset + i] = code
  }
  return length
}

function encodeInto(target: Uint8Array, offset: number, text: string): number {
  if (text.length > stagedWrite) return textEncoder.encodeInto(text, target.subarray(offset)).written
  const { written } = textEncoder.encodeInto(text, stage)
  let view = stagedViews[written]
  if (view === undefined) {
    view = stage.subarray(0, written)
    stagedViews[written] = view
  }
  target.set(view, offset)
  return written
}

/** The text that the bytes from `start` to before `end` are in UTF-8. Invalid bytes become U+FFFD, as in Java. */
export function readUtf8(bytes: Uint8Array, start: number, end: number): string {
  if (end - start > loopedRead) return textDecoder.decode(bytes.subarray(start, end))
  let text = ''
  for (let i = start; i < end; i++) {
    const byte = bytes[i] as number
    if (byte > 0x7f) return textDecoder.decode(bytes.subarray(start, end))
    text += String.fromCharCode(byte)
  }
  return text
}
