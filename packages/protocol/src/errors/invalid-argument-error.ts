import { nearestName } from '../nearest-name.ts'
import { describeValue } from './describe-value.ts'
import { KafkaError, type KafkaErrorOptions } from './kafka-error.ts'

// So many values are read at a glance, beside the nearest one too.
const fewValues = 8

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
   * The error for a value that is not one of those there are. It names the nearest one, and all where they are few or none is near.
   *
   * @param argument The path of the option or argument.
   * @param value The value received, of any type; a long one is cut.
   * @param known The values there are.
   */
  static unknownValue(argument: string, value: unknown, known: readonly string[]): InvalidArgumentError {
    const nearest = typeof value === 'string' ? nearestName(value, known) : undefined
    const list = `must be one of ${known.join(', ')}`
    const alsoAll = known.length <= fewValues ? ` It ${list}` : ''
    const wayOut = nearest === undefined ? list : `did you mean ${nearest}?${alsoAll}`
    return new InvalidArgumentError(argument, `got ${describeValue(value)}; ${wayOut}`)
  }
}
