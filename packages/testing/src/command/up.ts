import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { InvalidStateError } from '@k/protocol'
import { statusOf } from '../launcher/cluster-control.ts'
import type { KafkaCluster } from '../launcher/kafka-cluster.ts'
import { launchKafka } from '../launcher/launch-kafka.ts'
import type { UpCommand } from './command-line.ts'
import { describeForPerson, nodesForPerson, titleOf } from './report.ts'
import { watchRunner } from './runner-guard.ts'

/** Where a command writes: one line a call. */
export type Print = (line: string) => void

const lookAgainMs = 1_000

/** The signals that end a cluster held by a command. */
export const endingSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * `k-kafka up`: a cluster in the foreground, until Ctrl-C, SIGTERM, SIGHUP, or the end of the package runner that started it.
 * A second Ctrl-C ends the brokers at once.
 *
 * @throws InvalidStateError when every node ended unasked.
 */
export async function up({ launch }: UpCommand, print: Print): Promise<void> {
  const ending = new AbortController()
  const force = new AbortController()
  const end = () => (ending.signal.aborted ? force : ending).abort()
  for (const name of endingSignals) process.on(name, end)
  void watchRunner(() => {
    ending.abort()
    force.abort()
  })
  try {
    const startedAt = performance.now()
    const cluster = await launchKafka({ ...launch, signal: ending.signal, onProgress: print })
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
    print(`${titleOf(cluster.description)}, ready in ${seconds} s; Ctrl-C stops it`)
    for (const line of [...nodesForPerson(statusOf(cluster)), ...describeForPerson(cluster.description)]) print(line)
    const end = await endOf(cluster, ending.signal)
    print('stopping; Ctrl-C again ends it at once')
    await Promise.race([cluster.close(), aborted(force.signal).then(() => cluster.kill())])
    if (end === 'all nodes ended') throw new InvalidStateError('every node has ended; nothing is left to hold')
  } catch (error) {
    if (error !== ending.signal.reason) throw error
  }
  print('stopped')
}

/** Waits until somebody ends the cluster, or no node of it is left. The timer is also what keeps the process alive then. */
async function endOf(cluster: KafkaCluster, ending: AbortSignal): Promise<'asked' | 'all nodes ended'> {
  while (!ending.aborted) {
    if (cluster.nodes.every(node => node.state === 'stopped')) return 'all nodes ended'
    await sleep(lookAgainMs, undefined, { signal: ending }).catch(() => undefined)
  }
  return 'asked'
}

async function aborted(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await once(signal, 'abort')
}
