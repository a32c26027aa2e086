import { once } from 'node:events'
import { launchKafka } from '../launcher/launch-kafka.ts'
import type { UpCommand } from './command-line.ts'
import { describeForPerson, titleOf } from './report.ts'
import { watchRunner } from './runner-guard.ts'

/** Where a command writes: one line a call. */
export type Print = (line: string) => void

/** The signals that end a cluster held by a command. */
export const endingSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * `kafka up`: a cluster in the foreground, until Ctrl-C, SIGTERM, SIGHUP, or the end of the package runner that started it.
 * A second Ctrl-C ends the brokers at once.
 */
export async function up({ launch }: UpCommand, print: Print): Promise<void> {
  const ending = new AbortController()
  const force = new AbortController()
  const end = () => (ending.signal.aborted ? force : ending).abort()
  for (const name of endingSignals) process.on(name, end)
  await watchRunner(() => {
    ending.abort()
    force.abort()
  })
  try {
    const startedAt = performance.now()
    const cluster = await launchKafka({ ...launch, signal: ending.signal, onProgress: print })
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
    print(`${titleOf(cluster.description)}, ready in ${seconds} s; Ctrl-C stops it`)
    for (const line of describeForPerson(cluster.description)) print(line)
    await aborted(ending.signal)
    print('stopping; Ctrl-C again ends it at once')
    await Promise.race([cluster.close(), aborted(force.signal).then(() => cluster.kill())])
  } catch (error) {
    if (error !== ending.signal.reason) throw error
  }
  print('stopped')
}

async function aborted(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await once(signal, 'abort')
}
