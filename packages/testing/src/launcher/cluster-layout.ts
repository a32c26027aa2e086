import { join } from 'node:path'
import { makeCertificates } from './certificates.ts'
import { kafkaUsers } from './credentials.ts'
import { chooseFreePorts, portRefusal } from './free-ports.ts'
import { KafkaLaunchError } from './kafka-launch-error.ts'
import type { ResolvedLaunchOptions } from './launch-options.ts'
import {
  type ClusterLayout,
  type KafkaListenerName,
  type NodeLayout,
  plainListeners,
  type SecurityLayout,
  securedListeners,
} from './server-properties.ts'
import { randomUuid } from './storage-format.ts'

/**
 * Decides where each node lives and makes what a secured cluster needs.
 *
 * @throws KafkaLaunchError `port-in-use` when the port asked for is taken, and what `makeCertificates` throws.
 */
export async function layOutCluster(directory: string, options: ResolvedLaunchOptions): Promise<ClusterLayout> {
  const ports = await choosePorts(options)
  const nodes = ports.map((nodePorts, index) => {
    const id = index + 1
    return { id, rack: options.racks[index], directory: join(directory, `node-${id}`), ...nodePorts }
  })
  const security = options.secure ? await layOutSecurity(join(directory, 'certificates'), options) : undefined
  return { clusterId: randomUuid(), nodes, security, overrides: options.config }
}

/** The listeners that a cluster has. */
export function listenersOf({ secure }: { readonly secure: boolean }): readonly KafkaListenerName[] {
  return secure ? securedListeners : plainListeners
}

async function choosePorts(options: ResolvedLaunchOptions): Promise<Pick<NodeLayout, 'controllerPort' | 'ports'>[]> {
  const { nodes, port } = options
  const listeners = listenersOf(options)
  const perNode = listeners.length + 1
  const askedFor = port === undefined ? [] : Array.from({ length: nodes }, (_, index) => port + index)
  await Promise.all(askedFor.map(assertPortFree))
  const free = await chooseFreePorts(nodes * perNode, askedFor)
  return Array.from({ length: nodes }, (_, index) => {
    const [controllerPort = 0, ...own] = free.slice(index * perNode, (index + 1) * perNode)
    const ports = Object.fromEntries(listeners.map((listener, each) => [listener, own[each]]))
    const plaintext = askedFor[index]
    return { controllerPort, ports: plaintext === undefined ? ports : { ...ports, PLAINTEXT: plaintext } }
  })
}

async function assertPortFree(port: number): Promise<void> {
  const refusal = await portRefusal(port)
  if (refusal === undefined) return
  const wayOut = 'choose another with port, or leave port out to have a free one chosen'
  const message =
    refusal === 'EADDRINUSE'
      ? `port ${port} of 127.0.0.1 is in use: end what listens on it, ${wayOut}`
      : `port ${port} of 127.0.0.1 cannot be listened on (${refusal}): ${wayOut}`
  throw new KafkaLaunchError('port-in-use', message)
}

async function layOutSecurity(directory: string, options: ResolvedLaunchOptions): Promise<SecurityLayout> {
  const { environment, signal } = options
  const userNames = kafkaUsers.map(user => user.name)
  const certificates = await makeCertificates({ directory, environment, signal }, userNames)
  return { users: kafkaUsers, certificates, delegationTokenSecret: randomUuid() }
}
