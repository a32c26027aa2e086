import { InvalidArgumentError } from './errors/invalid-argument-error.ts'
import { apis } from './gen/api-keys.ts'
import type { VersionLimits } from './version-negotiation.ts'
import { assertObject } from './wire/field-path.ts'
import { refuse } from './wire/refuse.ts'

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
const topicIdVersions: ReadonlyMap<string, number> = new Map([
  ['Produce', 13],
  ['Fetch', 13],
  ['OffsetCommit', 10],
  ['OffsetFetch', 10],
  ['TxnOffsetCommit', 6],
])

/**
 * The first version of each API that can name topics by id and still by name (KIP-516). Metadata has ids from version 10 on, but can be asked by
 * id only from 12 on. DeleteTopics has names in `topicNames` before version 6, from there on in `topics[].name`.
 */
const optionalTopicIdVersions: ReadonlyMap<string, number> = new Map([
  ['Metadata', 12],
  ['DeleteTopics', 6],
])

/** Java: `LAST_STABLE_VERSION_BEFORE_TRANSACTION_V2` of each request. The versions above imply what a separate request did before. */
const transactionVersion1Caps: ReadonlyMap<string, number> = new Map([
  ['Produce', 11],
  ['TxnOffsetCommit', 4],
  ['EndTxn', 4],
])

/** The versions of AddPartitionsToTxn above it are for brokers among themselves (Java: `AddPartitionsToTxnRequest.LAST_CLIENT_VERSION`). */
const lastClientVersionOfAddPartitionsToTxn = 3

const topicsKnownByValues = ['names', 'ids', 'both']

/** The names of the APIs that have versions. */
const apiNames: readonly string[] = apis.filter(({ minVersion }) => minVersion !== undefined).map(({ name }) => name)

/**
 * The lowest and highest version that a request can have under some conditions; for `negotiateVersion`, which chooses within them.
 *
 * DeleteTopics takes names in every version: before version 6 in `topicNames`, from there on in `topics[].name`.
 *
 * The limits can contradict each other, and then no version can do what is asked: TxnOffsetCommit takes ids only from version 6 on, and
 * transactions of version 1 only versions up to 4. The limits say so, and `negotiateVersion` raises it.
 *
 * @param apiName The name as in Kafka's message definitions without `Request`. Of an API that depends on no condition nothing is limited.
 * @param conditions What is known of the cluster and of the request.
 * @throws InvalidArgumentError when there is no such API (any more), or a condition has a value that it cannot have.
 */
export function versionLimits(apiName: string, conditions: VersionConditions = {}): VersionLimits {
  if (!apiNames.includes(apiName)) throw InvalidArgumentError.unknownValue('apiName', apiName, apiNames)
  assertConditions(conditions)
  const { inTransaction = false, topicsKnownBy = 'names', transactionVersion2 = false } = conditions
  if (apiName === 'AddPartitionsToTxn') return { maxVersion: lastClientVersionOfAddPartitionsToTxn }
  const caps: number[] = []
  const topicIds = topicIdVersions.get(apiName)
  if (topicIds !== undefined && topicsKnownBy === 'names') caps.push(topicIds - 1)
  const transactionVersion1 = transactionVersion1Caps.get(apiName)
  const isTransactional = apiName !== 'Produce' || inTransaction
  if (transactionVersion1 !== undefined && isTransactional && !transactionVersion2) caps.push(transactionVersion1)
  const firstWithIds = topicIds ?? optionalTopicIdVersions.get(apiName)
  return {
    ...(firstWithIds !== undefined && topicsKnownBy === 'ids' ? { minVersion: firstWithIds } : {}),
    ...(caps.length > 0 ? { maxVersion: Math.min(...caps) } : {}),
  }
}

function assertConditions(conditions: VersionConditions): void {
  assertObject(conditions, 'conditions')
  const { topicsKnownBy } = conditions
  if (topicsKnownBy !== undefined && !topicsKnownByValues.includes(topicsKnownBy)) {
    throw InvalidArgumentError.unknownValue('topicsKnownBy', topicsKnownBy, topicsKnownByValues)
  }
  for (const name of ['inTransaction', 'transactionVersion2'] as const) {
    const value = conditions[name]
    if (value !== undefined && typeof value !== 'boolean') refuse(name, value, 'must be true or false')
  }
}
