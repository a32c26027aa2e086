import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { kafkaUsers } from './credentials.ts'
import { type ClusterLayout, type NodeLayout, type SecurityLayout, serverProperties } from './server-properties.ts'

function layOutNode(id: number, parts: Partial<NodeLayout> = {}): NodeLayout {
  return {
    id,
    rack: `r${id}`,
    directory: `/clusters/one/node-${id}`,
    controllerPort: 21000 + id,
    ports: { PLAINTEXT: 22000 + id },
    ...parts,
  }
}

const security: SecurityLayout = {
  users: kafkaUsers,
  certificates: { caFile: '/certificates/ca.crt', clients: {}, brokerKeystoreFile: '/certificates/broker.pem' },
  delegationTokenSecret: 'the-secret',
}

const clusterId = 'MkU3OEVBNTcwNTJENDM2Qg'

function propertiesOf(nodes: readonly NodeLayout[], parts: Partial<ClusterLayout> = {}): Record<string, string> {
  const [first] = nodes
  if (first === undefined) throw new Error('a cluster has a node')
  return serverProperties({ clusterId, nodes, security: undefined, overrides: {}, ...parts }, first)
}

const securedNode = layOutNode(1, { ports: { PLAINTEXT: 22001, SASL_PLAINTEXT: 22002, SSL: 22003, SASL_SSL: 22004 } })

describe('serverProperties of one node', () => {
  it('make it a broker and the only controller, on the loopback address', () => {
    expect(propertiesOf([layOutNode(1)])).toMatchObject({
      'process.roles': 'broker,controller',
      'node.id': '1',
      'broker.rack': 'r1',
      'controller.quorum.voters': '1@127.0.0.1:21001',
      'controller.listener.names': 'CONTROLLER',
      listeners: 'PLAINTEXT://127.0.0.1:22001,CONTROLLER://127.0.0.1:21001',
      'advertised.listeners': 'PLAINTEXT://127.0.0.1:22001',
      'listener.security.protocol.map': 'CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT',
      'inter.broker.listener.name': 'PLAINTEXT',
      'log.dirs': '/clusters/one/node-1/data',
    })
  })

  it('ask for no more replicas than there are nodes', () => {
    const properties = propertiesOf([layOutNode(1)])
    const counts = Object.entries(properties).filter(([key]) => /replication\.factor$|min\.isr$|insync/.test(key))
    expect(Object.fromEntries(counts)).toEqual({
      'default.replication.factor': '1',
      'min.insync.replicas': '1',
      'offsets.topic.replication.factor': '1',
      'transaction.state.log.replication.factor': '1',
      'transaction.state.log.min.isr': '1',
      'share.coordinator.state.topic.replication.factor': '1',
      'share.coordinator.state.topic.min.isr': '1',
    })
  })

  it('keep internal topics small and let a group begin at once', () => {
    expect(propertiesOf([layOutNode(1)])).toMatchObject({
      'group.initial.rebalance.delay.ms': '0',
      'offsets.topic.num.partitions': '5',
      'transaction.state.log.num.partitions': '5',
      'share.coordinator.state.topic.num.partitions': '5',
    })
  })

  it('say nothing of SASL, TLS or ACLs when the cluster is not secured', () => {
    const keys = Object.keys(propertiesOf([layOutNode(1)]))
    expect(keys.filter(key => /sasl|ssl|authorizer|super\.users|delegation/.test(key))).toEqual([])
  })

  it('have no rack when the node has none', () => {
    expect(Object.keys(propertiesOf([layOutNode(1, { rack: undefined })]))).not.toContain('broker.rack')
  })
})

describe('serverProperties of three nodes', () => {
  const nodes = [layOutNode(1), layOutNode(2), layOutNode(3)]
  const voters = '1@127.0.0.1:21001,2@127.0.0.1:21002,3@127.0.0.1:21003'

  it.each(nodes)('name all three voters, and the own ports, rack and directory of node $id', node => {
    expect(serverProperties({ clusterId, nodes, security: undefined, overrides: {} }, node)).toMatchObject({
      'node.id': String(node.id),
      'broker.rack': `r${node.id}`,
      'controller.quorum.voters': voters,
      listeners: `PLAINTEXT://127.0.0.1:2200${node.id},CONTROLLER://127.0.0.1:2100${node.id}`,
      'log.dirs': `/clusters/one/node-${node.id}/data`,
    })
  })

  it('replicate three times, go on with two, and let consumers read from their rack', () => {
    expect(propertiesOf(nodes)).toMatchObject({
      'default.replication.factor': '3',
      'min.insync.replicas': '2',
      'offsets.topic.replication.factor': '3',
      'transaction.state.log.replication.factor': '3',
      'transaction.state.log.min.isr': '2',
      'share.coordinator.state.topic.replication.factor': '3',
      'share.coordinator.state.topic.min.isr': '2',
      'replica.selector.class': 'org.apache.kafka.common.replica.RackAwareReplicaSelector',
    })
  })
})

