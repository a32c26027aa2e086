import { nearestName } from '../nearest-name.ts'
import { KafkaError, type KafkaErrorOptions } from './kafka-error.ts'

/**
 * An option or argument has a value that it cannot have.
 *
 * The message names the option, the value received, the constraint and, where there is one, the way out.
 * Raised before anything is sent or started; trying again with the same value fails again.
 */
export class InvalidArgumentError extends KafkaError {
  static override readonly kind: string = 'InvalidArgument'

  /** The path of the option or argument, as the caller wrote it: `bootstrapServers[1]`. */
  readonly argument: string
  /** The value received, the constraint and the way out: the message without the code and the argument. */
  readonly reason: string

  /**
   * Makes the error for one option or argument.
   *
   * @param argument The path of the option or argument.
   * @param reason The value received, the constraint and the way out.
   * @param options The cause and the context.
   */
  constructor(argument: string, reason: string, options?: KafkaErrorOptions) {
    super(`${argument}: ${reason}`, options)
    this.argument = argument
    this.reason = reason
  }

  /**
   * The error for an option that does not exist; it names the nearest one that does.
   *
   * @param option The name received.
   * @param known The names there are.
   */
  static unknownOption(option: string, known: readonly string[]): InvalidArgumentError {
    const nearest = nearestName(option, known)
    const wayOut = nearest === undefined ? `the options are ${known.join(', ')}` : `did you mean ${nearest}?`
    return new InvalidArgumentError(option, `there is no such option; ${wayOut}`)
  }

  /**
   * The error for a value that is not one of those there are; it names the nearest one.
   *
   * @param argument The path of the option or argument.
   * @param value The value received.
   * @param known The values there are.
   */
  static unknownValue(argument: string, value: string, known: readonly string[]): InvalidArgumentError {
    const nearest = nearestName(value, known)
    const wayOut = nearest === undefined ? `must be one of ${known.join(', ')}` : `did you mean ${nearest}?`
    return new InvalidArgumentError(argument, `got "${value}"; ${wayOut}`)
  }
}
