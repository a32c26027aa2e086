// @generated from kafka-clients 4.4.0 by scripts/generate.ts
import type { BrokerErrorInfo } from '../errors/broker-error-info.ts'

/** The errors of Kafka 4.4.0 in the order of their codes, without a gap: code -1 is at 0 (Java: `Errors`). */
export const brokerErrors: readonly BrokerErrorInfo[] = [
  { code: -1, name: 'UNKNOWN_SERVER_ERROR', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 0, name: 'NONE', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 1, name: 'OFFSET_OUT_OF_RANGE', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 2, name: 'CORRUPT_MESSAGE', retriable: true, staleMetadata: false, staleCoordinator: false },
  { code: 3, name: 'UNKNOWN_TOPIC_OR_PARTITION', retriable: true, staleMetadata: true, staleCoordinator: false },
  { code: 4, name: 'INVALID_FETCH_SIZE', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 5, name: 'LEADER_NOT_AVAILABLE', retriable: true, staleMetadata: true, staleCoordinator: false },
  { code: 6, name: 'NOT_LEADER_OR_FOLLOWER', retriable: true, staleMetadata: true, staleCoordinator: false },
  { code: 7, name: 'REQUEST_TIMED_OUT', retriable: true, staleMetadata: false, staleCoordinator: false },
  { code: 8, name: 'BROKER_NOT_AVAILABLE', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 9, name: 'REPLICA_NOT_AVAILABLE', retriable: true, staleMetadata: true, staleCoordinator: false },
  { code: 10, name: 'MESSAGE_TOO_LARGE', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 11, name: 'STALE_CONTROLLER_EPOCH', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 12, name: 'OFFSET_METADATA_TOO_LARGE', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 13, name: 'NETWORK_EXCEPTION', retriable: true, staleMetadata: true, staleCoordinator: false },
  { code: 14, name: 'COORDINATOR_LOAD_IN_PROGRESS', retriable: true, staleMetadata: false, staleCoordinator: false },
  { code: 15, name: 'COORDINATOR_NOT_AVAILABLE', retriable: true, staleMetadata: false, staleCoordinator: true },
  { code: 16, name: 'NOT_COORDINATOR', retriable: true, staleMetadata: false, staleCoordinator: true },
  { code: 17, name: 'INVALID_TOPIC_EXCEPTION', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 18, name: 'RECORD_LIST_TOO_LARGE', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 19, name: 'NOT_ENOUGH_REPLICAS', retriable: true, staleMetadata: false, staleCoordinator: false },
  {
    code: 20,
    name: 'NOT_ENOUGH_REPLICAS_AFTER_APPEND',
    retriable: true,
    staleMetadata: false,
    staleCoordinator: false,
  },
  { code: 21, name: 'INVALID_REQUIRED_ACKS', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 22, name: 'ILLEGAL_GENERATION', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 23, name: 'INCONSISTENT_GROUP_PROTOCOL', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 24, name: 'INVALID_GROUP_ID', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 25, name: 'UNKNOWN_MEMBER_ID', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 26, name: 'INVALID_SESSION_TIMEOUT', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 27, name: 'REBALANCE_IN_PROGRESS', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 28, name: 'INVALID_COMMIT_OFFSET_SIZE', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 29, name: 'TOPIC_AUTHORIZATION_FAILED', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 30, name: 'GROUP_AUTHORIZATION_FAILED', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 31, name: 'CLUSTER_AUTHORIZATION_FAILED', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 32, name: 'INVALID_TIMESTAMP', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 33, name: 'UNSUPPORTED_SASL_MECHANISM', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 34, name: 'ILLEGAL_SASL_STATE', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 35, name: 'UNSUPPORTED_VERSION', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 36, name: 'TOPIC_ALREADY_EXISTS', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 37, name: 'INVALID_PARTITIONS', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 38, name: 'INVALID_REPLICATION_FACTOR', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 39, name: 'INVALID_REPLICA_ASSIGNMENT', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 40, name: 'INVALID_CONFIG', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 41, name: 'NOT_CONTROLLER', retriable: true, staleMetadata: false, staleCoordinator: false },
  { code: 42, name: 'INVALID_REQUEST', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 43, name: 'UNSUPPORTED_FOR_MESSAGE_FORMAT', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 44, name: 'POLICY_VIOLATION', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 45, name: 'OUT_OF_ORDER_SEQUENCE_NUMBER', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 46, name: 'DUPLICATE_SEQUENCE_NUMBER', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 47, name: 'INVALID_PRODUCER_EPOCH', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 48, name: 'INVALID_TXN_STATE', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 49, name: 'INVALID_PRODUCER_ID_MAPPING', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 50, name: 'INVALID_TRANSACTION_TIMEOUT', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 51, name: 'CONCURRENT_TRANSACTIONS', retriable: true, staleMetadata: false, staleCoordinator: false },
  { code: 52, name: 'TRANSACTION_COORDINATOR_FENCED', retriable: false, staleMetadata: false, staleCoordinator: false },
  {
    code: 53,
    name: 'TRANSACTIONAL_ID_AUTHORIZATION_FAILED',
    retriable: false,
    staleMetadata: false,
    staleCoordinator: false,
  },
  { code: 54, name: 'SECURITY_DISABLED', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 55, name: 'OPERATION_NOT_ATTEMPTED', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 56, name: 'KAFKA_STORAGE_ERROR', retriable: true, staleMetadata: true, staleCoordinator: false },
  { code: 57, name: 'LOG_DIR_NOT_FOUND', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 58, name: 'SASL_AUTHENTICATION_FAILED', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 59, name: 'UNKNOWN_PRODUCER_ID', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 60, name: 'REASSIGNMENT_IN_PROGRESS', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 61, name: 'DELEGATION_TOKEN_AUTH_DISABLED', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 62, name: 'DELEGATION_TOKEN_NOT_FOUND', retriable: false, staleMetadata: false, staleCoordinator: false },
  {
    code: 63,
    name: 'DELEGATION_TOKEN_OWNER_MISMATCH',
    retriable: false,
    staleMetadata: false,
    staleCoordinator: false,
  },
  {
    code: 64,
    name: 'DELEGATION_TOKEN_REQUEST_NOT_ALLOWED',
    retriable: false,
    staleMetadata: false,
    staleCoordinator: false,
  },
  {
    code: 65,
    name: 'DELEGATION_TOKEN_AUTHORIZATION_FAILED',
    retriable: false,
    staleMetadata: false,
    staleCoordinator: false,
  },
  { code: 66, name: 'DELEGATION_TOKEN_EXPIRED', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 67, name: 'INVALID_PRINCIPAL_TYPE', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 68, name: 'NON_EMPTY_GROUP', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 69, name: 'GROUP_ID_NOT_FOUND', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 70, name: 'FETCH_SESSION_ID_NOT_FOUND', retriable: true, staleMetadata: false, staleCoordinator: false },
  { code: 71, name: 'INVALID_FETCH_SESSION_EPOCH', retriable: true, staleMetadata: false, staleCoordinator: false },
  { code: 72, name: 'LISTENER_NOT_FOUND', retriable: true, staleMetadata: true, staleCoordinator: false },
  { code: 73, name: 'TOPIC_DELETION_DISABLED', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 74, name: 'FENCED_LEADER_EPOCH', retriable: true, staleMetadata: true, staleCoordinator: false },
  { code: 75, name: 'UNKNOWN_LEADER_EPOCH', retriable: true, staleMetadata: false, staleCoordinator: false },
  { code: 76, name: 'UNSUPPORTED_COMPRESSION_TYPE', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 77, name: 'STALE_BROKER_EPOCH', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 78, name: 'OFFSET_NOT_AVAILABLE', retriable: true, staleMetadata: false, staleCoordinator: false },
  { code: 79, name: 'MEMBER_ID_REQUIRED', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 80, name: 'PREFERRED_LEADER_NOT_AVAILABLE', retriable: true, staleMetadata: true, staleCoordinator: false },
  { code: 81, name: 'GROUP_MAX_SIZE_REACHED', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 82, name: 'FENCED_INSTANCE_ID', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 83, name: 'ELIGIBLE_LEADERS_NOT_AVAILABLE', retriable: true, staleMetadata: true, staleCoordinator: false },
  { code: 84, name: 'ELECTION_NOT_NEEDED', retriable: true, staleMetadata: true, staleCoordinator: false },
  { code: 85, name: 'NO_REASSIGNMENT_IN_PROGRESS', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 86, name: 'GROUP_SUBSCRIBED_TO_TOPIC', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 87, name: 'INVALID_RECORD', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 88, name: 'UNSTABLE_OFFSET_COMMIT', retriable: true, staleMetadata: false, staleCoordinator: false },
  { code: 89, name: 'THROTTLING_QUOTA_EXCEEDED', retriable: true, staleMetadata: false, staleCoordinator: false },
  { code: 90, name: 'PRODUCER_FENCED', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 91, name: 'RESOURCE_NOT_FOUND', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 92, name: 'DUPLICATE_RESOURCE', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 93, name: 'UNACCEPTABLE_CREDENTIAL', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 94, name: 'INCONSISTENT_VOTER_SET', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 95, name: 'INVALID_UPDATE_VERSION', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 96, name: 'FEATURE_UPDATE_FAILED', retriable: false, staleMetadata: false, staleCoordinator: false },
  {
    code: 97,
    name: 'PRINCIPAL_DESERIALIZATION_FAILURE',
    retriable: false,
    staleMetadata: false,
    staleCoordinator: false,
  },
  { code: 98, name: 'SNAPSHOT_NOT_FOUND', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 99, name: 'POSITION_OUT_OF_RANGE', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 100, name: 'UNKNOWN_TOPIC_ID', retriable: true, staleMetadata: true, staleCoordinator: false },
  { code: 101, name: 'DUPLICATE_BROKER_REGISTRATION', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 102, name: 'BROKER_ID_NOT_REGISTERED', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 103, name: 'INCONSISTENT_TOPIC_ID', retriable: true, staleMetadata: true, staleCoordinator: false },
  { code: 104, name: 'INCONSISTENT_CLUSTER_ID', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 105, name: 'TRANSACTIONAL_ID_NOT_FOUND', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 106, name: 'FETCH_SESSION_TOPIC_ID_ERROR', retriable: true, staleMetadata: false, staleCoordinator: false },
  { code: 107, name: 'INELIGIBLE_REPLICA', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 108, name: 'NEW_LEADER_ELECTED', retriable: false, staleMetadata: false, staleCoordinator: false },
  {
    code: 109,
    name: 'OFFSET_MOVED_TO_TIERED_STORAGE',
    retriable: false,
    staleMetadata: false,
    staleCoordinator: false,
  },
  { code: 110, name: 'FENCED_MEMBER_EPOCH', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 111, name: 'UNRELEASED_INSTANCE_ID', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 112, name: 'UNSUPPORTED_ASSIGNOR', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 113, name: 'STALE_MEMBER_EPOCH', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 114, name: 'MISMATCHED_ENDPOINT_TYPE', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 115, name: 'UNSUPPORTED_ENDPOINT_TYPE', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 116, name: 'UNKNOWN_CONTROLLER_ID', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 117, name: 'UNKNOWN_SUBSCRIPTION_ID', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 118, name: 'TELEMETRY_TOO_LARGE', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 119, name: 'INVALID_REGISTRATION', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 120, name: 'TRANSACTION_ABORTABLE', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 121, name: 'INVALID_RECORD_STATE', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 122, name: 'SHARE_SESSION_NOT_FOUND', retriable: true, staleMetadata: false, staleCoordinator: false },
  { code: 123, name: 'INVALID_SHARE_SESSION_EPOCH', retriable: true, staleMetadata: false, staleCoordinator: false },
  { code: 124, name: 'FENCED_STATE_EPOCH', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 125, name: 'INVALID_VOTER_KEY', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 126, name: 'DUPLICATE_VOTER', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 127, name: 'VOTER_NOT_FOUND', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 128, name: 'INVALID_REGULAR_EXPRESSION', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 129, name: 'REBOOTSTRAP_REQUIRED', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 130, name: 'STREAMS_INVALID_TOPOLOGY', retriable: false, staleMetadata: false, staleCoordinator: false },
  {
    code: 131,
    name: 'STREAMS_INVALID_TOPOLOGY_EPOCH',
    retriable: false,
    staleMetadata: false,
    staleCoordinator: false,
  },
  { code: 132, name: 'STREAMS_TOPOLOGY_FENCED', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 133, name: 'SHARE_SESSION_LIMIT_REACHED', retriable: true, staleMetadata: false, staleCoordinator: false },
  { code: 134, name: 'GROUP_DELETION_FAILED', retriable: false, staleMetadata: false, staleCoordinator: false },
  {
    code: 135,
    name: 'STREAMS_TOPOLOGY_DESCRIPTION_UPDATE_FAILED',
    retriable: false,
    staleMetadata: false,
    staleCoordinator: false,
  },
  { code: 136, name: 'CONTROLLER_ID_NOT_REGISTERED', retriable: false, staleMetadata: false, staleCoordinator: false },
]

