import { InvalidArgumentError } from '@k/protocol'
import { untilAborted } from './abortable.ts'
import { resolveFailure } from './connection-failure.ts'
import { interleaveAddresses, type ResolvedAddress } from './interleave-addresses.ts'
import type { BrokerAddress } from './transport.ts'

/**
 * Finds all addresses of a name, the preferred one first; `dns.promises.lookup` with `all: true` is one.
 *
 * @param host The name; never an IP address.
 * @param signal Aborts when nobody waits any more.
 */
export type AddressLookup = (host: string, signal: AbortSignal) => Promise<readonly ResolvedAddress[]>

/** Asks the operating system, as everything else on the machine does (`getaddrinfo`). */
export const systemLookup: AddressLookup = async host => {
  const { lookup } = await import('node:dns/promises')
  return lookup(host, { all: true })
}

/**
 * The IP addresses of a broker in the order to try them in. An IP address is its own.
 *
 * @param address The broker.
 * @param lookup Finds the addresses of a name.
 * @param signal Gives up.
 * @throws ConnectionError in the phase `resolve`; `signal.reason` when it was given up.
 */
export async function resolveAddresses(
  address: BrokerAddress,
  lookup: AddressLookup,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const { isIP } = await import('node:net')
  signal.throwIfAborted()
  if (isIP(address.host) !== 0) return [address.host]
  const found = await find(address, lookup, signal)
  if (found.length === 0) throw resolveFailure(address)
  const wrong = found.find(({ address }) => isIP(address) === 0)
  if (wrong !== undefined) {
    throw new InvalidArgumentError(
      'lookup',
      `returned ${String(wrong.address)} for ${address.host}; that is no IP address`,
    )
  }
  return interleaveAddresses(found)
}

async function find(
  address: BrokerAddress,
  lookup: AddressLookup,
  signal: AbortSignal,
): Promise<readonly ResolvedAddress[]> {
  try {
    return await untilAborted(lookup(address.host, signal), signal)
  } catch (error) {
    if (signal.aborted) throw signal.reason
    throw resolveFailure(address, error)
  }
}
