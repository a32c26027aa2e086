import type { Clock } from '../clock.ts'
import type { BrokerConnection } from '../connection/broker-connection.ts'
import { ConnectionError } from '../connection-error.ts'
import type { ConnectionPool } from '../pool/connection-pool.ts'
import { type Attempt, raceAttempts } from '../transport/race-attempts.ts'
import type { BrokerAddress } from '../transport/transport.ts'

/** How long a broker is tried alone before the next one is tried beside it. */
const headStartMs = 500

/** What {@link connectToAny} needs. */
export interface CandidateOptions {
  /** Has the connections. */
  readonly pool: ConnectionPool
  /** The time. */
  readonly clock: Clock
  /** Numbers from 0 to 1, 1 left out. */
  readonly random: () => number
  /** Gives up. */
  readonly signal: AbortSignal
}

/**
 * A connection to one of some brokers: to the one with the fewest requests in flight, else to the one that can be connected to first. They are
 * tried in an order of chance, the next one as soon as one has failed or takes long.
 *
 * @param brokers The brokers, in groups: those of a later one are tried after those of the earlier.
 * @throws AuthenticationError when a broker does not accept the client, as the others will not either.
 * @throws ConnectionError that names every broker and why it could not be reached.
 */
export async function connectToAny(
  brokers: readonly (readonly BrokerAddress[])[],
  options: CandidateOptions,
): Promise<BrokerConnection> {
  const { clock, pool, random, signal } = options
  const inOrder = unique(brokers.flatMap(group => shuffled(group, random)))
  const idlest = leastLoaded(inOrder, pool)
  if (idlest !== undefined) return idlest
  const attempts = inOrder.map((address): Attempt<BrokerConnection> => {
    // A connection that comes too late stays in the pool for whoever needs it.
    return attemptSignal => pool.getConnection(address, { signal: attemptSignal })
  })
  try {
    return await raceAttempts(attempts, { delayMs: headStartMs, clock, signal, discard: () => {} })
  } catch (error) {
    throw error instanceof AggregateError ? noneReached(inOrder, error) : error
  }
}

/** The first of those with the least to do, of which one that is throttled is the last choice. */
function leastLoaded(brokers: readonly BrokerAddress[], pool: ConnectionPool): BrokerConnection | undefined {
  let least: { readonly connection: BrokerConnection; readonly load: number } | undefined
  for (const address of brokers) {
    const connection = pool.lookup(address)
    if (connection === undefined) continue
    const load = loadOf(connection)
    if (least === undefined || load < least.load) least = { connection, load }
  }
  return least?.connection
}

function loadOf(connection: BrokerConnection): number {
  if (connection.isThrottled) return Number.POSITIVE_INFINITY
  const { highPriorityQueued, inFlight, normalPriorityQueued, waitingForRoom } = connection.stats()
  return inFlight + highPriorityQueued + normalPriorityQueued + waitingForRoom
}

/** In an order of chance, so that not all clients begin with the same broker (Fisher and Yates). */
function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  const result = [...items]
  for (let last = result.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    const item = result[last] as Item
    result[last] = result[other] as Item
    result[other] = item
  }
  return result
}

function unique(addresses: readonly BrokerAddress[]): BrokerAddress[] {
  return [...new Map(addresses.map(address => [`${address.host} ${address.port}`, address])).values()]
}

function noneReached(brokers: readonly BrokerAddress[], { errors }: AggregateError): unknown {
  const lasting = errors.find(error => error?.retriable === false)
  if (lasting !== undefined) return lasting
  const reasons = brokers.map(({ host, port }, index) => `${host}:${port}: ${(errors[index] as Error)?.message}`)
  const message = `no broker could be reached; ${reasons.join('; ')}`
  return new ConnectionError(message, { phase: 'connect', cause: new AggregateError(errors, message) })
}
