import { join } from 'node:path'
import { describeCluster } from './cluster-description.ts'
import { keepOnlyLogs, makeClusterDirectory, removeClusterDirectory, writeProperties } from './cluster-directory.ts'
import { layOutCluster } from './cluster-layout.ts'
import { KafkaCluster } from './kafka-cluster.ts'
import { type KafkaInstallation, resolveKafkaInstallation } from './kafka-installation.ts'
import { KafkaLaunchError } from './kafka-launch-error.ts'
import { KafkaNode } from './kafka-node.ts'
import { type LaunchKafkaOptions, type ResolvedLaunchOptions, resolveLaunchOptions } from './launch-options.ts'
import { readLogTail } from './log-tail.ts'
import { waitForBrokers } from './readiness.ts'
import { type ClusterLayout, serverProperties } from './server-properties.ts'
import { formatStorage, randomUuid } from './storage-format.ts'

const launchAttempts = 3

/**
 * Brings up a real Kafka on this machine, without containers, and waits until every node knows every other.
 *
 * Jars come from Maven the first time (see {@link resolveKafkaInstallation}); each node is a broker and a controller (KRaft) on 127.0.0.1.
 * The cluster's data is gone when it is closed, and when this process ends in whatever way: nothing is left running.
 *
 * @throws InvalidArgumentError for an option that does not exist or a value that it cannot have.
 * @throws KafkaLaunchError when something is missing on this machine or a broker does not come up; `reason` says which. The broker's log stays.
 */
export async function launchKafka(options: LaunchKafkaOptions = {}): Promise<KafkaCluster> {
  const resolved = resolveLaunchOptions(options)
  const { environment, onProgress, signal, version } = resolved
  const installation = await resolveKafkaInstallation({ environment, onProgress, signal, version })
  for (let attempt = 1; ; attempt++) {
    try {
      return await launchOnce(installation, resolved)
    } catch (error) {
      // A port that was asked for is refused before any broker has a log.
      const wasOvertaken =
        error instanceof KafkaLaunchError && error.reason === 'port-in-use' && error.logFile !== undefined
      if (!wasOvertaken || attempt === launchAttempts) throw error
      onProgress('another process took one of the ports that were free; choosing others')
    }
  }
}

async function launchOnce(installation: KafkaInstallation, options: ResolvedLaunchOptions): Promise<KafkaCluster> {
  const directory = await makeClusterDirectory()
  const nodes: KafkaNode[] = []
  try {
    const layout = await layOutCluster(directory, options)
    const settings = { ...options, installation, clusterDirectory: directory }
    nodes.push(...layout.nodes.map(node => new KafkaNode(node, settings)))
    const parts = { directory, installation, security: layout.security }
    const description = await describeCluster(nodes, parts)
    await formatNodes(layout, installation, options)
    await startNodes(nodes, layout, options)
    return new KafkaCluster(nodes, description)
  } catch (error) {
    await Promise.all(nodes.map(node => node.kill()))
    // Who gave up does not want to know why it did not come up.
    await (options.signal.aborted ? removeClusterDirectory(directory) : keepOnlyLogs(directory))
    throw error
  }
}

async function formatNodes(
  layout: ClusterLayout,
  installation: KafkaInstallation,
  { onProgress, signal, startTimeoutMs }: ResolvedLaunchOptions,
): Promise<void> {
  onProgress(`formatting ${nodeCount(layout)}`)
  const clusterId = randomUuid()
  const users = layout.security?.users ?? []
  await Promise.all(
    layout.nodes.map(async node => {
      const configurationFile = join(node.directory, 'server.properties')
      await writeProperties(configurationFile, serverProperties(layout, node))
      const logFile = join(node.directory, '..', 'logs', `format-${node.id}.log`)
      const limits = { timeoutMs: startTimeoutMs, signal }
      await formatStorage({ installation, clusterId, configurationFile, logFile, users, ...limits })
    }),
  )
}

/** Starts all nodes and waits until each of them has all of them in its metadata. */
async function startNodes(
  nodes: readonly KafkaNode[],
  layout: ClusterLayout,
  { onProgress, signal, startTimeoutMs }: ResolvedLaunchOptions,
): Promise<void> {
  onProgress(`starting ${nodeCount(layout)}`)
  const limit = AbortSignal.timeout(startTimeoutMs)
  await Promise.all(nodes.map(node => node.start({ signal })))
  const knowsAll = (alive: readonly unknown[]) => alive.length === nodes.length
  for (const [index, node] of nodes.entries()) {
    try {
      await waitForBrokers(layout.nodes[index]?.ports.PLAINTEXT ?? 0, knowsAll, AbortSignal.any([limit, signal]))
    } catch (cause) {
      signal.throwIfAborted()
      throw await apartError(node, startTimeoutMs, cause)
    }
  }
}

async function apartError({ id, logFile }: KafkaNode, limitMs: number, cause: unknown): Promise<KafkaLaunchError> {
  const message = `Kafka node ${id} did not find the others within ${limitMs} ms (startTimeoutMs): look into its log`
  return new KafkaLaunchError('not-ready', message, { logFile, logTail: await readLogTail(logFile), cause })
}

function nodeCount({ nodes }: ClusterLayout): string {
  return nodes.length === 1 ? 'one node' : `${nodes.length} nodes`
}
