import { KafkaError, type KafkaErrorOptions } from './kafka-error.ts'

/**
 * Records are compressed, or shall be, by a codec that this client was not given (Java: `UnsupportedCompressionTypeException`). The message names
 * the package that has it.
 *
 * Not retriable: the codec must be added to the client's `codecs`.
 */
export class UnsupportedCodecError extends KafkaError {
  static override readonly kind: string = 'UnsupportedCodec'

  /** The codec: its name, or its id when Kafka defines none with that id. */
  readonly codec: string | number

  /**
   * Makes the error for one codec.
   *
   * @param codec The codec's name, or its id when Kafka defines none with that id.
   * @param known The names of the codecs that there are.
   * @param options The cause and the context.
   */
  constructor(codec: string | number, known: readonly string[], options?: KafkaErrorOptions) {
    const present = known.length === 0 ? 'there are no codecs' : `the codecs are ${known.join(', ')}`
    super(`the codec ${codec} is not available; ${wayOut(codec)}; ${present}`, options)
    this.codec = codec
  }
}

function wayOut(codec: string | number): string {
  if (typeof codec === 'number') return `Kafka defines no codec with the id ${codec}`
  return `install @k/compression-${codec} and add ${codec}() to codecs`
}