/** The error codes of Kafka 4.4.0 by name: `BrokerErrorCode.NOT_LEADER_OR_FOLLOWER` is 6 (Java: `Errors`). */
export const BrokerErrorCode = {
  /** Not retriable. */
  UNKNOWN_SERVER_ERROR: -1,
  /** Not retriable. */
  NONE: 0,
  /** Not retriable. */
  OFFSET_OUT_OF_RANGE: 1,
  /** Retriable. */
  CORRUPT_MESSAGE: 2,
  /** Retriable, with fresh metadata. */
  UNKNOWN_TOPIC_OR_PARTITION: 3,
  /** Not retriable. */
  INVALID_FETCH_SIZE: 4,
  /** Retriable, with fresh metadata. */
  LEADER_NOT_AVAILABLE: 5,
  /** Retriable, with fresh metadata. */
  NOT_LEADER_OR_FOLLOWER: 6,
  /** Retriable. */
  REQUEST_TIMED_OUT: 7,
  /** Not retriable. */
  BROKER_NOT_AVAILABLE: 8,
  /** Retriable, with fresh metadata. */
  REPLICA_NOT_AVAILABLE: 9,
  /** Not retriable. */
  MESSAGE_TOO_LARGE: 10,
  /** Not retriable. */
  STALE_CONTROLLER_EPOCH: 11,
  /** Not retriable. */
  OFFSET_METADATA_TOO_LARGE: 12,
  /** Retriable, with fresh metadata. */
  NETWORK_EXCEPTION: 13,
  /** Retriable. */
  COORDINATOR_LOAD_IN_PROGRESS: 14,
  /** Retriable, once the coordinator is found anew. */
  COORDINATOR_NOT_AVAILABLE: 15,
  /** Retriable, once the coordinator is found anew. */
  NOT_COORDINATOR: 16,
  /** Not retriable. */
  INVALID_TOPIC_EXCEPTION: 17,
  /** Not retriable. */
  RECORD_LIST_TOO_LARGE: 18,
  /** Retriable. */
  NOT_ENOUGH_REPLICAS: 19,
  /** Retriable. */
  NOT_ENOUGH_REPLICAS_AFTER_APPEND: 20,
  /** Not retriable. */
  INVALID_REQUIRED_ACKS: 21,
  /** Not retriable. */
  ILLEGAL_GENERATION: 22,
  /** Not retriable. */
  INCONSISTENT_GROUP_PROTOCOL: 23,
  /** Not retriable. */
  INVALID_GROUP_ID: 24,
  /** Not retriable. */
  UNKNOWN_MEMBER_ID: 25,
  /** Not retriable. */
  INVALID_SESSION_TIMEOUT: 26,
  /** Not retriable. */
  REBALANCE_IN_PROGRESS: 27,
  /** Not retriable. */
  INVALID_COMMIT_OFFSET_SIZE: 28,
  /** Not retriable. */
  TOPIC_AUTHORIZATION_FAILED: 29,
  /** Not retriable. */
  GROUP_AUTHORIZATION_FAILED: 30,
  /** Not retriable. */
  CLUSTER_AUTHORIZATION_FAILED: 31,
  /** Not retriable. */
  INVALID_TIMESTAMP: 32,
  /** Not retriable. */
  UNSUPPORTED_SASL_MECHANISM: 33,
  /** Not retriable. */
  ILLEGAL_SASL_STATE: 34,
  /** Not retriable. */
  UNSUPPORTED_VERSION: 35,
  /** Not retriable. */
  TOPIC_ALREADY_EXISTS: 36,
  /** Not retriable. */
  INVALID_PARTITIONS: 37,
  /** Not retriable. */
  INVALID_REPLICATION_FACTOR: 38,
  /** Not retriable. */
  INVALID_REPLICA_ASSIGNMENT: 39,
  /** Not retriable. */
  INVALID_CONFIG: 40,
  /** Retriable. */
  NOT_CONTROLLER: 41,
  /** Not retriable. */
  INVALID_REQUEST: 42,
  /** Not retriable. */
  UNSUPPORTED_FOR_MESSAGE_FORMAT: 43,
  /** Not retriable. */
  POLICY_VIOLATION: 44,
  /** Not retriable. */
  OUT_OF_ORDER_SEQUENCE_NUMBER: 45,
  /** Not retriable. */
  DUPLICATE_SEQUENCE_NUMBER: 46,
  /** Not retriable. */
  INVALID_PRODUCER_EPOCH: 47,
  /** Not retriable. */
  INVALID_TXN_STATE: 48,
  /** Not retriable. */
  INVALID_PRODUCER_ID_MAPPING: 49,
  /** Not retriable. */
  INVALID_TRANSACTION_TIMEOUT: 50,
  /** Retriable. */
  CONCURRENT_TRANSACTIONS: 51,
  /** Not retriable. */
  TRANSACTION_COORDINATOR_FENCED: 52,
  /** Not retriable. */
  TRANSACTIONAL_ID_AUTHORIZATION_FAILED: 53,
  /** Not retriable. */
  SECURITY_DISABLED: 54,
  /** Not retriable. */
  OPERATION_NOT_ATTEMPTED: 55,
  /** Retriable, with fresh metadata. */
  KAFKA_STORAGE_ERROR: 56,
  /** Not retriable. */
  LOG_DIR_NOT_FOUND: 57,
  /** Not retriable. */
  SASL_AUTHENTICATION_FAILED: 58,
  /** Not retriable. */
  UNKNOWN_PRODUCER_ID: 59,
  /** Not retriable. */
  REASSIGNMENT_IN_PROGRESS: 60,
  /** Not retriable. */
  DELEGATION_TOKEN_AUTH_DISABLED: 61,
  /** Not retriable. */
  DELEGATION_TOKEN_NOT_FOUND: 62,
  /** Not retriable. */
  DELEGATION_TOKEN_OWNER_MISMATCH: 63,
  /** Not retriable. */
  DELEGATION_TOKEN_REQUEST_NOT_ALLOWED: 64,
  /** Not retriable. */
  DELEGATION_TOKEN_AUTHORIZATION_FAILED: 65,
  /** Not retriable. */
  DELEGATION_TOKEN_EXPIRED: 66,
  /** Not retriable. */
  INVALID_PRINCIPAL_TYPE: 67,
  /** Not retriable. */
  NON_EMPTY_GROUP: 68,
  /** Not retriable. */
  GROUP_ID_NOT_FOUND: 69,
  /** Retriable. */
  FETCH_SESSION_ID_NOT_FOUND: 70,
  /** Retriable. */
  INVALID_FETCH_SESSION_EPOCH: 71,
  /** Retriable, with fresh metadata. */
  LISTENER_NOT_FOUND: 72,
  /** Not retriable. */
  TOPIC_DELETION_DISABLED: 73,
  /** Retriable, with fresh metadata. */
  FENCED_LEADER_EPOCH: 74,
  /** Retriable. */
  UNKNOWN_LEADER_EPOCH: 75,
  /** Not retriable. */
  UNSUPPORTED_COMPRESSION_TYPE: 76,
  /** Not retriable. */
  STALE_BROKER_EPOCH: 77,
  /** Retriable. */
  OFFSET_NOT_AVAILABLE: 78,
  /** Not retriable. */
  MEMBER_ID_REQUIRED: 79,
  /** Retriable, with fresh metadata. */
  PREFERRED_LEADER_NOT_AVAILABLE: 80,
  /** Not retriable. */
  GROUP_MAX_SIZE_REACHED: 81,
  /** Not retriable. */
  FENCED_INSTANCE_ID: 82,
  /** Retriable, with fresh metadata. */
  ELIGIBLE_LEADERS_NOT_AVAILABLE: 83,
  /** Retriable, with fresh metadata. */
  ELECTION_NOT_NEEDED: 84,
  /** Not retriable. */
  NO_REASSIGNMENT_IN_PROGRESS: 85,
  /** Not retriable. */
  GROUP_SUBSCRIBED_TO_TOPIC: 86,
  /** Not retriable. */
  INVALID_RECORD: 87,
  /** Retriable. */
  UNSTABLE_OFFSET_COMMIT: 88,
  /** Retriable. */
  THROTTLING_QUOTA_EXCEEDED: 89,
  /** Not retriable. */
  PRODUCER_FENCED: 90,
  /** Not retriable. */
  RESOURCE_NOT_FOUND: 91,
  /** Not retriable. */
  DUPLICATE_RESOURCE: 92,
  /** Not retriable. */
  UNACCEPTABLE_CREDENTIAL: 93,
  /** Not retriable. */
  INCONSISTENT_VOTER_SET: 94,
  /** Not retriable. */
  INVALID_UPDATE_VERSION: 95,
  /** Not retriable. */
  FEATURE_UPDATE_FAILED: 96,
  /** Not retriable. */
  PRINCIPAL_DESERIALIZATION_FAILURE: 97,
  /** Not retriable. */
  SNAPSHOT_NOT_FOUND: 98,
  /** Not retriable. */
  POSITION_OUT_OF_RANGE: 99,
  /** Retriable, with fresh metadata. */
  UNKNOWN_TOPIC_ID: 100,
  /** Not retriable. */
  DUPLICATE_BROKER_REGISTRATION: 101,
  /** Not retriable. */
  BROKER_ID_NOT_REGISTERED: 102,
  /** Retriable, with fresh metadata. */
  INCONSISTENT_TOPIC_ID: 103,
  /** Not retriable. */
  INCONSISTENT_CLUSTER_ID: 104,
  /** Not retriable. */
  TRANSACTIONAL_ID_NOT_FOUND: 105,
  /** Retriable. */
  FETCH_SESSION_TOPIC_ID_ERROR: 106,
  /** Not retriable. */
  INELIGIBLE_REPLICA: 107,
  /** Not retriable. */
  NEW_LEADER_ELECTED: 108,
  /** Not retriable. */
  OFFSET_MOVED_TO_TIERED_STORAGE: 109,
  /** Not retriable. */
  FENCED_MEMBER_EPOCH: 110,
  /** Not retriable. */
  UNRELEASED_INSTANCE_ID: 111,
  /** Not retriable. */
  UNSUPPORTED_ASSIGNOR: 112,
  /** Not retriable. */
  STALE_MEMBER_EPOCH: 113,
  /** Not retriable. */
  MISMATCHED_ENDPOINT_TYPE: 114,
  /** Not retriable. */
  UNSUPPORTED_ENDPOINT_TYPE: 115,
  /** Not retriable. */
  UNKNOWN_CONTROLLER_ID: 116,
  /** Not retriable. */
  UNKNOWN_SUBSCRIPTION_ID: 117,
  /** Not retriable. */
  TELEMETRY_TOO_LARGE: 118,
  /** Not retriable. */
  INVALID_REGISTRATION: 119,
  /** Not retriable. */
  TRANSACTION_ABORTABLE: 120,
  /** Not retriable. */
  INVALID_RECORD_STATE: 121,
  /** Retriable. */
  SHARE_SESSION_NOT_FOUND: 122,
  /** Retriable. */
  INVALID_SHARE_SESSION_EPOCH: 123,
  /** Not retriable. */
  FENCED_STATE_EPOCH: 124,
  /** Not retriable. */
  INVALID_VOTER_KEY: 125,
  /** Not retriable. */
  DUPLICATE_VOTER: 126,
  /** Not retriable. */
  VOTER_NOT_FOUND: 127,
  /** Not retriable. */
  INVALID_REGULAR_EXPRESSION: 128,
  /** Not retriable. */
  REBOOTSTRAP_REQUIRED: 129,
  /** Not retriable. */
  STREAMS_INVALID_TOPOLOGY: 130,
  /** Not retriable. */
  STREAMS_INVALID_TOPOLOGY_EPOCH: 131,
  /** Not retriable. */
  STREAMS_TOPOLOGY_FENCED: 132,
  /** Retriable. */
  SHARE_SESSION_LIMIT_REACHED: 133,
  /** Not retriable. */
  GROUP_DELETION_FAILED: 134,
  /** Not retriable. */
  STREAMS_TOPOLOGY_DESCRIPTION_UPDATE_FAILED: 135,
  /** Not retriable. */
  CONTROLLER_ID_NOT_REGISTERED: 136,
} as const
