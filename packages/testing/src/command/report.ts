import type { KafkaClusterStatus } from '../launcher/cluster-command.ts'
import type { KafkaClusterDescription } from '../launcher/cluster-description.ts'

const labelWidth = 16

/** How to reach a cluster, for a person: listeners, users, certificates, configurations for Java's tools, logs. */
export function describeForPerson(cluster: KafkaClusterDescription): string[] {
  const { directory, installation, listeners, nodes, security } = cluster
  const lines = Object.entries(listeners).map(([name, servers]) => row(name, servers.join(',')))
  if (security) {
    const users = security.users.map(user => `${user.name}/${user.password}${user.isSuperUser ? ' (super user)' : ''}`)
    lines.push(row('users', users.join('  ')))
    lines.push(row('CA', security.certificates.caFile))
    lines.push(
      row(
        'client files',
        `${directory}/certificates/{${Object.keys(security.certificates.clients).join(',')}}.{crt,key,pem}`,
      ),
    )
    lines.push(row('Java clients', `${directory}/clients/*.properties (for --command-config, as admin)`))
  }
  lines.push(row('jars', installation.jarsDirectory))
  lines.push(row('logs', nodes.map(node => node.logFile).join(' ')))
  return lines
}

/** `Kafka 4.3.1, 3 nodes`. */
export function titleOf({ installation, nodes }: KafkaClusterDescription): string {
  return `Kafka ${installation.version}, ${nodes.length === 1 ? '1 node' : `${nodes.length} nodes`}`
}

/** What each node does now, for a person. */
export function nodesForPerson(status: KafkaClusterStatus): string[] {
  return status.nodes.map(({ id, pid, state }) => row(`node ${id}`, pid === undefined ? state : `${state}, pid ${pid}`))
}

function row(label: string, text: string): string {
  return `  ${label.padEnd(labelWidth)}${text}`
}
