/**
 * What the `@k` packages share and nothing else may depend on less: the errors that several of them raise.
 *
 * ```ts
 * import { InvalidArgumentError, KafkaError } from '@k/protocol'
 *
 * const error: unknown = InvalidArgumentError.unknownOption('bootstrapServer', ['bootstrapServers', 'clientId'])
 * if (KafkaError.isInstance(error)) console.log(error.code, error.retriable, error.message)
 * ```
 *
 * @packageDocumentation
 */

// For users
export { InvalidArgumentError } from './errors/invalid-argument-error.ts'
export { InvalidStateError } from './errors/invalid-state-error.ts'
export { KafkaError, type KafkaErrorContext, type KafkaErrorOptions } from './errors/kafka-error.ts'
export { TimeoutError, type TimeoutErrorOptions } from './errors/timeout-error.ts'
