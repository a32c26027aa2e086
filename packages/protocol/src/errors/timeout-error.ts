import { KafkaError, type KafkaErrorOptions } from './kafka-error.ts'

/** What a {@link TimeoutError} is given besides its message. */
export interface TimeoutErrorOptions extends KafkaErrorOptions {
  /** The limit that was exceeded, in milliseconds. */
  readonly limitMs: number
  /** The option that sets the limit. */
  readonly option: string
}

/** An operation did not end within its limit. The message names the operation, the limit and the option that sets it. */
export class TimeoutError extends KafkaError {
  static override readonly kind: string = 'Timeout'
  override readonly retriable: boolean = true

  /** The limit that was exceeded, in milliseconds. */
  readonly limitMs: number
  /** The option that sets the limit. */
  readonly option: string

  /**
   * Makes the error for one operation.
   *
   * @param operation What did not end, as the beginning of a sentence: `produce to orders-3 not acknowledged`.
   * @param options The limit, the option that sets it, the cause and the context.
   */
  constructor(operation: string, options: TimeoutErrorOptions) {
    super(`${operation} within ${options.limitMs} ms (${options.option})`, options)
    this.limitMs = options.limitMs
    this.option = options.option
  }
}
