import type { BrokerErrorName } from './broker-error-codes.ts'

// Of the broker's and the topic's configuration, the keys are Kafka's; of this library's, its options.
const remedies: { readonly [name in BrokerErrorName]?: string } = {
  UNKNOWN_SERVER_ERROR: "the reason is in the broker's log",
  OFFSET_OUT_OF_RANGE:
    'the log begins after this offset or ends before it: seek into it, or let autoOffsetReset decide',
  CORRUPT_MESSAGE: 'the checksum was wrong when the records arrived: try again, and suspect the network if it stays',
  UNKNOWN_TOPIC_OR_PARTITION: 'create the topic or check its name; right after its creation, try again',
  LEADER_NOT_AVAILABLE: 'the partition has no leader yet: try again, and look after its replicas if it stays',
  NOT_LEADER_OR_FOLLOWER: 'fetch the metadata anew and send the request to the leader',
  REQUEST_TIMED_OUT: 'the broker gave up waiting, but what was asked may still happen: check the load of the brokers',
  MESSAGE_TOO_LARGE: 'send less in a batch, or raise max.message.bytes of the topic',
  COORDINATOR_LOAD_IN_PROGRESS: 'the coordinator is still reading its log: try again',
  COORDINATOR_NOT_AVAILABLE:
    'try again; if it stays, the internal topic of the coordinator has a partition without leader',
  NOT_COORDINATOR: 'find the coordinator anew and ask that one',
  INVALID_TOPIC_EXCEPTION:
    'a name has up to 249 letters, digits, ".", "_" and "-"; internal topics are not for applications',
  RECORD_LIST_TOO_LARGE: 'send less in a batch than segment.bytes of the topic',
  NOT_ENOUGH_REPLICAS: 'fewer replicas are in sync than min.insync.replicas: bring brokers back, then try again',
  NOT_ENOUGH_REPLICAS_AFTER_APPEND:
    'the leader has the records but too few replicas do: only idempotence prevents duplicates',
  ILLEGAL_GENERATION: 'the group has rebalanced without this member: join it again',
  INCONSISTENT_GROUP_PROTOCOL: 'all members of a group need the same kind of group and an assignor in common',
  INVALID_GROUP_ID: 'set groupId to a text that is not empty',
  UNKNOWN_MEMBER_ID: 'the group has expelled this member: join it again; if it recurs, poll more often',
  INVALID_SESSION_TIMEOUT: 'stay within group.min.session.timeout.ms and group.max.session.timeout.ms of the broker',
  REBALANCE_IN_PROGRESS: 'join the group again, then commit what is still assigned',
  TOPIC_AUTHORIZATION_FAILED: 'grant the principal this operation on the topic',
  GROUP_AUTHORIZATION_FAILED: 'grant the principal this operation on the group',
  CLUSTER_AUTHORIZATION_FAILED: 'grant the principal this operation on the cluster',
  INVALID_TIMESTAMP: 'the topic limits timestamps: message.timestamp.before.max.ms and message.timestamp.after.max.ms',
  UNSUPPORTED_SASL_MECHANISM: 'choose a mechanism of sasl.enabled.mechanisms of the broker',
  UNSUPPORTED_VERSION: 'upgrade the broker, or do without what only newer ones can do',
  TOPIC_ALREADY_EXISTS: 'use that topic or choose another name',
  INVALID_REPLICATION_FACTOR: 'it must be between 1 and the number of brokers, or -1 for the default of the cluster',
  POLICY_VIOLATION: 'whoever runs the cluster has set this policy; ask them what it allows',
  OUT_OF_ORDER_SEQUENCE_NUMBER:
    'records before these are missing in the log: close the producer and begin with a new one',
  INVALID_PRODUCER_EPOCH:
    'a newer producer has this transactional id, or the transaction timed out: begin with a new producer',
  INVALID_TXN_STATE: 'the transaction is not in a state for this: abort it',
  INVALID_PRODUCER_ID_MAPPING: 'the transactional id has expired: begin with a new producer',
  INVALID_TRANSACTION_TIMEOUT: 'set transactionTimeoutMs to no more than transaction.max.timeout.ms of the broker',
  CONCURRENT_TRANSACTIONS: 'the transaction before is still being completed: try again',
  TRANSACTIONAL_ID_AUTHORIZATION_FAILED: 'grant the principal this operation on the transactional id',
  SASL_AUTHENTICATION_FAILED: 'check the credentials and the mechanism',
  UNKNOWN_PRODUCER_ID: 'the broker has forgotten this producer: begin with a new one',
  NON_EMPTY_GROUP: 'stop the members of the group first',
  GROUP_ID_NOT_FOUND: 'check the name of the group; it may have expired',
  FENCED_LEADER_EPOCH: 'the partition has a newer leader: fetch the metadata anew',
  UNSUPPORTED_COMPRESSION_TYPE: 'choose another compressionType, or upgrade the broker',
  GROUP_MAX_SIZE_REACHED: 'run fewer members, or raise group.max.size of the broker',
  FENCED_INSTANCE_ID: 'another member has the same groupInstanceId: give each its own',
  INVALID_RECORD: 'a record breaks a rule of the topic: where cleanup.policy is compact, each needs a key',
  UNSTABLE_OFFSET_COMMIT: 'a transaction that commits offsets is still open: try again',
  THROTTLING_QUOTA_EXCEEDED: 'the quota is used up: wait, then try again',
  PRODUCER_FENCED: 'another producer has taken over this transactional id: close this one, and give each its own',
  UNKNOWN_TOPIC_ID: 'the topic has been deleted, or created anew: fetch the metadata anew',
  FENCED_MEMBER_EPOCH: 'the group has gone on without this member: join it again',
  UNRELEASED_INSTANCE_ID: 'another member still has this groupInstanceId: stop it, or wait until its session ends',
  UNSUPPORTED_ASSIGNOR: 'choose an assignor of group.consumer.assignors of the broker',
  STALE_MEMBER_EPOCH: 'wait for the next heartbeat, then try again with the member epoch that it brings',
  TRANSACTION_ABORTABLE: 'abort the transaction and begin another',
  INVALID_RECORD_STATE: 'the record is no longer acquired by this member and may be delivered to another',
  INVALID_REGULAR_EXPRESSION: "write the expression in RE2/J's syntax, without lookaround and back-references",
  REBOOTSTRAP_REQUIRED: 'begin again with the addresses in bootstrapServers',
}

/** The way out of an error that application developers meet, or `undefined`. In one clause, without full stop. */
export function brokerErrorRemedy(errorName: string): string | undefined {
  return remedies[errorName as BrokerErrorName]
}
