import { KafkaError, type KafkaErrorOptions } from './kafka-error.ts'

/** A range of versions, both ends included. */
export interface VersionRange {
  /** The lowest version. */
  readonly minVersion: number
  /** The highest version. */
  readonly maxVersion: number
}

/** What an {@link UnsupportedVersionError} is given besides its message. */
export interface UnsupportedVersionErrorOptions extends KafkaErrorOptions {
  /** The versions of this library, where the fault is one of ranges. */
  readonly supported?: VersionRange | undefined
  /** The versions of the broker, where it said which. */
  readonly broker?: VersionRange | undefined
}

/**
 * There is no version of an API that can do what was asked: the broker and this library have none in common, a message has no such version,
 * or a value is set in a field that the version does not carry (Java: `UnsupportedVersionException`).
 *
 * Not retriable: another broker or another version is needed.
 */
export class UnsupportedVersionError extends KafkaError {
  static override readonly kind: string = 'UnsupportedVersion'

  /** The API or message concerned, as in Kafka's definitions: `Produce`, `ProduceRequest`. For a field, its path follows: `topics[3].topicId`. */
  readonly subject: string
  /** What cannot be done, and the way out. */
  readonly reason: string
  /** The versions of this library, where the fault is one of ranges. */
  readonly supported: VersionRange | undefined
  /** The versions of the broker, where it said which. */
  readonly broker: VersionRange | undefined

  /**
   * Makes the error for an API, a message or a field.
   *
   * @param subject The API or message, or the path of the field.
   * @param reason What cannot be done, and the way out.
   * @param options The ranges, the cause and the context.
   */
  constructor(subject: string, reason: string, options: UnsupportedVersionErrorOptions = {}) {
    super(`${subject}: ${reason}`, options)
    this.subject = subject
    this.reason = reason
    this.supported = options.supported
    this.broker = options.broker
  }
}
