import { InvalidStateError, KafkaError, WireFormatError } from '@k/protocol'

/** What a worker is told to do. */
export interface EngineRequest {
  /** Which request it is; the response has it too. */
  readonly id: number
  /** The URL of the module whose `engine` does the work. */
  readonly module: string
  /** What to do. */
  readonly operation: 'compress' | 'decompress'
  /** What to do it with; handed over with its buffer. */
  readonly bytes: Uint8Array<ArrayBuffer>
  /** The level, or the largest number of bytes to decompress to. */
  readonly argument: number | undefined
}

/** What a worker answers: the result, handed over with its buffer, or what went wrong; and the buffer of the request. */
export type EngineResponse = { readonly id: number; readonly used: ArrayBuffer } & (
  | { readonly bytes: Uint8Array }
  | { readonly failure: EngineFailure }
)

/** What a worker was at: loading the engine, or doing the work with it. */
export type EnginePhase = 'load' | 'work'

/** An error in a form that goes from thread to thread. */
export interface EngineFailure {
  readonly phase: EnginePhase
  readonly message: string
  readonly wireFormat: { readonly reason: string; readonly offset: number; readonly path: string } | undefined
}

/** The form of an error that goes from thread to thread. */
export function failureOf(error: unknown, phase: EnginePhase): EngineFailure {
  const message = error instanceof Error ? error.message : String(error)
  const isWireFormat = KafkaError.isInstance(error) && error instanceof WireFormatError
  return {
    phase,
    message,
    wireFormat: isWireFormat ? { reason: error.reason, offset: error.offset, path: error.path } : undefined,
  }
}

/** The error that a failure was; an engine that does not load says nothing about the bytes, so that is an InvalidStateError. */
export function errorOf({ phase, message, wireFormat }: EngineFailure): Error {
  if (phase === 'load') return new InvalidStateError(`a compression worker cannot load its engine: ${message}`)
  return wireFormat === undefined ? new Error(message) : new WireFormatError(wireFormat.reason, wireFormat)
}
