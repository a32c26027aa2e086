import { InvalidArgumentError } from '@k/protocol'
import { assertMilliseconds, shown } from './deadline.ts'
import { assertLaunchableVersion, type KafkaInstallationOptions } from './kafka-installation.ts'
import { defaultKafkaVersion } from './maven-project.ts'

/** Options of {@link launchKafka}. */
export interface LaunchKafkaOptions extends KafkaInstallationOptions {
  /** How many nodes, each a broker and a controller: 1 or 3. Default: 1. */
  readonly nodes?: 1 | 3
  /**
   * Adds the listeners SASL_PLAINTEXT, SSL and SASL_SSL with PLAIN, SCRAM-SHA-256, SCRAM-SHA-512, OAUTHBEARER and mTLS, ACLs and delegation tokens.
   * Clients without a name (PLAINTEXT, SSL without a certificate) are super users: ACLs do not apply to them. Needs openssl. Default: false, only PLAINTEXT.
   */
  readonly secure?: boolean
  /** `broker.rack` of each node, in order. Default: `r1`, `r2`, `r3`. An empty array: no racks. */
  readonly racks?: readonly string[]
  /** The PLAINTEXT port of the first node; the next nodes have the following ones. Default: free ports. */
  readonly port?: number
  /** Broker configuration by Kafka's own keys, over the launcher's. Default: none. */
  readonly config?: Readonly<Record<string, string>>
  /**
   * Options of each broker's JVM. Default: a small heap and a quick start. For throughput measurements: `['-Xmx1g', '-XX:+UseG1GC']`.
   */
  readonly jvmOptions?: readonly string[]
  /** How long formatting may take, then the nodes to find each other, and later a node to start again. Milliseconds. Default: 60,000. */
  readonly startTimeoutMs?: number
  /** How long a node may take to stop cleanly before `stop()` rejects and `close()` kills it. Milliseconds. Default: 15,000. */
  readonly stopTimeoutMs?: number
}

/** {@link LaunchKafkaOptions} with every default filled in and every value checked. */
export type ResolvedLaunchOptions = Required<Omit<LaunchKafkaOptions, 'port' | 'signal'>> & {
  readonly port: number | undefined
  readonly signal: AbortSignal
}

const defaultRacks = ['r1', 'r2', 'r3'] as const
const defaultJvmOptions = ['-Xmx512m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'] as const

const knownOptions: Readonly<Record<keyof LaunchKafkaOptions, true>> = {
  nodes: true,
  version: true,
  secure: true,
  racks: true,
  port: true,
  config: true,
  jvmOptions: true,
  startTimeoutMs: true,
  stopTimeoutMs: true,
  environment: true,
  onProgress: true,
  signal: true,
}

/**
 * Fills in the defaults.
 *
 * @throws InvalidArgumentError for an option that does not exist or a value that it cannot have.
 */
export function resolveLaunchOptions(options: LaunchKafkaOptions): ResolvedLaunchOptions {
  assertKnown(options)
  const nodes = options.nodes ?? 1
  const resolved = {
    nodes,
    version: options.version ?? defaultKafkaVersion,
    secure: options.secure ?? false,
    racks: options.racks ?? defaultRacks.slice(0, nodes),
    port: options.port,
    config: options.config ?? {},
    jvmOptions: options.jvmOptions ?? defaultJvmOptions,
    startTimeoutMs: options.startTimeoutMs ?? 60_000,
    stopTimeoutMs: options.stopTimeoutMs ?? 15_000,
    environment: options.environment ?? process.env,
    onProgress: options.onProgress ?? (() => undefined),
    signal: options.signal ?? new AbortController().signal,
  }
  assertNodes(resolved)
  assertPort(resolved)
  assertLaunchableVersion(resolved.version)
  assertConfig(resolved)
  assertMilliseconds('startTimeoutMs', resolved.startTimeoutMs)
  assertMilliseconds('stopTimeoutMs', resolved.stopTimeoutMs)
  return resolved
}

function assertKnown(options: LaunchKafkaOptions): void {
  const names = Object.keys(knownOptions)
  for (const name of Object.keys(options)) {
    if (!names.includes(name)) throw InvalidArgumentError.unknownOption(name, names)
  }
}

function assertNodes({ nodes, racks }: ResolvedLaunchOptions): void {
  if (nodes !== 1 && nodes !== 3) throw new InvalidArgumentError('nodes', `got ${shown(nodes)}, must be 1 or 3`)
  if (racks.length === 0 || racks.length === nodes) return
  throw new InvalidArgumentError('racks', `got ${racks.length} for ${nodes} nodes, must be one for each, or none`)
}

function assertPort({ nodes, port }: ResolvedLaunchOptions): void {
  const highest = 65_535 - (nodes - 1)
  if (port === undefined || (Number.isInteger(port) && port > 0 && port <= highest)) return
  throw new InvalidArgumentError('port', `got ${port}, must be a whole number from 1 to ${highest}`)
}

function assertConfig({ config }: ResolvedLaunchOptions): void {
  for (const [key, value] of Object.entries(config)) {
    if (typeof value === 'string') continue
    throw new InvalidArgumentError(`config['${key}']`, `got ${shown(value)}, must be a string`)
  }
}
