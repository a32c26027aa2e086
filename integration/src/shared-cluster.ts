import { type KafkaClusterDescription, launchKafka, serveClusterControl } from '@k/testing'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** The cluster that the suites share: three nodes, every security protocol, ACLs on. */
    readonly sharedCluster: { readonly description: KafkaClusterDescription; readonly socketPath: string }
  }
}

// Kafka's own waits, scaled down: how long a silent broker counts as alive, a silent follower as in sync, a silent controller as busy.
const scaledDown = {
  'broker.session.timeout.ms': '4000',
  'broker.heartbeat.interval.ms': '500',
  'replica.lag.time.max.ms': '6000',
  'controller.socket.timeout.ms': '2000',
}

/** Vitest calls this once for all suites and the function that it returns when they are done. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { K_KAFKA_VERSION: version, K_TEST_TIER: tier } = process.env
  const config = tier === 'long' ? {} : scaledDown
  const onProgress = (line: string) => console.log(`shared cluster: ${line}`)
  const cluster = await launchKafka({ nodes: 3, secure: true, config, onProgress, ...(version && { version }) })
  const control = await serveClusterControl(cluster)
  project.provide('sharedCluster', {
    description: JSON.parse(JSON.stringify(cluster.description)),
    socketPath: control.socketPath,
  })
  return () => cluster.close()
}
