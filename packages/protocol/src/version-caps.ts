import type { VersionLimits } from './version-negotiation.ts'

/** What the version of a request depends on besides what both sides have. */
export interface VersionConditions {
  /** Whether a Produce request carries records of a transaction. The other APIs of transactions always belong to one. Default: `false`. */
  readonly inTransaction?: boolean | undefined
  /** Whether the cluster's finalized `transaction.version` is 2 or higher (KIP-890). Default: `false`. */
  readonly transactionVersion2?: boolean | undefined
  /** What is known of all topics of the request: their names, their ids, or both. Default: `'names'`. */
  readonly topicsKnownBy?: 'names' | 'ids' | 'both' | undefined
}

/** The first version of each API that names topics by id instead of by name (KIP-516, KIP-848). */
const topicIdVersions: { readonly [apiName: string]: number } = {
  Produce: 13,
  Fetch: 13,
  OffsetCommit: 10,
  OffsetFetch: 10,
  TxnOffsetCommit: 6,
}

/** Java: `LAST_STABLE_VERSION_BEFORE_TRANSACTION_V2` of each request. The versions above imply what a separate request did before. */
const transactionVersion1Caps: { readonly [apiName: string]: number } = {
  Produce: 11,
  TxnOffsetCommit: 4,
  EndTxn: 4,
}

/** Metadata has topic ids from version 10 on, but can be asked by id only from here on; names work in every version. */
const metadataByTopicIdVersion = 12

/** The versions of AddPartitionsToTxn above it are for brokers among themselves (Java: `AddPartitionsToTxnRequest.LAST_CLIENT_VERSION`). */
const lastClientVersionOfAddPartitionsToTxn = 3

/**
 * The lowest and highest version that a request can have under some conditions; for `negotiateVersion`, which chooses within them.
 *
 * @param apiName The name as in Kafka's message definitions without `Request`. Of an API that depends on no condition nothing is limited.
 * @param conditions What is known of the cluster and of the request.
 */
export function versionLimits(apiName: string, conditions: VersionConditions = {}): VersionLimits {
  const { inTransaction = false, topicsKnownBy = 'names', transactionVersion2 = false } = conditions
  if (apiName === 'Metadata') return topicsKnownBy === 'ids' ? { minVersion: metadataByTopicIdVersion } : {}
  if (apiName === 'AddPartitionsToTxn') return { maxVersion: lastClientVersionOfAddPartitionsToTxn }
  const caps: number[] = []
  const topicIds = topicIdVersions[apiName]
  if (topicIds !== undefined && topicsKnownBy === 'names') caps.push(topicIds - 1)
  const transactionVersion1 = transactionVersion1Caps[apiName]
  const isTransactional = apiName !== 'Produce' || inTransaction
  if (transactionVersion1 !== undefined && isTransactional && !transactionVersion2) caps.push(transactionVersion1)
  return {
    ...(topicIds !== undefined && topicsKnownBy === 'ids' ? { minVersion: topicIds } : {}),
    ...(caps.length > 0 ? { maxVersion: Math.min(...caps) } : {}),
  }
}
