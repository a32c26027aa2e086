/** An address that a name resolved to, as `dns.lookup` gives it. */
export interface ResolvedAddress {
  /** An IPv4 or IPv6 address without brackets. */
  readonly address: string
  /** 4 or 6. */
  readonly family: number
}

/**
 * Puts addresses in the order to try them in: the families take turns, beginning with that of the first address, and each family keeps its order
 * (RFC 8305 §4). An address that is there twice is tried once.
 *
 * @param addresses The addresses, the one that the resolver prefers first.
 */
export function interleaveAddresses(addresses: readonly ResolvedAddress[]): string[] {
  const firstFamily = addresses[0]?.family
  const preferred = distinct(addresses.filter(({ family }) => family === firstFamily))
  const other = distinct(addresses.filter(({ family }) => family !== firstFamily))
  const ordered: string[] = []
  for (let index = 0; index < Math.max(preferred.length, other.length); index++) {
    ordered.push(...preferred.slice(index, index + 1), ...other.slice(index, index + 1))
  }
  return ordered
}

function distinct(addresses: readonly ResolvedAddress[]): string[] {
  return [...new Set(addresses.map(({ address }) => address))]
}
