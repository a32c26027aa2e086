import { InvalidArgumentError } from '@k/protocol'
import type { BrokerAddress } from './transport.ts'

/** An address as people write it: an IPv6 address in brackets. For messages only; nothing parses it. */
export function describeAddress({ host, port }: BrokerAddress): string {
  return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`
}

/**
 * Makes sure that an address can be dialled at all.
 *
 * @throws InvalidArgumentError for an empty host, a host in brackets and a port that is none.
 */
export function assertDiallable({ host, port }: BrokerAddress): void {
  if (typeof host !== 'string' || host === '') {
    throw new InvalidArgumentError('host', 'got no name; it must be a host name or an IP address')
  }
  if (host.startsWith('[')) {
    throw new InvalidArgumentError('host', `got "${host}"; give an IPv6 address without brackets`)
  }
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return
  throw new InvalidArgumentError('port', `got ${String(port)} for ${host}; it must be a whole number from 1 to 65535`)
}
