import { setTimeout as sleep } from 'node:timers/promises'
import { type ProbedBroker, probeMetadata } from './metadata-probe.ts'

const pollMs = 100
const probeTimeoutMs = 1_000

/**
 * Asks a broker again and again which brokers are alive until its answer satisfies, and returns that answer.
 *
 * It ends by the signal alone, whose reason it rejects with: whoever calls it says how long is too long.
 */
export async function waitForBrokers(
  port: number,
  satisfies: (alive: readonly ProbedBroker[]) => boolean,
  signal: AbortSignal,
): Promise<readonly ProbedBroker[]> {
  for (;;) {
    signal.throwIfAborted()
    // A broker that is starting refuses, stays silent or is not yet in its own answer: all mean "ask again".
    const alive = await probeMetadata(port, probeTimeoutMs).catch(() => [])
    if (satisfies(alive)) return alive
    await sleep(pollMs, undefined, { signal }).catch(() => signal.throwIfAborted())
  }
}
