// @generated from kafka-clients 4.4.0 by scripts/generate.ts
import { AbortedTxn } from './messages/aborted-txn.ts'
import { AddOffsetsToTxnRequest } from './messages/add-offsets-to-txn-request.ts'
import { AddOffsetsToTxnResponse } from './messages/add-offsets-to-txn-response.ts'
import { AddPartitionsToTxnRequest } from './messages/add-partitions-to-txn-request.ts'
import { AddPartitionsToTxnResponse } from './messages/add-partitions-to-txn-response.ts'
import { AddRaftVoterRequest } from './messages/add-raft-voter-request.ts'
import { AddRaftVoterResponse } from './messages/add-raft-voter-response.ts'
import { AllocateProducerIdsRequest } from './messages/allocate-producer-ids-request.ts'
import { AllocateProducerIdsResponse } from './messages/allocate-producer-ids-response.ts'
import { AlterClientQuotasRequest } from './messages/alter-client-quotas-request.ts'
import { AlterClientQuotasResponse } from './messages/alter-client-quotas-response.ts'
import { AlterConfigsRequest } from './messages/alter-configs-request.ts'
import { AlterConfigsResponse } from './messages/alter-configs-response.ts'
import { AlterPartitionReassignmentsRequest } from './messages/alter-partition-reassignments-request.ts'
import { AlterPartitionReassignmentsResponse } from './messages/alter-partition-reassignments-response.ts'
import { AlterPartitionRequest } from './messages/alter-partition-request.ts'
import { AlterPartitionResponse } from './messages/alter-partition-response.ts'
import { AlterReplicaLogDirsRequest } from './messages/alter-replica-log-dirs-request.ts'
import { AlterReplicaLogDirsResponse } from './messages/alter-replica-log-dirs-response.ts'
import { AlterShareGroupOffsetsRequest } from './messages/alter-share-group-offsets-request.ts'
import { AlterShareGroupOffsetsResponse } from './messages/alter-share-group-offsets-response.ts'
import { AlterUserScramCredentialsRequest } from './messages/alter-user-scram-credentials-request.ts'
import { AlterUserScramCredentialsResponse } from './messages/alter-user-scram-credentials-response.ts'
import { ApiVersionsRequest } from './messages/api-versions-request.ts'
import { ApiVersionsResponse } from './messages/api-versions-response.ts'
import { AssignReplicasToDirsRequest } from './messages/assign-replicas-to-dirs-request.ts'
import { AssignReplicasToDirsResponse } from './messages/assign-replicas-to-dirs-response.ts'
import { BeginQuorumEpochRequest } from './messages/begin-quorum-epoch-request.ts'
import { BeginQuorumEpochResponse } from './messages/begin-quorum-epoch-response.ts'
import { BrokerHeartbeatRequest } from './messages/broker-heartbeat-request.ts'
import { BrokerHeartbeatResponse } from './messages/broker-heartbeat-response.ts'
import { BrokerRegistrationRequest } from './messages/broker-registration-request.ts'
import { BrokerRegistrationResponse } from './messages/broker-registration-response.ts'
import { ConsumerGroupDescribeRequest } from './messages/consumer-group-describe-request.ts'
import { ConsumerGroupDescribeResponse } from './messages/consumer-group-describe-response.ts'
import { ConsumerGroupHeartbeatRequest } from './messages/consumer-group-heartbeat-request.ts'
import { ConsumerGroupHeartbeatResponse } from './messages/consumer-group-heartbeat-response.ts'
import { ConsumerProtocolAssignment } from './messages/consumer-protocol-assignment.ts'
import { ConsumerProtocolSubscription } from './messages/consumer-protocol-subscription.ts'
import { ControlRecordTypeSchema } from './messages/control-record-type-schema.ts'
import { ControllerRegistrationRequest } from './messages/controller-registration-request.ts'
import { ControllerRegistrationResponse } from './messages/controller-registration-response.ts'
import { CreateAclsRequest } from './messages/create-acls-request.ts'
import { CreateAclsResponse } from './messages/create-acls-response.ts'
import { CreateDelegationTokenRequest } from './messages/create-delegation-token-request.ts'
import { CreateDelegationTokenResponse } from './messages/create-delegation-token-response.ts'
import { CreatePartitionsRequest } from './messages/create-partitions-request.ts'
import { CreatePartitionsResponse } from './messages/create-partitions-response.ts'
import { CreateTopicsRequest } from './messages/create-topics-request.ts'
import { CreateTopicsResponse } from './messages/create-topics-response.ts'
import { DefaultPrincipalData } from './messages/default-principal-data.ts'
import { DeleteAclsRequest } from './messages/delete-acls-request.ts'
import { DeleteAclsResponse } from './messages/delete-acls-response.ts'
import { DeleteGroupsRequest } from './messages/delete-groups-request.ts'
import { DeleteGroupsResponse } from './messages/delete-groups-response.ts'
import { DeleteRecordsRequest } from './messages/delete-records-request.ts'
import { DeleteRecordsResponse } from './messages/delete-records-response.ts'
import { DeleteShareGroupOffsetsRequest } from './messages/delete-share-group-offsets-request.ts'
import { DeleteShareGroupOffsetsResponse } from './messages/delete-share-group-offsets-response.ts'
import { DeleteShareGroupStateRequest } from './messages/delete-share-group-state-request.ts'
import { DeleteShareGroupStateResponse } from './messages/delete-share-group-state-response.ts'
import { DeleteTopicsRequest } from './messages/delete-topics-request.ts'
import { DeleteTopicsResponse } from './messages/delete-topics-response.ts'
import { DescribeAclsRequest } from './messages/describe-acls-request.ts'
import { DescribeAclsResponse } from './messages/describe-acls-response.ts'
import { DescribeClientQuotasRequest } from './messages/describe-client-quotas-request.ts'
import { DescribeClientQuotasResponse } from './messages/describe-client-quotas-response.ts'
import { DescribeClusterRequest } from './messages/describe-cluster-request.ts'
import { DescribeClusterResponse } from './messages/describe-cluster-response.ts'
import { DescribeConfigsRequest } from './messages/describe-configs-request.ts'
import { DescribeConfigsResponse } from './messages/describe-configs-response.ts'
import { DescribeDelegationTokenRequest } from './messages/describe-delegation-token-request.ts'
import { DescribeDelegationTokenResponse } from './messages/describe-delegation-token-response.ts'
import { DescribeGroupsRequest } from './messages/describe-groups-request.ts'
import { DescribeGroupsResponse } from './messages/describe-groups-response.ts'
import { DescribeLogDirsRequest } from './messages/describe-log-dirs-request.ts'
import { DescribeLogDirsResponse } from './messages/describe-log-dirs-response.ts'
import { DescribeProducersRequest } from './messages/describe-producers-request.ts'
import { DescribeProducersResponse } from './messages/describe-producers-response.ts'
import { DescribeQuorumRequest } from './messages/describe-quorum-request.ts'
import { DescribeQuorumResponse } from './messages/describe-quorum-response.ts'
import { DescribeShareGroupOffsetsRequest } from './messages/describe-share-group-offsets-request.ts'
import { DescribeShareGroupOffsetsResponse } from './messages/describe-share-group-offsets-response.ts'
import { DescribeTopicPartitionsRequest } from './messages/describe-topic-partitions-request.ts'
import { DescribeTopicPartitionsResponse } from './messages/describe-topic-partitions-response.ts'
import { DescribeTransactionsRequest } from './messages/describe-transactions-request.ts'
import { DescribeTransactionsResponse } from './messages/describe-transactions-response.ts'
import { DescribeUserScramCredentialsRequest } from './messages/describe-user-scram-credentials-request.ts'
import { DescribeUserScramCredentialsResponse } from './messages/describe-user-scram-credentials-response.ts'
import { ElectLeadersRequest } from './messages/elect-leaders-request.ts'
import { ElectLeadersResponse } from './messages/elect-leaders-response.ts'
import { EndQuorumEpochRequest } from './messages/end-quorum-epoch-request.ts'
import { EndQuorumEpochResponse } from './messages/end-quorum-epoch-response.ts'
import { EndTxnMarker } from './messages/end-txn-marker.ts'
import { EndTxnRequest } from './messages/end-txn-request.ts'
import { EndTxnResponse } from './messages/end-txn-response.ts'
import { EnvelopeRequest } from './messages/envelope-request.ts'
import { EnvelopeResponse } from './messages/envelope-response.ts'
import { ExpireDelegationTokenRequest } from './messages/expire-delegation-token-request.ts'
import { ExpireDelegationTokenResponse } from './messages/expire-delegation-token-response.ts'
import { FetchRequest } from './messages/fetch-request.ts'
import { FetchResponse } from './messages/fetch-response.ts'
import { FetchSnapshotRequest } from './messages/fetch-snapshot-request.ts'
import { FetchSnapshotResponse } from './messages/fetch-snapshot-response.ts'
import { FindCoordinatorRequest } from './messages/find-coordinator-request.ts'
import { FindCoordinatorResponse } from './messages/find-coordinator-response.ts'
import { GetTelemetrySubscriptionsRequest } from './messages/get-telemetry-subscriptions-request.ts'
import { GetTelemetrySubscriptionsResponse } from './messages/get-telemetry-subscriptions-response.ts'
import { HeartbeatRequest } from './messages/heartbeat-request.ts'
import { HeartbeatResponse } from './messages/heartbeat-response.ts'
import { IncrementalAlterConfigsRequest } from './messages/incremental-alter-configs-request.ts'
import { IncrementalAlterConfigsResponse } from './messages/incremental-alter-configs-response.ts'
import { InitProducerIdRequest } from './messages/init-producer-id-request.ts'
import { InitProducerIdResponse } from './messages/init-producer-id-response.ts'
import { InitializeShareGroupStateRequest } from './messages/initialize-share-group-state-request.ts'
import { InitializeShareGroupStateResponse } from './messages/initialize-share-group-state-response.ts'
import { JoinGroupRequest } from './messages/join-group-request.ts'
import { JoinGroupResponse } from './messages/join-group-response.ts'
import { KRaftVersionRecord } from './messages/k-raft-version-record.ts'
import { LeaderChangeMessage } from './messages/leader-change-message.ts'
import { LeaveGroupRequest } from './messages/leave-group-request.ts'
import { LeaveGroupResponse } from './messages/leave-group-response.ts'
import { ListConfigResourcesRequest } from './messages/list-config-resources-request.ts'
import { ListConfigResourcesResponse } from './messages/list-config-resources-response.ts'
import { ListGroupsRequest } from './messages/list-groups-request.ts'
import { ListGroupsResponse } from './messages/list-groups-response.ts'
import { ListOffsetsRequest } from './messages/list-offsets-request.ts'
import { ListOffsetsResponse } from './messages/list-offsets-response.ts'
import { ListPartitionReassignmentsRequest } from './messages/list-partition-reassignments-request.ts'
import { ListPartitionReassignmentsResponse } from './messages/list-partition-reassignments-response.ts'
import { ListTransactionsRequest } from './messages/list-transactions-request.ts'
import { ListTransactionsResponse } from './messages/list-transactions-response.ts'
import { MetadataRequest } from './messages/metadata-request.ts'
import { MetadataResponse } from './messages/metadata-response.ts'
import { OffsetCommitRequest } from './messages/offset-commit-request.ts'
import { OffsetCommitResponse } from './messages/offset-commit-response.ts'
import { OffsetDeleteRequest } from './messages/offset-delete-request.ts'
import { OffsetDeleteResponse } from './messages/offset-delete-response.ts'
import { OffsetFetchRequest } from './messages/offset-fetch-request.ts'
import { OffsetFetchResponse } from './messages/offset-fetch-response.ts'
import { OffsetForLeaderEpochRequest } from './messages/offset-for-leader-epoch-request.ts'
import { OffsetForLeaderEpochResponse } from './messages/offset-for-leader-epoch-response.ts'
import { ProduceRequest } from './messages/produce-request.ts'
import { ProduceResponse } from './messages/produce-response.ts'
import { PushTelemetryRequest } from './messages/push-telemetry-request.ts'
import { PushTelemetryResponse } from './messages/push-telemetry-response.ts'
import { ReadShareGroupStateRequest } from './messages/read-share-group-state-request.ts'
import { ReadShareGroupStateResponse } from './messages/read-share-group-state-response.ts'
import { ReadShareGroupStateSummaryRequest } from './messages/read-share-group-state-summary-request.ts'
import { ReadShareGroupStateSummaryResponse } from './messages/read-share-group-state-summary-response.ts'
import { RemoveRaftVoterRequest } from './messages/remove-raft-voter-request.ts'
import { RemoveRaftVoterResponse } from './messages/remove-raft-voter-response.ts'
import { RenewDelegationTokenRequest } from './messages/renew-delegation-token-request.ts'
import { RenewDelegationTokenResponse } from './messages/renew-delegation-token-response.ts'
import { RequestHeader } from './messages/request-header.ts'
import { ResponseHeader } from './messages/response-header.ts'
import { SaslAuthenticateRequest } from './messages/sasl-authenticate-request.ts'
import { SaslAuthenticateResponse } from './messages/sasl-authenticate-response.ts'
import { SaslHandshakeRequest } from './messages/sasl-handshake-request.ts'
import { SaslHandshakeResponse } from './messages/sasl-handshake-response.ts'
import { ShareAcknowledgeRequest } from './messages/share-acknowledge-request.ts'
import { ShareAcknowledgeResponse } from './messages/share-acknowledge-response.ts'
import { ShareFetchRequest } from './messages/share-fetch-request.ts'
import { ShareFetchResponse } from './messages/share-fetch-response.ts'
import { ShareGroupDescribeRequest } from './messages/share-group-describe-request.ts'
import { ShareGroupDescribeResponse } from './messages/share-group-describe-response.ts'
import { ShareGroupHeartbeatRequest } from './messages/share-group-heartbeat-request.ts'
import { ShareGroupHeartbeatResponse } from './messages/share-group-heartbeat-response.ts'
import { SnapshotFooterRecord } from './messages/snapshot-footer-record.ts'
import { SnapshotHeaderRecord } from './messages/snapshot-header-record.ts'
import { StreamsGroupDescribeRequest } from './messages/streams-group-describe-request.ts'
import { StreamsGroupDescribeResponse } from './messages/streams-group-describe-response.ts'
import { StreamsGroupHeartbeatRequest } from './messages/streams-group-heartbeat-request.ts'
import { StreamsGroupHeartbeatResponse } from './messages/streams-group-heartbeat-response.ts'
import { StreamsGroupTopologyDescriptionUpdateRequest } from './messages/streams-group-topology-description-update-request.ts'
import { StreamsGroupTopologyDescriptionUpdateResponse } from './messages/streams-group-topology-description-update-response.ts'
import { SyncGroupRequest } from './messages/sync-group-request.ts'
import { SyncGroupResponse } from './messages/sync-group-response.ts'
import { TxnOffsetCommitRequest } from './messages/txn-offset-commit-request.ts'
import { TxnOffsetCommitResponse } from './messages/txn-offset-commit-response.ts'
import { UnregisterBrokerRequest } from './messages/unregister-broker-request.ts'
import { UnregisterBrokerResponse } from './messages/unregister-broker-response.ts'
import { UnregisterControllerRequest } from './messages/unregister-controller-request.ts'
import { UnregisterControllerResponse } from './messages/unregister-controller-response.ts'
import { UpdateFeaturesRequest } from './messages/update-features-request.ts'
import { UpdateFeaturesResponse } from './messages/update-features-response.ts'
import { UpdateRaftVoterRequest } from './messages/update-raft-voter-request.ts'
import { UpdateRaftVoterResponse } from './messages/update-raft-voter-response.ts'
import { VoteRequest } from './messages/vote-request.ts'
import { VoteResponse } from './messages/vote-response.ts'
import { VotersRecord } from './messages/voters-record.ts'
import { WriteShareGroupStateRequest } from './messages/write-share-group-state-request.ts'
import { WriteShareGroupStateResponse } from './messages/write-share-group-state-response.ts'
import { WriteTxnMarkersRequest } from './messages/write-txn-markers-request.ts'
import { WriteTxnMarkersResponse } from './messages/write-txn-markers-response.ts'

