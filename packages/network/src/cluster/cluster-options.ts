import { InvalidArgumentError } from '@k/protocol'
import { connectionOptionNames } from '../connection/connection-options.ts'
import { type BundleOptions, bundleOptionNames } from '../pool/broker-connection-bundle.ts'
import type { PoolOptions } from '../pool/connection-pool.ts'
import type { BrokerAddress } from '../transport/transport.ts'
import { resolveWholeNumbers } from '../whole-number-options.ts'
import { parseBootstrapServers } from './bootstrap-servers.ts'

/** What to do when no known broker can be reached any more (KIP-899). */
export type MetadataRecoveryStrategy = 'rebootstrap' | 'none'

/** Options of a cluster, and of its connections. */
export interface ClusterOptions extends PoolOptions {
  /** Where to begin: `127.0.0.1:9092`, or several with commas between them or in an array. */
  readonly bootstrapServers: string | readonly string[]
  /** After how many milliseconds metadata is asked for anew. Default: 300,000. */
  readonly metadataMaxAgeMs?: number | undefined
  /** For how many milliseconds a topic is kept that nobody uses. Default: 300,000. */
  readonly metadataMaxIdleMs?: number | undefined
  /** Whether to begin again from `bootstrapServers` when no known broker can be reached. Default: `rebootstrap`. */
  readonly metadataRecoveryStrategy?: MetadataRecoveryStrategy | undefined
  /** After how many milliseconds of asking for metadata in vain to begin again (KIP-1102). Default: 300,000. */
  readonly metadataRecoveryRebootstrapTriggerMs?: number | undefined
  /** Whether brokers may create topics that are asked for, if they are set to. Default: `true`, as in Java. */
  readonly allowAutoCreateTopics?: boolean | undefined
  /** The rack that the client is in, to read from a copy that is near (KIP-392). Default: none. */
  readonly clientRack?: string | undefined
  /** The first wait between two attempts, in milliseconds. Default: 100. */
  readonly retryBackoffMs?: number | undefined
  /** The longest wait between two attempts, in milliseconds. Default: 1000. */
  readonly retryBackoffMaxMs?: number | undefined
}

/** {@link ClusterOptions} with every default filled in; those of connections by themselves. */
export interface ResolvedClusterOptions {
  readonly bootstrapServers: readonly BrokerAddress[]
  readonly metadataMaxAgeMs: number
  readonly metadataMaxIdleMs: number
  readonly metadataRecoveryStrategy: MetadataRecoveryStrategy
  readonly metadataRecoveryRebootstrapTriggerMs: number
  readonly allowAutoCreateTopics: boolean
  readonly clientRack: string | undefined
  readonly retryBackoffMs: number
  readonly retryBackoffMaxMs: number
  readonly pool: PoolOptions
}

/** The whole numbers: their defaults, and the least that they may be. */
const numbers = {
  metadataMaxAgeMs: [300_000, 1],
  metadataMaxIdleMs: [300_000, 1],
  metadataRecoveryRebootstrapTriggerMs: [300_000, 1],
  retryBackoffMs: [100, 0],
  retryBackoffMaxMs: [1000, 0],
} as const

const others = ['bootstrapServers', 'metadataRecoveryStrategy', 'allowAutoCreateTopics', 'clientRack']
const ownNames: readonly string[] = [...Object.keys(numbers), ...others]
const strategies: readonly MetadataRecoveryStrategy[] = ['rebootstrap', 'none']

/**
 * Checks options and fills in the defaults.
 *
 * @throws InvalidArgumentError for an option that there is not, or a value that it cannot have.
 */
export function resolveClusterOptions(options: ClusterOptions): ResolvedClusterOptions {
  const known = [...ownNames, ...connectionOptionNames, ...bundleOptionNames, 'maxConnections']
  for (const option of Object.keys(options)) {
    if (!known.includes(option)) throw InvalidArgumentError.unknownOption(option, known)
  }
  const { allowAutoCreateTopics = true, clientRack, metadataRecoveryStrategy = 'rebootstrap' } = options
  if (!strategies.includes(metadataRecoveryStrategy)) {
    throw InvalidArgumentError.unknownValue('metadataRecoveryStrategy', metadataRecoveryStrategy, strategies)
  }
  const resolved = resolveWholeNumbers(options, numbers)
  const pool = Object.fromEntries(Object.entries(options).filter(([name]) => !ownNames.includes(name)))
  return {
    ...resolved,
    bootstrapServers: parseBootstrapServers(options.bootstrapServers),
    metadataRecoveryStrategy,
    allowAutoCreateTopics,
    clientRack,
    pool: pool as unknown as PoolOptions & BundleOptions,
  }
}
