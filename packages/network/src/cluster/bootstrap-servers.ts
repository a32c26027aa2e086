import { InvalidArgumentError } from '@k/protocol'
import type { BrokerAddress } from '../transport/transport.ts'

/** A name or an IPv4 address and a port, or an IPv6 address in brackets and a port. */
const pattern = /^(?:\[(?<literal>[^[\]]+)\]|(?<name>[^:[\]\s]+)):(?<port>\d{1,5})$/
const largestPort = 65_535

/**
 * Reads addresses as Kafka's `bootstrap.servers` has them.
 *
 * @param servers One string for each, or one for all with commas between them: `127.0.0.1:9092`, `[::1]:9092`.
 * @throws InvalidArgumentError when there is none, or one is not an address with a port.
 */
export function parseBootstrapServers(servers: string | readonly string[]): BrokerAddress[] {
  const list = (typeof servers === 'string' ? [servers] : servers).flatMap(server => String(server).split(','))
  const addresses = list.map(server => parse(server.trim())).filter(address => address !== undefined)
  if (addresses.length > 0) return addresses
  throw new InvalidArgumentError('bootstrapServers', 'is empty; give at least one broker, as in "127.0.0.1:9092"')
}

function parse(server: string): BrokerAddress | undefined {
  if (server === '') return undefined
  const { literal, name, port } = pattern.exec(server)?.groups ?? {}
  const host = literal ?? name
  if (host !== undefined && Number(port) >= 1 && Number(port) <= largestPort) return { host, port: Number(port) }
  const forms = 'must be a host and a port, as in "broker:9092"; an IPv6 address is in brackets: "[::1]:9092"'
  throw new InvalidArgumentError('bootstrapServers', `got "${server}"; each ${forms}`)
}