/** The type of {@link messages}. */
export interface Messages {
  /** The codec of AbortedTxn. */
  readonly AbortedTxn: typeof AbortedTxn
  /** The codec of AddOffsetsToTxnRequest. */
  readonly AddOffsetsToTxnRequest: typeof AddOffsetsToTxnRequest
  /** The codec of AddOffsetsToTxnResponse. */
  readonly AddOffsetsToTxnResponse: typeof AddOffsetsToTxnResponse
  /** The codec of AddPartitionsToTxnRequest. */
  readonly AddPartitionsToTxnRequest: typeof AddPartitionsToTxnRequest
  /** The codec of AddPartitionsToTxnResponse. */
  readonly AddPartitionsToTxnResponse: typeof AddPartitionsToTxnResponse
  /** The codec of AddRaftVoterRequest. */
  readonly AddRaftVoterRequest: typeof AddRaftVoterRequest
  /** The codec of AddRaftVoterResponse. */
  readonly AddRaftVoterResponse: typeof AddRaftVoterResponse
  /** The codec of AllocateProducerIdsRequest. */
  readonly AllocateProducerIdsRequest: typeof AllocateProducerIdsRequest
  /** The codec of AllocateProducerIdsResponse. */
  readonly AllocateProducerIdsResponse: typeof AllocateProducerIdsResponse
  /** The codec of AlterClientQuotasRequest. */
  readonly AlterClientQuotasRequest: typeof AlterClientQuotasRequest
  /** The codec of AlterClientQuotasResponse. */
  readonly AlterClientQuotasResponse: typeof AlterClientQuotasResponse
  /** The codec of AlterConfigsRequest. */
  readonly AlterConfigsRequest: typeof AlterConfigsRequest
  /** The codec of AlterConfigsResponse. */
  readonly AlterConfigsResponse: typeof AlterConfigsResponse
  /** The codec of AlterPartitionReassignmentsRequest. */
  readonly AlterPartitionReassignmentsRequest: typeof AlterPartitionReassignmentsRequest
  /** The codec of AlterPartitionReassignmentsResponse. */
  readonly AlterPartitionReassignmentsResponse: typeof AlterPartitionReassignmentsResponse
  /** The codec of AlterPartitionRequest. */
  readonly AlterPartitionRequest: typeof AlterPartitionRequest
  /** The codec of AlterPartitionResponse. */
  readonly AlterPartitionResponse: typeof AlterPartitionResponse
  /** The codec of AlterReplicaLogDirsRequest. */
  readonly AlterReplicaLogDirsRequest: typeof AlterReplicaLogDirsRequest
  /** The codec of AlterReplicaLogDirsResponse. */
  readonly AlterReplicaLogDirsResponse: typeof AlterReplicaLogDirsResponse
  /** The codec of AlterShareGroupOffsetsRequest. */
  readonly AlterShareGroupOffsetsRequest: typeof AlterShareGroupOffsetsRequest
  /** The codec of AlterShareGroupOffsetsResponse. */
  readonly AlterShareGroupOffsetsResponse: typeof AlterShareGroupOffsetsResponse
  /** The codec of AlterUserScramCredentialsRequest. */
  readonly AlterUserScramCredentialsRequest: typeof AlterUserScramCredentialsRequest
  /** The codec of AlterUserScramCredentialsResponse. */
  readonly AlterUserScramCredentialsResponse: typeof AlterUserScramCredentialsResponse
  /** The codec of ApiVersionsRequest. */
  readonly ApiVersionsRequest: typeof ApiVersionsRequest
  /** The codec of ApiVersionsResponse. */
  readonly ApiVersionsResponse: typeof ApiVersionsResponse
  /** The codec of AssignReplicasToDirsRequest. */
  readonly AssignReplicasToDirsRequest: typeof AssignReplicasToDirsRequest
  /** The codec of AssignReplicasToDirsResponse. */
  readonly AssignReplicasToDirsResponse: typeof AssignReplicasToDirsResponse
  /** The codec of BeginQuorumEpochRequest. */
  readonly BeginQuorumEpochRequest: typeof BeginQuorumEpochRequest
  /** The codec of BeginQuorumEpochResponse. */
  readonly BeginQuorumEpochResponse: typeof BeginQuorumEpochResponse
  /** The codec of BrokerHeartbeatRequest. */
  readonly BrokerHeartbeatRequest: typeof BrokerHeartbeatRequest
  /** The codec of BrokerHeartbeatResponse. */
  readonly BrokerHeartbeatResponse: typeof BrokerHeartbeatResponse
  /** The codec of BrokerRegistrationRequest. */
  readonly BrokerRegistrationRequest: typeof BrokerRegistrationRequest
  /** The codec of BrokerRegistrationResponse. */
  readonly BrokerRegistrationResponse: typeof BrokerRegistrationResponse
  /** The codec of ConsumerGroupDescribeRequest. */
  readonly ConsumerGroupDescribeRequest: typeof ConsumerGroupDescribeRequest
  /** The codec of ConsumerGroupDescribeResponse. */
  readonly ConsumerGroupDescribeResponse: typeof ConsumerGroupDescribeResponse
  /** The codec of ConsumerGroupHeartbeatRequest. */
  readonly ConsumerGroupHeartbeatRequest: typeof ConsumerGroupHeartbeatRequest
  /** The codec of ConsumerGroupHeartbeatResponse. */
  readonly ConsumerGroupHeartbeatResponse: typeof ConsumerGroupHeartbeatResponse
  /** The codec of ConsumerProtocolAssignment. */
  readonly ConsumerProtocolAssignment: typeof ConsumerProtocolAssignment
  /** The codec of ConsumerProtocolSubscription. */
  readonly ConsumerProtocolSubscription: typeof ConsumerProtocolSubscription
  /** The codec of ControlRecordTypeSchema. */
  readonly ControlRecordTypeSchema: typeof ControlRecordTypeSchema
  /** The codec of ControllerRegistrationRequest. */
  readonly ControllerRegistrationRequest: typeof ControllerRegistrationRequest
  /** The codec of ControllerRegistrationResponse. */
  readonly ControllerRegistrationResponse: typeof ControllerRegistrationResponse
  /** The codec of CreateAclsRequest. */
  readonly CreateAclsRequest: typeof CreateAclsRequest
  /** The codec of CreateAclsResponse. */
  readonly CreateAclsResponse: typeof CreateAclsResponse
  /** The codec of CreateDelegationTokenRequest. */
  readonly CreateDelegationTokenRequest: typeof CreateDelegationTokenRequest
  /** The codec of CreateDelegationTokenResponse. */
  readonly CreateDelegationTokenResponse: typeof CreateDelegationTokenResponse
  /** The codec of CreatePartitionsRequest. */
  readonly CreatePartitionsRequest: typeof CreatePartitionsRequest
  /** The codec of CreatePartitionsResponse. */
  readonly CreatePartitionsResponse: typeof CreatePartitionsResponse
  /** The codec of CreateTopicsRequest. */
  readonly CreateTopicsRequest: typeof CreateTopicsRequest
  /** The codec of CreateTopicsResponse. */
  readonly CreateTopicsResponse: typeof CreateTopicsResponse
  /** The codec of DefaultPrincipalData. */
  readonly DefaultPrincipalData: typeof DefaultPrincipalData
  /** The codec of DeleteAclsRequest. */
  readonly DeleteAclsRequest: typeof DeleteAclsRequest
  /** The codec of DeleteAclsResponse. */
  readonly DeleteAclsResponse: typeof DeleteAclsResponse
  /** The codec of DeleteGroupsRequest. */
  readonly DeleteGroupsRequest: typeof DeleteGroupsRequest
  /** The codec of DeleteGroupsResponse. */
  readonly DeleteGroupsResponse: typeof DeleteGroupsResponse
  /** The codec of DeleteRecordsRequest. */
  readonly DeleteRecordsRequest: typeof DeleteRecordsRequest
  /** The codec of DeleteRecordsResponse. */
  readonly DeleteRecordsResponse: typeof DeleteRecordsResponse
  /** The codec of DeleteShareGroupOffsetsRequest. */
  readonly DeleteShareGroupOffsetsRequest: typeof DeleteShareGroupOffsetsRequest
  /** The codec of DeleteShareGroupOffsetsResponse. */
  readonly DeleteShareGroupOffsetsResponse: typeof DeleteShareGroupOffsetsResponse
  /** The codec of DeleteShareGroupStateRequest. */
  readonly DeleteShareGroupStateRequest: typeof DeleteShareGroupStateRequest
  /** The codec of DeleteShareGroupStateResponse. */
  readonly DeleteShareGroupStateResponse: typeof DeleteShareGroupStateResponse
  /** The codec of DeleteTopicsRequest. */
  readonly DeleteTopicsRequest: typeof DeleteTopicsRequest
  /** The codec of DeleteTopicsResponse. */
  readonly DeleteTopicsResponse: typeof DeleteTopicsResponse
  /** The codec of DescribeAclsRequest. */
  readonly DescribeAclsRequest: typeof DescribeAclsRequest
  /** The codec of DescribeAclsResponse. */
  readonly DescribeAclsResponse: typeof DescribeAclsResponse
  /** The codec of DescribeClientQuotasRequest. */
  readonly DescribeClientQuotasRequest: typeof DescribeClientQuotasRequest
  /** The codec of DescribeClientQuotasResponse. */
  readonly DescribeClientQuotasResponse: typeof DescribeClientQuotasResponse
  /** The codec of DescribeClusterRequest. */
  readonly DescribeClusterRequest: typeof DescribeClusterRequest
  /** The codec of DescribeClusterResponse. */
  readonly DescribeClusterResponse: typeof DescribeClusterResponse
  /** The codec of DescribeConfigsRequest. */
  readonly DescribeConfigsRequest: typeof DescribeConfigsRequest
  /** The codec of DescribeConfigsResponse. */
  readonly DescribeConfigsResponse: typeof DescribeConfigsResponse
  /** The codec of DescribeDelegationTokenRequest. */
  readonly DescribeDelegationTokenRequest: typeof DescribeDelegationTokenRequest
  /** The codec of DescribeDelegationTokenResponse. */
  readonly DescribeDelegationTokenResponse: typeof DescribeDelegationTokenResponse
  /** The codec of DescribeGroupsRequest. */
  readonly DescribeGroupsRequest: typeof DescribeGroupsRequest
  /** The codec of DescribeGroupsResponse. */
  readonly DescribeGroupsResponse: typeof DescribeGroupsResponse
  /** The codec of DescribeLogDirsRequest. */
  readonly DescribeLogDirsRequest: typeof DescribeLogDirsRequest
  /** The codec of DescribeLogDirsResponse. */
  readonly DescribeLogDirsResponse: typeof DescribeLogDirsResponse
  /** The codec of DescribeProducersRequest. */
  readonly DescribeProducersRequest: typeof DescribeProducersRequest
  /** The codec of DescribeProducersResponse. */
  readonly DescribeProducersResponse: typeof DescribeProducersResponse
  /** The codec of DescribeQuorumRequest. */
  readonly DescribeQuorumRequest: typeof DescribeQuorumRequest
  /** The codec of DescribeQuorumResponse. */
  readonly DescribeQuorumResponse: typeof DescribeQuorumResponse
  /** The codec of DescribeShareGroupOffsetsRequest. */
  readonly DescribeShareGroupOffsetsRequest: typeof DescribeShareGroupOffsetsRequest
  /** The codec of DescribeShareGroupOffsetsResponse. */
  readonly DescribeShareGroupOffsetsResponse: typeof DescribeShareGroupOffsetsResponse
  /** The codec of DescribeTopicPartitionsRequest. */
  readonly DescribeTopicPartitionsRequest: typeof DescribeTopicPartitionsRequest
  /** The codec of DescribeTopicPartitionsResponse. */
  readonly DescribeTopicPartitionsResponse: typeof DescribeTopicPartitionsResponse
  /** The codec of DescribeTransactionsRequest. */
  readonly DescribeTransactionsRequest: typeof DescribeTransactionsRequest
  /** The codec of DescribeTransactionsResponse. */
  readonly DescribeTransactionsResponse: typeof DescribeTransactionsResponse
  /** The codec of DescribeUserScramCredentialsRequest. */
  readonly DescribeUserScramCredentialsRequest: typeof DescribeUserScramCredentialsRequest
  /** The codec of DescribeUserScramCredentialsResponse. */
  readonly DescribeUserScramCredentialsResponse: typeof DescribeUserScramCredentialsResponse
  /** The codec of ElectLeadersRequest. */
  readonly ElectLeadersRequest: typeof ElectLeadersRequest
  /** The codec of ElectLeadersResponse. */
  readonly ElectLeadersResponse: typeof ElectLeadersResponse
  /** The codec of EndQuorumEpochRequest. */
  readonly EndQuorumEpochRequest: typeof EndQuorumEpochRequest
  /** The codec of EndQuorumEpochResponse. */
  readonly EndQuorumEpochResponse: typeof EndQuorumEpochResponse
  /** The codec of EndTxnMarker. */
  readonly EndTxnMarker: typeof EndTxnMarker
  /** The codec of EndTxnRequest. */
  readonly EndTxnRequest: typeof EndTxnRequest
  /** The codec of EndTxnResponse. */
  readonly EndTxnResponse: typeof EndTxnResponse
  /** The codec of EnvelopeRequest. */
  readonly EnvelopeRequest: typeof EnvelopeRequest
  /** The codec of EnvelopeResponse. */
  readonly EnvelopeResponse: typeof EnvelopeResponse
  /** The codec of ExpireDelegationTokenRequest. */
  readonly ExpireDelegationTokenRequest: typeof ExpireDelegationTokenRequest
  /** The codec of ExpireDelegationTokenResponse. */
  readonly ExpireDelegationTokenResponse: typeof ExpireDelegationTokenResponse
  /** The codec of FetchRequest. */
  readonly FetchRequest: typeof FetchRequest
  /** The codec of FetchResponse. */
  readonly FetchResponse: typeof FetchResponse
  /** The codec of FetchSnapshotRequest. */
  readonly FetchSnapshotRequest: typeof FetchSnapshotRequest
  /** The codec of FetchSnapshotResponse. */
  readonly FetchSnapshotResponse: typeof FetchSnapshotResponse
  /** The codec of FindCoordinatorRequest. */
  readonly FindCoordinatorRequest: typeof FindCoordinatorRequest
  /** The codec of FindCoordinatorResponse. */
  readonly FindCoordinatorResponse: typeof FindCoordinatorResponse
  /** The codec of GetTelemetrySubscriptionsRequest. */
  readonly GetTelemetrySubscriptionsRequest: typeof GetTelemetrySubscriptionsRequest
  /** The codec of GetTelemetrySubscriptionsResponse. */
  readonly GetTelemetrySubscriptionsResponse: typeof GetTelemetrySubscriptionsResponse
  /** The codec of HeartbeatRequest. */
  readonly HeartbeatRequest: typeof HeartbeatRequest
  /** The codec of HeartbeatResponse. */
  readonly HeartbeatResponse: typeof HeartbeatResponse
  /** The codec of IncrementalAlterConfigsRequest. */
  readonly IncrementalAlterConfigsRequest: typeof IncrementalAlterConfigsRequest
  /** The codec of IncrementalAlterConfigsResponse. */
  readonly IncrementalAlterConfigsResponse: typeof IncrementalAlterConfigsResponse
  /** The codec of InitProducerIdRequest. */
  readonly InitProducerIdRequest: typeof InitProducerIdRequest
  /** The codec of InitProducerIdResponse. */
  readonly InitProducerIdResponse: typeof InitProducerIdResponse
  /** The codec of InitializeShareGroupStateRequest. */
  readonly InitializeShareGroupStateRequest: typeof InitializeShareGroupStateRequest
  /** The codec of InitializeShareGroupStateResponse. */
  readonly InitializeShareGroupStateResponse: typeof InitializeShareGroupStateResponse
  /** The codec of JoinGroupRequest. */
  readonly JoinGroupRequest: typeof JoinGroupRequest
  /** The codec of JoinGroupResponse. */
  readonly JoinGroupResponse: typeof JoinGroupResponse
  /** The codec of KRaftVersionRecord. */
  readonly KRaftVersionRecord: typeof KRaftVersionRecord
  /** The codec of LeaderChangeMessage. */
  readonly LeaderChangeMessage: typeof LeaderChangeMessage
  /** The codec of LeaveGroupRequest. */
  readonly LeaveGroupRequest: typeof LeaveGroupRequest
  /** The codec of LeaveGroupResponse. */
  readonly LeaveGroupResponse: typeof LeaveGroupResponse
  /** The codec of ListConfigResourcesRequest. */
  readonly ListConfigResourcesRequest: typeof ListConfigResourcesRequest
  /** The codec of ListConfigResourcesResponse. */
  readonly ListConfigResourcesResponse: typeof ListConfigResourcesResponse
  /** The codec of ListGroupsRequest. */
  readonly ListGroupsRequest: typeof ListGroupsRequest
  /** The codec of ListGroupsResponse. */
  readonly ListGroupsResponse: typeof ListGroupsResponse
  /** The codec of ListOffsetsRequest. */
  readonly ListOffsetsRequest: typeof ListOffsetsRequest
  /** The codec of ListOffsetsResponse. */
  readonly ListOffsetsResponse: typeof ListOffsetsResponse
  /** The codec of ListPartitionReassignmentsRequest. */
  readonly ListPartitionReassignmentsRequest: typeof ListPartitionReassignmentsRequest
  /** The codec of ListPartitionReassignmentsResponse. */
  readonly ListPartitionReassignmentsResponse: typeof ListPartitionReassignmentsResponse
  /** The codec of ListTransactionsRequest. */
  readonly ListTransactionsRequest: typeof ListTransactionsRequest
  /** The codec of ListTransactionsResponse. */
  readonly ListTransactionsResponse: typeof ListTransactionsResponse
  /** The codec of MetadataRequest. */
  readonly MetadataRequest: typeof MetadataRequest
  /** The codec of MetadataResponse. */
  readonly MetadataResponse: typeof MetadataResponse
  /** The codec of OffsetCommitRequest. */
  readonly OffsetCommitRequest: typeof OffsetCommitRequest
  /** The codec of OffsetCommitResponse. */
  readonly OffsetCommitResponse: typeof OffsetCommitResponse
  /** The codec of OffsetDeleteRequest. */
  readonly OffsetDeleteRequest: typeof OffsetDeleteRequest
  /** The codec of OffsetDeleteResponse. */
  readonly OffsetDeleteResponse: typeof OffsetDeleteResponse
  /** The codec of OffsetFetchRequest. */
  readonly OffsetFetchRequest: typeof OffsetFetchRequest
  /** The codec of OffsetFetchResponse. */
  readonly OffsetFetchResponse: typeof OffsetFetchResponse
  /** The codec of OffsetForLeaderEpochRequest. */
  readonly OffsetForLeaderEpochRequest: typeof OffsetForLeaderEpochRequest
  /** The codec of OffsetForLeaderEpochResponse. */
  readonly OffsetForLeaderEpochResponse: typeof OffsetForLeaderEpochResponse
  /** The codec of ProduceRequest. */
  readonly ProduceRequest: typeof ProduceRequest
  /** The codec of ProduceResponse. */
  readonly ProduceResponse: typeof ProduceResponse
  /** The codec of PushTelemetryRequest. */
  readonly PushTelemetryRequest: typeof PushTelemetryRequest
  /** The codec of PushTelemetryResponse. */
  readonly PushTelemetryResponse: typeof PushTelemetryResponse
  /** The codec of ReadShareGroupStateRequest. */
  readonly ReadShareGroupStateRequest: typeof ReadShareGroupStateRequest
  /** The codec of ReadShareGroupStateResponse. */
  readonly ReadShareGroupStateResponse: typeof ReadShareGroupStateResponse
  /** The codec of ReadShareGroupStateSummaryRequest. */
  readonly ReadShareGroupStateSummaryRequest: typeof ReadShareGroupStateSummaryRequest
  /** The codec of ReadShareGroupStateSummaryResponse. */
  readonly ReadShareGroupStateSummaryResponse: typeof ReadShareGroupStateSummaryResponse
  /** The codec of RemoveRaftVoterRequest. */
  readonly RemoveRaftVoterRequest: typeof RemoveRaftVoterRequest
  /** The codec of RemoveRaftVoterResponse. */
  readonly RemoveRaftVoterResponse: typeof RemoveRaftVoterResponse
  /** The codec of RenewDelegationTokenRequest. */
  readonly RenewDelegationTokenRequest: typeof RenewDelegationTokenRequest
  /** The codec of RenewDelegationTokenResponse. */
  readonly RenewDelegationTokenResponse: typeof RenewDelegationTokenResponse
  /** The codec of RequestHeader. */
  readonly RequestHeader: typeof RequestHeader
  /** The codec of ResponseHeader. */
  readonly ResponseHeader: typeof ResponseHeader
  /** The codec of SaslAuthenticateRequest. */
  readonly SaslAuthenticateRequest: typeof SaslAuthenticateRequest
  /** The codec of SaslAuthenticateResponse. */
  readonly SaslAuthenticateResponse: typeof SaslAuthenticateResponse
  /** The codec of SaslHandshakeRequest. */
  readonly SaslHandshakeRequest: typeof SaslHandshakeRequest
  /** The codec of SaslHandshakeResponse. */
  readonly SaslHandshakeResponse: typeof SaslHandshakeResponse
  /** The codec of ShareAcknowledgeRequest. */
  readonly ShareAcknowledgeRequest: typeof ShareAcknowledgeRequest
  /** The codec of ShareAcknowledgeResponse. */
  readonly ShareAcknowledgeResponse: typeof ShareAcknowledgeResponse
  /** The codec of ShareFetchRequest. */
  readonly ShareFetchRequest: typeof ShareFetchRequest
  /** The codec of ShareFetchResponse. */
  readonly ShareFetchResponse: typeof ShareFetchResponse
  /** The codec of ShareGroupDescribeRequest. */
  readonly ShareGroupDescribeRequest: typeof ShareGroupDescribeRequest
  /** The codec of ShareGroupDescribeResponse. */
  readonly ShareGroupDescribeResponse: typeof ShareGroupDescribeResponse
  /** The codec of ShareGroupHeartbeatRequest. */
  readonly ShareGroupHeartbeatRequest: typeof ShareGroupHeartbeatRequest
  /** The codec of ShareGroupHeartbeatResponse. */
  readonly ShareGroupHeartbeatResponse: typeof ShareGroupHeartbeatResponse
  /** The codec of SnapshotFooterRecord. */
  readonly SnapshotFooterRecord: typeof SnapshotFooterRecord
  /** The codec of SnapshotHeaderRecord. */
  readonly SnapshotHeaderRecord: typeof SnapshotHeaderRecord
  /** The codec of StreamsGroupDescribeRequest. */
  readonly StreamsGroupDescribeRequest: typeof StreamsGroupDescribeRequest
  /** The codec of StreamsGroupDescribeResponse. */
  readonly StreamsGroupDescribeResponse: typeof StreamsGroupDescribeResponse
  /** The codec of StreamsGroupHeartbeatRequest. */
  readonly StreamsGroupHeartbeatRequest: typeof StreamsGroupHeartbeatRequest
  /** The codec of StreamsGroupHeartbeatResponse. */
  readonly StreamsGroupHeartbeatResponse: typeof StreamsGroupHeartbeatResponse
  /** The codec of StreamsGroupTopologyDescriptionUpdateRequest. */
  readonly StreamsGroupTopologyDescriptionUpdateRequest: typeof StreamsGroupTopologyDescriptionUpdateRequest
  /** The codec of StreamsGroupTopologyDescriptionUpdateResponse. */
  readonly StreamsGroupTopologyDescriptionUpdateResponse: typeof StreamsGroupTopologyDescriptionUpdateResponse
  /** The codec of SyncGroupRequest. */
  readonly SyncGroupRequest: typeof SyncGroupRequest
  /** The codec of SyncGroupResponse. */
  readonly SyncGroupResponse: typeof SyncGroupResponse
  /** The codec of TxnOffsetCommitRequest. */
  readonly TxnOffsetCommitRequest: typeof TxnOffsetCommitRequest
  /** The codec of TxnOffsetCommitResponse. */
  readonly TxnOffsetCommitResponse: typeof TxnOffsetCommitResponse
  /** The codec of UnregisterBrokerRequest. */
  readonly UnregisterBrokerRequest: typeof UnregisterBrokerRequest
  /** The codec of UnregisterBrokerResponse. */
  readonly UnregisterBrokerResponse: typeof UnregisterBrokerResponse
  /** The codec of UnregisterControllerRequest. */
  readonly UnregisterControllerRequest: typeof UnregisterControllerRequest
  /** The codec of UnregisterControllerResponse. */
  readonly UnregisterControllerResponse: typeof UnregisterControllerResponse
  /** The codec of UpdateFeaturesRequest. */
  readonly UpdateFeaturesRequest: typeof UpdateFeaturesRequest
  /** The codec of UpdateFeaturesResponse. */
  readonly UpdateFeaturesResponse: typeof UpdateFeaturesResponse
  /** The codec of UpdateRaftVoterRequest. */
  readonly UpdateRaftVoterRequest: typeof UpdateRaftVoterRequest
  /** The codec of UpdateRaftVoterResponse. */
  readonly UpdateRaftVoterResponse: typeof UpdateRaftVoterResponse
  /** The codec of VoteRequest. */
  readonly VoteRequest: typeof VoteRequest
  /** The codec of VoteResponse. */
  readonly VoteResponse: typeof VoteResponse
  /** The codec of VotersRecord. */
  readonly VotersRecord: typeof VotersRecord
  /** The codec of WriteShareGroupStateRequest. */
  readonly WriteShareGroupStateRequest: typeof WriteShareGroupStateRequest
  /** The codec of WriteShareGroupStateResponse. */
  readonly WriteShareGroupStateResponse: typeof WriteShareGroupStateResponse
  /** The codec of WriteTxnMarkersRequest. */
  readonly WriteTxnMarkersRequest: typeof WriteTxnMarkersRequest
  /** The codec of WriteTxnMarkersResponse. */
  readonly WriteTxnMarkersResponse: typeof WriteTxnMarkersResponse
}

