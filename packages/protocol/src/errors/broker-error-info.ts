/** What is known of an error code that brokers answer with. */
export interface BrokerErrorInfo {
  /** The code on the wire: 0 is no error, -1 an error that the broker has no code for. */
  readonly code: number
  /** The name in Kafka: `NOT_LEADER_OR_FOLLOWER` (Java: the constant of `Errors`). */
  readonly name: string
  /** Whether the same request may succeed when it is sent again (Java: `RetriableException`). */
  readonly retriable: boolean
  /** Whether metadata must be fetched anew before the request is sent again; always retriable then (Java: `InvalidMetadataException`). */
  readonly staleMetadata: boolean
  /**
   * Whether the coordinator must be found anew before the request is sent again; always retriable then
   * (Java: a `RefreshRetriableException` that is no `InvalidMetadataException`).
   */
  readonly staleCoordinator: boolean
}
