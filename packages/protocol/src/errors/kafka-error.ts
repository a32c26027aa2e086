/** What an error is about. Every field is optional; an error fills in what it knows. */
export interface KafkaErrorContext {
  /** The address or id of the broker concerned. */
  readonly broker?: string
  /** The topic concerned. */
  readonly topic?: string
  /** The partition index concerned. */
  readonly partition?: number
  /** The name of the API, as in Kafka's message definitions without `Request` (`Produce`). */
  readonly api?: string
}

/** What every {@link KafkaError} can be given besides its message. */
export interface KafkaErrorOptions {
  /** The error that led to this one. */
  readonly cause?: unknown
  /** What the error is about. Default: nothing known. */
  readonly context?: KafkaErrorContext
}

const brand: unique symbol = Symbol.for('@k/error')

/**
 * The base of every error that the `@k` packages raise.
 *
 * A subclass states its `kind` once (`Timeout`); `name` (`TimeoutError`) and `code` (`K_TIMEOUT`) follow from it, so that
 * they cannot disagree and survive minified class names. The message begins with the code:
 * `[K_TIMEOUT] what failed, for which thing, what to do`.
 *
 * Recognise one with {@link KafkaError.isInstance}: unlike `instanceof`, it also works when two copies of a package are installed.
 */
export abstract class KafkaError extends Error {
  /** The class's name without `Error`; each concrete class states it. */
  static readonly kind: string

  /** A stable string to switch on: `K_` and the kind in capitals, as in `K_INVALID_ARGUMENT`. */
  readonly code: string

  /** Whether the same operation may succeed when it is tried again. Whether to try is the caller's decision. */
  readonly retriable: boolean = false

  /** What the error is about; empty when nothing more is known than the message says. */
  readonly context: KafkaErrorContext

  /**
   * Makes an error; only a subclass can.
   *
   * @param message What failed, for which thing, and the way out; the code is put in front of it.
   * @param options The cause and the context.
   */
  constructor(message: string, options: KafkaErrorOptions = {}) {
    const code = codeOf(new.target.kind)
    super(`[${code}] ${message}`, 'cause' in options ? { cause: options.cause } : undefined)
    Object.defineProperty(this, 'name', { value: `${new.target.kind}Error`, enumerable: false })
    Object.defineProperty(this, brand, { value: true, enumerable: false })
    this.code = code
    this.context = options.context ?? {}
  }

  /** Whether a value is an error of an `@k` package, of this copy of it or another. Throws only what a Proxy's own trap throws. */
  static isInstance(value: unknown): value is KafkaError {
    return typeof value === 'object' && value !== null && (value as { [brand]?: unknown })[brand] === true
  }
}

function codeOf(kind: string): string {
  return `K_${kind.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toUpperCase()}`
}
