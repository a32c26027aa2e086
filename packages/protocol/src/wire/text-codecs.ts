// What every JavaScript platform has and the ES2023 library does not declare. This package compiles without the types of any platform.

interface TextEncoderLike {
  encode(text: string): Uint8Array
  encodeInto(text: string, target: Uint8Array): { readonly read: number; readonly written: number }
}

interface TextDecoderLike {
  decode(bytes: Uint8Array): string
}

interface Platform {
  readonly TextEncoder: new () => TextEncoderLike
  readonly TextDecoder: new (label: 'utf-8', options: { readonly ignoreBOM: boolean }) => TextDecoderLike
}

const platform = globalThis as unknown as Platform

/** The platform's UTF-8 encoder. Lone surrogates become U+FFFD. */
export const textEncoder: TextEncoderLike = new platform.TextEncoder()

/** The platform's UTF-8 decoder. Invalid bytes become U+FFFD, as in Java; a byte order mark is text like any other. */
export const textDecoder: TextDecoderLike = new platform.TextDecoder('utf-8', { ignoreBOM: true })
