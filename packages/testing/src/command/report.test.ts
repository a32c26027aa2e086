import { describe, expect, it } from 'vitest'
import type { KafkaClusterDescription } from '../launcher/cluster-description.ts'
import { describeForPerson, nodesForPerson, titleOf } from './report.ts'

const nodeAt = (id: number) => ({ id, rack: `r${id}`, addresses: {}, logFile: `/clusters/one/logs/node-${id}.log` })

const plain: KafkaClusterDescription = {
  installation: { version: '4.3.1', java: '/jdk/bin/java', jarsDirectory: '/cache/kafka-4.3.1' },
  listeners: { PLAINTEXT: ['127.0.0.1:22001'] },
  security: undefined,
  nodes: [nodeAt(1)],
  directory: '/clusters/one',
}

const certificate = { certificateFile: '/c.crt', keyFile: '/c.key', keystoreFile: '/c.pem' }

const secured: KafkaClusterDescription = {
  ...plain,
  listeners: { PLAINTEXT: ['127.0.0.1:1', '127.0.0.1:2'], SASL_PLAINTEXT: ['127.0.0.1:3', '127.0.0.1:4'] },
  security: {
    users: [
      { name: 'admin', password: 'admin-secret', isSuperUser: true },
      { name: 'alice', password: 'alice-secret', isSuperUser: false },
    ],
    certificates: {
      caFile: '/clusters/one/certificates/ca.crt',
      clients: { admin: certificate, alice: certificate },
      brokerKeystoreFile: '/b.pem',
    },
    clientConfigurationFiles: {},
  },
  nodes: [nodeAt(1), nodeAt(2), nodeAt(3)],
}

describe('describeForPerson', () => {
  it('tells of listeners, jars and logs', () => {
    expect(describeForPerson(plain)).toEqual([
      '  PLAINTEXT       127.0.0.1:22001',
      '  jars            /cache/kafka-4.3.1',
      '  logs            /clusters/one/logs/node-1.log',
    ])
  })

  it('tells of users, certificates and client configurations when the cluster is secured', () => {
    expect(describeForPerson(secured)).toEqual([
      '  PLAINTEXT       127.0.0.1:1,127.0.0.1:2',
      '  SASL_PLAINTEXT  127.0.0.1:3,127.0.0.1:4',
      '  users           admin/admin-secret (super user)  alice/alice-secret',
      '  CA              /clusters/one/certificates/ca.crt',
      '  client files    /clusters/one/certificates/{admin,alice}.{crt,key,pem}',
      '  Java clients    /clusters/one/clients/*.properties (for --command-config, as admin)',
      '  jars            /cache/kafka-4.3.1',
      '  logs            /clusters/one/logs/node-1.log /clusters/one/logs/node-2.log /clusters/one/logs/node-3.log',
    ])
  })
})

describe('titleOf', () => {
  it.each([
    [plain, 'Kafka 4.3.1, 1 node'],
    [secured, 'Kafka 4.3.1, 3 nodes'],
  ])('tells of the release and the number of nodes', (description, title) => {
    expect(titleOf(description)).toBe(title)
  })
})

describe('nodesForPerson', () => {
  it('tells what each node does, with the pid of one that has a process', () => {
    const nodes = [
      { id: 1, state: 'running', pid: 4711 },
      { id: 2, state: 'stopped', pid: undefined },
      { id: 3, state: 'paused', pid: 12 },
    ] as const
    expect(nodesForPerson({ nodes })).toEqual([
      '  node 1          running, pid 4711',
      '  node 2          stopped',
      '  node 3          paused, pid 12',
    ])
  })
})
