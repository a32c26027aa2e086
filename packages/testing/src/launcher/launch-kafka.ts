import { join } from 'node:path'
import { describeCluster } from './cluster-description.ts'
import { keepOnlyLogs, makeClusterDirectory, removeClusterDirectory, writeProperties } from './cluster-directory.ts'
import { layOutCluster } from './cluster-layout.ts'
import { together, withDeadline } from './deadline.ts'
import { guardDirectory } from './guarded-process.ts'
import { KafkaCluster } from './kafka-cluster.ts'
import { type KafkaInstallation, resolveKafkaInstallation } from './kafka-installation.ts'
import { KafkaLaunchError } from './kafka-launch-error.ts'
import { KafkaNode } from './kafka-node.ts'
import { type LaunchKafkaOptions, type ResolvedLaunchOptions, resolveLaunchOptions } from './launch-options.ts'
import { explainingLines, readLog } from './log-tail.ts'
import type { ProbedCluster } from './metadata-probe.ts'
import { waitForCluster } from './readiness.ts'
import { type ClusterLayout, serverProperties } from './server-properties.ts'
import { formatStorage } from './storage-format.ts'

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
    const directory = await makeClusterDirectory()
    try {
      return await launchIn(directory, installation, resolved)
    } catch (error) {
      // A port that was asked for is refused before any broker has a log.
      const wasOvertaken =
        error instanceof KafkaLaunchError && error.reason === 'port-in-use' && error.logFile !== undefined
      const isLast = !wasOvertaken || attempt === launchAttempts
      // Who gave up does not want to know why it did not come up.
      await (isLast && !signal.aborted ? keepOnlyLogs(directory) : removeClusterDirectory(directory))
      if (isLast) throw error
      onProgress('another process took one of the ports that were free; choosing others')
    }
  }
}

async function launchIn(
  directory: string,
  installation: KafkaInstallation,
  options: ResolvedLaunchOptions,
): Promise<KafkaCluster> {
  const releaseDirectory = guardDirectory(directory)
  const nodes: KafkaNode[] = []
  try {
    const layout = await layOutCluster(directory, options)
    const settings = { ...options, installation, clusterId: layout.clusterId, clusterDirectory: directory }
    nodes.push(...layout.nodes.map(node => new KafkaNode(node, settings)))
    const parts = { directory, installation, security: layout.security }
    const description = await describeCluster(nodes, parts)
    await formatNodes(layout, installation, options)
    await startNodes(nodes, layout, options)
    return new KafkaCluster(nodes, description, releaseDirectory)
  } catch (error) {
    await Promise.all(nodes.map(node => node.kill()))
    releaseDirectory()
    throw error
  }
}

async function formatNodes(
  { clusterId, nodes, ...layout }: ClusterLayout,
  installation: KafkaInstallation,
  options: ResolvedLaunchOptions,
): Promise<void> {
  const { environment, onProgress, startTimeoutMs: timeoutMs } = options
  onProgress(`formatting ${countOf(nodes)}`)
  const users = layout.security?.users ?? []
  await together(nodes, options.signal, async (node, signal) => {
    const configurationFile = join(node.directory, 'server.properties')
    await writeProperties(configurationFile, serverProperties({ clusterId, nodes, ...layout }, node))
    const logFile = join(node.directory, '..', 'logs', `format-${node.id}.log`)
    const limits = { timeoutMs, signal }
    await formatStorage({ installation, environment, clusterId, configurationFile, logFile, users, ...limits })
  })
}

/** Starts all nodes and waits until each of them has all of them in its metadata. */
async function startNodes(
  nodes: readonly KafkaNode[],
  layout: ClusterLayout,
  { onProgress, signal, startTimeoutMs }: ResolvedLaunchOptions,
): Promise<void> {
  onProgress(`starting ${countOf(nodes)}`)
  await together(nodes, signal, (node, ending) => node.start({ signal: ending }))
  const knowsAll = ({ brokers }: ProbedCluster) => brokers.length === nodes.length
  await together(layout.nodes, signal, async (node, ending) => {
    const port = node.ports.PLAINTEXT ?? 0
    try {
      await withDeadline({ limitMs: startTimeoutMs, signal: ending }, limited =>
        waitForCluster(port, knowsAll, limited),
      )
    } catch (cause) {
      ending.throwIfAborted()
      throw await apartError(nodes[node.id - 1], startTimeoutMs, cause)
    }
  })
}

async function apartError(node: KafkaNode | undefined, limitMs: number, cause: unknown): Promise<KafkaLaunchError> {
  const message = `Kafka node ${node?.id} did not find the others within ${limitMs} ms (startTimeoutMs): look into its log`
  const logFile = node?.logFile ?? ''
  return new KafkaLaunchError('not-ready', message, {
    logFile,
    logTail: explainingLines(await readLog(logFile)),
    cause,
  })
}

function countOf(nodes: readonly unknown[]): string {
  return nodes.length === 1 ? 'one node' : `${nodes.length} nodes`
}
