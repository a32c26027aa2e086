import { InvalidStateError } from '@k/protocol'
import { type ClientIdentity, clientProperties } from './client-properties.ts'
import type { KafkaClusterDescription } from './cluster-description.ts'
import { removeClusterDirectory } from './cluster-directory.ts'
import type { KafkaNode } from './kafka-node.ts'
import { type KafkaToolOptions, runKafkaTool } from './kafka-tool.ts'
import type { CommandResult } from './run-command.ts'
import type { KafkaListenerName } from './server-properties.ts'

/** A real Kafka that {@link launchKafka} brought up. It ends with this process, however that ends. */
export class KafkaCluster {
  /** The nodes, in the order of their ids. */
  readonly nodes: readonly KafkaNode[]
  /** What a client needs to know of the cluster, as plain data. */
  readonly description: KafkaClusterDescription
  readonly #releaseDirectory: () => void
  #closing: Promise<void> | undefined

  /** @internal */
  constructor(nodes: readonly KafkaNode[], description: KafkaClusterDescription, releaseDirectory: () => void) {
    this.nodes = nodes
    this.description = description
    this.#releaseDirectory = releaseDirectory
  }

  /** `host:port` of every node's PLAINTEXT listener, where everybody may do everything. */
  get bootstrapServers(): readonly string[] {
    return this.bootstrapServersOf('PLAINTEXT')
  }

  /**
   * `host:port` of every node for one listener.
   *
   * @throws InvalidStateError when the cluster has no such listener because it was launched without `secure`.
   */
  bootstrapServersOf(listener: KafkaListenerName): readonly string[] {
    const servers = this.description.listeners[listener]
    if (servers) return servers
    throw new InvalidStateError(`the cluster has no listener ${listener}: launch it with secure: true`)
  }

  /**
   * The configuration of a client of Kafka's own for a listener of a secured cluster.
   *
   * @throws InvalidStateError when the cluster is not secured.
   * @throws InvalidArgumentError for an unknown user, or a mechanism that the listener has not.
   */
  clientProperties(identity: ClientIdentity): Record<string, string> {
    const { security } = this.description
    if (security) return clientProperties(security, identity)
    throw new InvalidStateError('the cluster has no users or certificates: launch it with secure: true')
  }

  /**
   * Runs one of Kafka's own tools to its end, as {@link runKafkaTool} does, which says what it throws.
   *
   * @param tool The class, without `org.apache.kafka.tools.` if it is in there.
   */
  runTool(tool: string, args: readonly string[], options?: KafkaToolOptions): Promise<CommandResult> {
    return runKafkaTool(this.description.installation, tool, args, options)
  }

  /**
   * Stops every node, cleanly where it can within `stopTimeoutMs` and by force where not, and removes the cluster's directory.
   * A second call waits for the first.
   */
  close(): Promise<void> {
    this.#closing ??= this.#close({ force: false })
    return this.#closing
  }

  /** Like {@link close}, but ends every node at once. After `close()` it hastens that. */
  async kill(): Promise<void> {
    const killed = this.#close({ force: true })
    this.#closing ??= killed
    await killed
  }

  /** {@link close}. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.close()
  }

  async #close(options: { readonly force: boolean }): Promise<void> {
    await Promise.all(this.nodes.map(node => node.end(options)))
    await removeClusterDirectory(this.description.directory)
    this.#releaseDirectory()
  }
}
