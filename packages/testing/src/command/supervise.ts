import { once } from 'node:events'
import { InvalidStateError } from '@k/protocol'
import { serveClusterControl } from '../launcher/cluster-control.ts'
import type { KafkaCluster } from '../launcher/kafka-cluster.ts'
import { launchKafka } from '../launcher/launch-kafka.ts'
import type { UpCommand } from './command-line.ts'
import type { SupervisorMessage } from './detach.ts'
import { removeStateFile, stateFileOf, writeStateFile } from './state-file.ts'
import { endingSignals, type Print } from './up.ts'

/**
 * Holds a detached cluster until `down` asks for its end, its time is over, or a signal tells it to.
 * It is started by `up --detach` and tells that process how far it is.
 *
 * @throws InvalidStateError when it was started by hand, or another cluster took the name meanwhile.
 */
export async function supervise(command: UpCommand, print: Print): Promise<void> {
  if (!process.send) throw new InvalidStateError('supervise is started by "k-kafka up --detach", not by hand')
  const ending = new AbortController()
  const end = () => ending.abort()
  for (const name of endingSignals) process.on(name, end)
  // Whoever started this is gone before it heard that the cluster is ready: nobody would know of it.
  process.on('disconnect', end)
  try {
    const onProgress = (line: string) => {
      print(line)
      tell({ progress: line })
    }
    const cluster = await launchKafka({ ...command.launch, signal: ending.signal, onProgress })
    await hold(cluster, command, { ending, onReady: () => process.off('disconnect', end) })
  } catch (error) {
    tell({ failed: error instanceof Error ? error.message : String(error) })
    throw error
  } finally {
    process.off('disconnect', end)
  }
}

async function hold(
  cluster: KafkaCluster,
  { name, ttlMinutes }: UpCommand,
  { ending, onReady }: { readonly ending: AbortController; readonly onReady: () => void },
): Promise<void> {
  const stateFile = stateFileOf(name, process.env)
  const ended = once(ending.signal, 'abort')
  const timer = setTimeout(() => ending.abort(), ttlMinutes * 60_000)
  const onClose = async () => {
    try {
      await cluster.close()
      await removeStateFile(stateFile, process.pid)
    } finally {
      ending.abort()
    }
  }
  try {
    const { socketPath } = await serveClusterControl(cluster, onClose)
    const now = Date.now()
    const state = {
      name,
      supervisorPid: process.pid,
      socketPath,
      startedAt: new Date(now).toISOString(),
      expiresAt: new Date(now + ttlMinutes * 60_000).toISOString(),
      cluster: cluster.description,
    }
    await writeStateFile(stateFile, state)
    onReady()
    tell({ ready: state })
    if (!ending.signal.aborted) await ended
    await cluster.close()
    await removeStateFile(stateFile, process.pid)
  } finally {
    clearTimeout(timer)
    await cluster.close()
  }
}

/** Whoever listens may be gone; then there is nobody to tell. */
function tell(message: SupervisorMessage): void {
  if (process.connected) process.send?.(message, undefined, undefined, () => undefined)
}
