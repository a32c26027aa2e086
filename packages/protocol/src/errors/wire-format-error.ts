import { KafkaError, type KafkaErrorContext, type KafkaErrorOptions } from './kafka-error.ts'

/**
 * Bytes that do not parse as what they should be, or whose checksum does not match. The message names the field, the place and the constraint:
 * `[K_WIRE_FORMAT] CreateTopicsRequest.topics[3].name at byte 117: 12 bytes are needed, 4 are left`.
 *
 * Never retriable: the same bytes fail again. It is the only error that the decoders of this package raise about their input.
 */
export class WireFormatError extends KafkaError {
  static override readonly kind: string = 'WireFormat'

  /** Where in the bytes that were given to the decoder the fault was found, counted from their beginning. */
  readonly offset: number
  /**
   * The field, as a path from the outermost value; for a message that begins with its name: `CreateTopicsRequest.topics[3].name`. When the fault
   * is not a field's, as bytes that are left over, the name of the message alone; empty where there is none.
   */
  readonly path: string
  /** What was expected there and what was found. */
  readonly reason: string

  /**
   * Makes the error for one place.
   *
   * @param reason What was expected and what was found.
   * @param place The offset in the given bytes, and the path of the field.
   * @param options The cause and the context.
   */
  constructor(reason: string, place: { readonly offset: number; readonly path?: string }, options?: KafkaErrorOptions) {
    const { offset, path = '' } = place
    super(`${path === '' ? '' : `${path} `}at byte ${offset}: ${reason}`, options)
    this.offset = offset
    this.path = path
    this.reason = reason
  }

  /**
   * The same error seen from one level further out: `name` within `topics[3]` becomes `topics[3].name`.
   * Whatever is not a WireFormatError is given back as it is. For catch clauses, so that parsing that succeeds pays nothing for paths.
   *
   * @param error What was caught.
   * @param field The field that was being decoded.
   * @param index The element, when the field is an array.
   */
  static within(error: unknown, field: string, index?: number): unknown {
    if (!(error instanceof WireFormatError)) return error
    const outer = index === undefined ? field : `${field}[${index}]`
    const separator = error.path === '' || error.path.startsWith('[') ? '' : '.'
    const place = { offset: error.offset, path: `${outer}${separator}${error.path}` }
    return new WireFormatError(error.reason, place, contextOf(error))
  }
}

function contextOf(error: KafkaError): { readonly cause?: unknown; readonly context: KafkaErrorContext } {
  return 'cause' in error ? { cause: error.cause, context: error.context } : { context: error.context }
}