describe('serverProperties of a secured cluster', () => {
  const properties = propertiesOf([securedNode], { security })

  it('add a listener for each security protocol, and leave the controller out of the advertised ones', () => {
    const clients =
      'PLAINTEXT://127.0.0.1:22001,SASL_PLAINTEXT://127.0.0.1:22002,SSL://127.0.0.1:22003,SASL_SSL://127.0.0.1:22004'
    expect(properties).toMatchObject({
      listeners: `${clients},CONTROLLER://127.0.0.1:21001`,
      'advertised.listeners': clients,
      'listener.security.protocol.map':
        'CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT,SASL_PLAINTEXT:SASL_PLAINTEXT,SSL:SSL,SASL_SSL:SASL_SSL',
      'inter.broker.listener.name': 'PLAINTEXT',
    })
  })

  it('name the certificates and ask clients for theirs without insisting', () => {
    expect(properties).toMatchObject({
      'ssl.keystore.type': 'PEM',
      'ssl.keystore.location': '/certificates/broker.pem',
      'ssl.truststore.type': 'PEM',
      'ssl.truststore.location': '/certificates/ca.crt',
      'ssl.client.auth': 'requested',
      'ssl.principal.mapping.rules': 'RULE:^CN=([^,]+)$/$1/,DEFAULT',
    })
  })

  it('check ACLs for everybody but the brokers themselves and the super user', () => {
    expect(properties).toMatchObject({
      'authorizer.class.name': 'org.apache.kafka.metadata.authorizer.StandardAuthorizer',
      'super.users': 'User:ANONYMOUS;User:admin',
      'delegation.token.secret.key': 'the-secret',
    })
  })

  it('configure every mechanism on both SASL listeners', () => {
    const scram = 'org.apache.kafka.common.security.scram.ScramLoginModule required;'
    const plain =
      'org.apache.kafka.common.security.plain.PlainLoginModule required' +
      ' user_admin="admin-secret" user_alice="alice-secret" user_bob="bob-secret";'
    const oauth =
      'org.apache.kafka.common.security.oauthbearer.OAuthBearerLoginModule required' +
      ' unsecuredLoginStringClaim_sub="broker";'
    const jaas = Object.entries(properties).filter(([key]) => key.endsWith('jaas.config'))
    expect(properties['sasl.enabled.mechanisms']).toBe('PLAIN,SCRAM-SHA-256,SCRAM-SHA-512,OAUTHBEARER')
    expect(Object.fromEntries(jaas)).toEqual({
      'listener.name.sasl_plaintext.plain.sasl.jaas.config': plain,
      'listener.name.sasl_plaintext.scram-sha-256.sasl.jaas.config': scram,
      'listener.name.sasl_plaintext.scram-sha-512.sasl.jaas.config': scram,
      'listener.name.sasl_plaintext.oauthbearer.sasl.jaas.config': oauth,
      'listener.name.sasl_ssl.plain.sasl.jaas.config': plain,
      'listener.name.sasl_ssl.scram-sha-256.sasl.jaas.config': scram,
      'listener.name.sasl_ssl.scram-sha-512.sasl.jaas.config': scram,
      'listener.name.sasl_ssl.oauthbearer.sasl.jaas.config': oauth,
    })
  })
})

describe("the caller's own configuration", () => {
  it.each([
    ['of a test cluster', 'offsets.topic.num.partitions', '50'],
    ['of the identity', 'broker.rack', 'elsewhere'],
    ['of the security', 'super.users', 'User:alice'],
    ['that the launcher does not set', 'log.retention.ms', '1000'],
  ])('wins over a value %s', (_whose, key, value) => {
    expect(propertiesOf([securedNode], { security, overrides: { [key]: value } })[key]).toBe(value)
  })
})

describe('integration/compose.yaml', () => {
  /** The broker configuration in the file: the image takes each key in capitals, with underscores, behind KAFKA_. */
  function composeProperties(): Record<string, string> {
    const text = readFileSync(new URL('../../../../integration/compose.yaml', import.meta.url), 'utf8')
    const entries = text.matchAll(/^ {6}KAFKA_(\w+): (.*)$/gm)
    return Object.fromEntries(
      Array.from(entries, ([, key = '', value = '']) => [key.toLowerCase().replaceAll('_', '.'), value]),
    )
  }

  it('offers the same single broker as the launcher, ports and directories aside', () => {
    const { 'log.dirs': _, 'replica.selector.class': selector, ...launched } = propertiesOf([layOutNode(1)])
    const ownAddresses = {
      listeners: 'PLAINTEXT://:9092,CONTROLLER://:9093',
      'advertised.listeners': 'PLAINTEXT://127.0.0.1:9092',
      'controller.quorum.voters': '1@localhost:9093',
    }
    expect(composeProperties()).toEqual({ ...launched, ...ownAddresses, 'replica.selector.class': selector })
  })
})
