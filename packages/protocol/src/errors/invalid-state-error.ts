import { KafkaError } from './kafka-error.ts'

/** An operation was asked of an object that is not in a state for it: used after `close()`, started twice, not yet started. */
export class InvalidStateError extends KafkaError {
  static override readonly kind: string = 'InvalidState'
}
