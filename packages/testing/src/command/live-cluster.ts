import { InvalidStateError } from '@k/protocol'
import { type KafkaClusterStatus, sendClusterCommand } from '../launcher/cluster-command.ts'
import { type DetachedCluster, readStateFile, removeStateFile, stateFileOf } from './state-file.ts'

const statusTimeoutMs = 10_000

/** A detached cluster and what its nodes do. */
export interface LiveCluster {
  readonly state: DetachedCluster
  readonly status: KafkaClusterStatus
}

/** The detached cluster of a name, if its supervisor answers. The state file of one that does not is removed: it ended without a word. */
export async function liveCluster(name: string): Promise<LiveCluster | undefined> {
  const file = stateFileOf(name, process.env)
  const state = await readStateFile(file)
  if (state === undefined) return undefined
  try {
    return {
      state,
      status: await sendClusterCommand(state.socketPath, { command: 'status' }, { timeoutMs: statusTimeoutMs }),
    }
  } catch (error) {
    if (!(error instanceof InvalidStateError)) throw error
    await removeStateFile(file, state.supervisorPid)
    return undefined
  }
}

/**
 * The detached cluster of a name.
 *
 * @throws InvalidStateError when there is none.
 */
export async function requireLiveCluster(name: string): Promise<LiveCluster> {
  const live = await liveCluster(name)
  if (live) return live
  throw new InvalidStateError(`no cluster named ${name} is running: "k-kafka up --detach --name ${name}" starts one`)
}
