import { brokerErrorInfo } from './broker-error-codes.ts'
import { brokerErrorRemedy } from './broker-error-remedies.ts'
import { describeValue } from './describe-value.ts'
import { InvalidArgumentError } from './invalid-argument-error.ts'
import { KafkaError, type KafkaErrorOptions } from './kafka-error.ts'

/** What a {@link BrokerError} is given besides its message. */
export interface BrokerErrorOptions extends KafkaErrorOptions {
  /** The error code of the response; not 0. */
  readonly errorCode: number
  /** The version of the API that the request was sent with. */
  readonly apiVersion?: number | undefined
  /** The message of the response, where its version has one; `null`, as on the wire, and an empty one are none. */
  readonly brokerMessage?: string | null | undefined
}

/**
 * A broker answered with an error code. The message names the operation and the code, then what the broker itself said, then a way out where there is one:
 * `[K_BROKER] Produce to orders-3: NOT_LEADER_OR_FOLLOWER (6); fetch the metadata anew and send the request to the leader`.
 *
 * Whether it is retriable depends on the code, as in Java.
 */
export class BrokerError extends KafkaError {
  static override readonly kind: string = 'Broker'
  override readonly retriable: boolean

  /** The error code of the response: 6. Compare it with `BrokerErrorCode`. */
  readonly errorCode: number
  /** The name of the error code: `NOT_LEADER_OR_FOLLOWER`; `UNKNOWN_` and the code when the broker is newer than this library. */
  readonly errorName: string
  /** Whether metadata must be fetched anew before the operation is tried again. */
  readonly staleMetadata: boolean
  /** Whether the coordinator must be found anew before the operation is tried again. */
  readonly staleCoordinator: boolean
  /** The version of the API that the request was sent with, where it is known. */
  readonly apiVersion: number | undefined
  /** What the broker said besides the code, in its own words, where it did. */
  readonly brokerMessage: string | undefined

  /**
   * Makes the error for one operation.
   *
   * @param operation What failed, as the beginning of a sentence: `Produce to orders-3`.
   * @param options The code, what else the response said, the cause and the context.
   * @throws InvalidArgumentError when the code is 0, which is no error, or not an integer.
   */
  constructor(operation: string, options: BrokerErrorOptions) {
    const { errorCode } = options
    if (!Number.isInteger(errorCode) || errorCode === 0) {
      const constraint = 'must be an integer other than 0, which is no error'
      throw new InvalidArgumentError('errorCode', `got ${describeValue(errorCode)}, ${constraint}`)
    }
    const { code, name, retriable, staleCoordinator, staleMetadata } = brokerErrorInfo(errorCode)
    const brokerMessage = options.brokerMessage || undefined
    const said = brokerMessage === undefined ? '' : `: the broker said "${brokerMessage}"`
    const remedy = brokerErrorRemedy(name)
    super(`${operation}: ${name} (${code})${said}${remedy === undefined ? '' : `; ${remedy}`}`, options)
    this.retriable = retriable
    this.errorCode = code
    this.errorName = name
    this.staleMetadata = staleMetadata
    this.staleCoordinator = staleCoordinator
    this.apiVersion = options.apiVersion
    this.brokerMessage = brokerMessage
  }
}