/** Every message's codec, by the name of its definition. */
export const messages: Messages = {
  AbortedTxn,
  AddOffsetsToTxnRequest,
  AddOffsetsToTxnResponse,
  AddPartitionsToTxnRequest,
  AddPartitionsToTxnResponse,
  AddRaftVoterRequest,
  AddRaftVoterResponse,
  AllocateProducerIdsRequest,
  AllocateProducerIdsResponse,
  AlterClientQuotasRequest,
  AlterClientQuotasResponse,
  AlterConfigsRequest,
  AlterConfigsResponse,
  AlterPartitionReassignmentsRequest,
  AlterPartitionReassignmentsResponse,
  AlterPartitionRequest,
  AlterPartitionResponse,
  AlterReplicaLogDirsRequest,
  AlterReplicaLogDirsResponse,
  AlterShareGroupOffsetsRequest,
  AlterShareGroupOffsetsResponse,
  AlterUserScramCredentialsRequest,
  AlterUserScramCredentialsResponse,
  ApiVersionsRequest,
  ApiVersionsResponse,
  AssignReplicasToDirsRequest,
  AssignReplicasToDirsResponse,
  BeginQuorumEpochRequest,
  BeginQuorumEpochResponse,
  BrokerHeartbeatRequest,
  BrokerHeartbeatResponse,
  BrokerRegistrationRequest,
  BrokerRegistrationResponse,
  ConsumerGroupDescribeRequest,
  ConsumerGroupDescribeResponse,
  ConsumerGroupHeartbeatRequest,
  ConsumerGroupHeartbeatResponse,
  ConsumerProtocolAssignment,
  ConsumerProtocolSubscription,
  ControlRecordTypeSchema,
  ControllerRegistrationRequest,
  ControllerRegistrationResponse,
  CreateAclsRequest,
  CreateAclsResponse,
  CreateDelegationTokenRequest,
  CreateDelegationTokenResponse,
  CreatePartitionsRequest,
  CreatePartitionsResponse,
  CreateTopicsRequest,
  CreateTopicsResponse,
  DefaultPrincipalData,
  DeleteAclsRequest,
  DeleteAclsResponse,
  DeleteGroupsRequest,
  DeleteGroupsResponse,
  DeleteRecordsRequest,
  DeleteRecordsResponse,
  DeleteShareGroupOffsetsRequest,
  DeleteShareGroupOffsetsResponse,
  DeleteShareGroupStateRequest,
  DeleteShareGroupStateResponse,
  DeleteTopicsRequest,
  DeleteTopicsResponse,
  DescribeAclsRequest,
  DescribeAclsResponse,
  DescribeClientQuotasRequest,
  DescribeClientQuotasResponse,
  DescribeClusterRequest,
  DescribeClusterResponse,
  DescribeConfigsRequest,
  DescribeConfigsResponse,
  DescribeDelegationTokenRequest,
  DescribeDelegationTokenResponse,
  DescribeGroupsRequest,
  DescribeGroupsResponse,
  DescribeLogDirsRequest,
  DescribeLogDirsResponse,
  DescribeProducersRequest,
  DescribeProducersResponse,
  DescribeQuorumRequest,
  DescribeQuorumResponse,
  DescribeShareGroupOffsetsRequest,
  DescribeShareGroupOffsetsResponse,
  DescribeTopicPartitionsRequest,
  DescribeTopicPartitionsResponse,
  DescribeTransactionsRequest,
  DescribeTransactionsResponse,
  DescribeUserScramCredentialsRequest,
  DescribeUserScramCredentialsResponse,
  ElectLeadersRequest,
  ElectLeadersResponse,
  EndQuorumEpochRequest,
  EndQuorumEpochResponse,
  EndTxnMarker,
  EndTxnRequest,
  EndTxnResponse,
  EnvelopeRequest,
  EnvelopeResponse,
  ExpireDelegationTokenRequest,
  ExpireDelegationTokenResponse,
  FetchRequest,
  FetchResponse,
  FetchSnapshotRequest,
  FetchSnapshotResponse,
  FindCoordinatorRequest,
  FindCoordinatorResponse,
  GetTelemetrySubscriptionsRequest,
  GetTelemetrySubscriptionsResponse,
  HeartbeatRequest,
  HeartbeatResponse,
  IncrementalAlterConfigsRequest,
  IncrementalAlterConfigsResponse,
  InitProducerIdRequest,
  InitProducerIdResponse,
  InitializeShareGroupStateRequest,
  InitializeShareGroupStateResponse,
  JoinGroupRequest,
  JoinGroupResponse,
  KRaftVersionRecord,
  LeaderChangeMessage,
  LeaveGroupRequest,
  LeaveGroupResponse,
  ListConfigResourcesRequest,
  ListConfigResourcesResponse,
  ListGroupsRequest,
  ListGroupsResponse,
  ListOffsetsRequest,
  ListOffsetsResponse,
  ListPartitionReassignmentsRequest,
  ListPartitionReassignmentsResponse,
  ListTransactionsRequest,
  ListTransactionsResponse,
  MetadataRequest,
  MetadataResponse,
  OffsetCommitRequest,
  OffsetCommitResponse,
  OffsetDeleteRequest,
  OffsetDeleteResponse,
  OffsetFetchRequest,
  OffsetFetchResponse,
  OffsetForLeaderEpochRequest,
  OffsetForLeaderEpochResponse,
  ProduceRequest,
  ProduceResponse,
  PushTelemetryRequest,
  PushTelemetryResponse,
  ReadShareGroupStateRequest,
  ReadShareGroupStateResponse,
  ReadShareGroupStateSummaryRequest,
  ReadShareGroupStateSummaryResponse,
  RemoveRaftVoterRequest,
  RemoveRaftVoterResponse,
  RenewDelegationTokenRequest,
  RenewDelegationTokenResponse,
  RequestHeader,
  ResponseHeader,
  SaslAuthenticateRequest,
  SaslAuthenticateResponse,
  SaslHandshakeRequest,
  SaslHandshakeResponse,
  ShareAcknowledgeRequest,
  ShareAcknowledgeResponse,
  ShareFetchRequest,
  ShareFetchResponse,
  ShareGroupDescribeRequest,
  ShareGroupDescribeResponse,
  ShareGroupHeartbeatRequest,
  ShareGroupHeartbeatResponse,
  SnapshotFooterRecord,
  SnapshotHeaderRecord,
  StreamsGroupDescribeRequest,
  StreamsGroupDescribeResponse,
  StreamsGroupHeartbeatRequest,
  StreamsGroupHeartbeatResponse,
  StreamsGroupTopologyDescriptionUpdateRequest,
  StreamsGroupTopologyDescriptionUpdateResponse,
  SyncGroupRequest,
  SyncGroupResponse,
  TxnOffsetCommitRequest,
  TxnOffsetCommitResponse,
  UnregisterBrokerRequest,
  UnregisterBrokerResponse,
  UnregisterControllerRequest,
  UnregisterControllerResponse,
  UpdateFeaturesRequest,
  UpdateFeaturesResponse,
  UpdateRaftVoterRequest,
  UpdateRaftVoterResponse,
  VoteRequest,
  VoteResponse,
  VotersRecord,
  WriteShareGroupStateRequest,
  WriteShareGroupStateResponse,
  WriteTxnMarkersRequest,
  WriteTxnMarkersResponse,
}
