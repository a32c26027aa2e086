import { setTimeout as sleep } from 'node:timers/promises'
import { type ProbedCluster, probeMetadata } from './metadata-probe.ts'

const pollMs = 100
const probeTimeoutMs = 1_000

/**
 * Asks a broker again and again about its cluster until the answer satisfies.
 *
 * It ends by the signal alone, whose reason it rejects with: whoever calls it says how long is too long.
 */
export async function waitForCluster(
  port: number,
  satisfies: (cluster: ProbedCluster) => boolean,
  signal: AbortSignal,
): Promise<void> {
  for (;;) {
    signal.throwIfAborted()
    // A broker that is starting refuses, stays silent or is not yet in its own answer: all mean "ask again".
    const cluster = await probeMetadata(port, probeTimeoutMs).catch(() => undefined)
    if (cluster !== undefined && satisfies(cluster)) return
    await sleep(pollMs, undefined, { signal }).catch(() => signal.throwIfAborted())
  }
}
