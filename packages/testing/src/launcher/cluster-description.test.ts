import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { describeCluster } from './cluster-description.ts'
import { makeClusterDirectory } from './cluster-directory.ts'
import { kafkaUsers } from './credentials.ts'
import type { KafkaNode } from './kafka-node.ts'

const installation = { version: '4.3.1', java: '/jdk/bin/java', jarsDirectory: '/jars' }
const certificates = { caFile: '/certificates/ca.crt', clients: {}, brokerKeystoreFile: '/certificates/broker.pem' }

async function clusterDirectory(): Promise<string> {
  const directory = await makeClusterDirectory()
  onTestFinished(() => rm(directory, { recursive: true }))
  return directory
}

function nodeAt(id: number, addresses: KafkaNode['addresses'], rack?: string): KafkaNode {
  return { id, rack, addresses, logFile: `/logs/node-${id}.log`, state: 'stopped', pid: undefined } as KafkaNode
}

describe('describeCluster', () => {
  it('describes a plain cluster and writes nothing', async () => {
    const directory = await clusterDirectory()
    const nodes = [nodeAt(1, { PLAINTEXT: '127.0.0.1:1' }, 'r1'), nodeAt(2, { PLAINTEXT: '127.0.0.1:2' })]
    expect(await describeCluster(nodes, { directory, installation, security: undefined })).toEqual({
      installation,
      directory,
      listeners: { PLAINTEXT: ['127.0.0.1:1', '127.0.0.1:2'] },
      security: undefined,
      nodes: [
        { id: 1, rack: 'r1', addresses: { PLAINTEXT: '127.0.0.1:1' }, logFile: '/logs/node-1.log' },
        { id: 2, rack: undefined, addresses: { PLAINTEXT: '127.0.0.1:2' }, logFile: '/logs/node-2.log' },
      ],
    })
    expect(await readdir(directory)).toEqual(['logs'])
  })

  it('writes a configuration file for every way into a secured cluster', async () => {
    const directory = await clusterDirectory()
    const clients = { admin: { certificateFile: '/c.crt', keyFile: '/c.key', keystoreFile: '/certificates/admin.pem' } }
    const security = {
      users: kafkaUsers,
      certificates: { ...certificates, clients },
      delegationTokenSecret: 'never-told',
    }
    const addresses = { PLAINTEXT: 'h:1', SASL_PLAINTEXT: 'h:2', SSL: 'h:3', SASL_SSL: 'h:4' }
    const description = await describeCluster([nodeAt(1, addresses)], { directory, installation, security })
    const at = (name: string) => join(directory, 'clients', `${name}.properties`)
    expect(description.listeners).toEqual({
      PLAINTEXT: ['h:1'],
      SASL_PLAINTEXT: ['h:2'],
      SSL: ['h:3'],
      SASL_SSL: ['h:4'],
    })
    expect(description.security).toEqual({
      users: kafkaUsers,
      certificates: security.certificates,
      clientConfigurationFiles: {
        SSL: at('ssl'),
        'SASL_PLAINTEXT PLAIN': at('sasl_plaintext-plain'),
        'SASL_PLAINTEXT SCRAM-SHA-256': at('sasl_plaintext-scram-sha-256'),
        'SASL_PLAINTEXT SCRAM-SHA-512': at('sasl_plaintext-scram-sha-512'),
        'SASL_PLAINTEXT OAUTHBEARER': at('sasl_plaintext-oauthbearer'),
        'SASL_SSL PLAIN': at('sasl_ssl-plain'),
        'SASL_SSL SCRAM-SHA-256': at('sasl_ssl-scram-sha-256'),
        'SASL_SSL SCRAM-SHA-512': at('sasl_ssl-scram-sha-512'),
        'SASL_SSL OAUTHBEARER': at('sasl_ssl-oauthbearer'),
      },
    })
    expect((await readdir(join(directory, 'clients'))).length).toBe(9)
    expect(await readFile(at('ssl'), 'utf8')).toBe(
      'security.protocol=SSL\n' +
        'ssl.truststore.type=PEM\n' +
        'ssl.truststore.location=/certificates/ca.crt\n' +
        'ssl.keystore.type=PEM\n' +
        'ssl.keystore.location=/certificates/admin.pem\n',
    )
  })
})
