import { ConnectionError } from '../connection-error.ts'
import { describeAddress } from './broker-address.ts'
import type { BrokerAddress } from './transport.ts'

/** Why one of a broker's addresses could not be used. */
export interface AddressFailure {
  /** The IP address. */
  readonly address: string
  /** What happened there: an error of the operating system, or of TLS. */
  readonly error: unknown
}

/** What the error codes of the operating system mean to somebody who wants to reach a broker. */
const meanings: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there',
  ECONNRESET: 'the other side reset the connection',
  ECONNABORTED: 'the connection was aborted',
  EPIPE: 'the other side had closed the connection',
  ETIMEDOUT: 'no answer',
  EHOSTUNREACH: 'the host cannot be reached',
  ENETUNREACH: 'the network cannot be reached',
  ENETDOWN: 'the network is down',
  EADDRNOTAVAIL: 'this machine has no address or no free port to reach it from',
  EACCES: 'the operating system or a firewall forbids it',
  EPERM: 'the operating system or a firewall forbids it',
  EMFILE: 'this process has too many files open; raise its limit (ulimit -n)',
  ENFILE: 'this machine has too many files open',
  ENOTFOUND: 'there is no such name',
  EAI_AGAIN: 'the name server did not answer; it may do so later',
}

/** The code of an error of Node.js, if it has one. */
export function codeOf(error: unknown): string | undefined {
  const code = (error as { readonly code?: unknown } | null | undefined)?.code
  return typeof code === 'string' ? code : undefined
}

/** What an error says, in one line: its code and the meaning of that, or its message. */
export function describeCause(error: unknown): string {
  const code = codeOf(error)
  const meaning = code === undefined ? undefined : meanings[code]
  if (meaning !== undefined) return `${meaning} (${code})`
  return error instanceof Error ? error.message : String(error)
}

/**
 * The error for a name that has no addresses.
 *
 * @param address What was to be dialled.
 * @param error What the resolver said; undefined when it returned nothing.
 */
export function resolveFailure(address: BrokerAddress, error?: unknown): ConnectionError {
  const reason = error === undefined ? 'the name has no addresses' : describeCause(error)
  const wayOut = 'check the name where you gave it, or advertised.listeners of the broker, and the name servers'
  const options = { phase: 'resolve', context: { broker: describeAddress(address) } } as const
  return new ConnectionError(
    `cannot resolve ${address.host}: ${reason}; ${wayOut}`,
    error === undefined ? options : { ...options, cause: error },
  )
}

/**
 * The error for a broker of which no address could be used. Its cause is the error of the only address, or an AggregateError of all.
 *
 * @param address What was to be dialled.
 * @param failures One for each address, at least one.
 */
export function connectFailure(address: BrokerAddress, failures: readonly AddressFailure[]): ConnectionError {
  const broker = describeAddress(address)
  const [only] = failures
  if (failures.length === 1 && only?.error instanceof ConnectionError) return only.error
  const reasons = failures.map(failure => `${failure.address}: ${reasonOf(failure.error)}`)
  const message = `cannot connect to ${broker}: ${reasons.join(', ')}; check that the broker runs and listens there`
  const cause =
    failures.length === 1
      ? only?.error
      : new AggregateError(
          failures.map(({ error }) => error),
          message,
        )
  const isTls = failures.some(({ error }) => error instanceof ConnectionError)
  return new ConnectionError(message, { phase: isTls ? 'tls' : 'connect', cause, context: { broker } })
}

/** An error of this package says where it happened and begins with its code; beside other addresses only the cause is of interest. */
function reasonOf(error: unknown): string {
  return error instanceof ConnectionError ? `TLS: ${describeCause(error.cause ?? error)}` : describeCause(error)
}

/**
 * The error for an open connection that ended out of order.
 *
 * @param address The broker.
 * @param error What the socket said.
 * @param hint What else it may have been.
 */
export function endFailure(address: BrokerAddress, error: unknown, hint?: string): ConnectionError {
  const broker = describeAddress(address)
  const message = `the connection to ${broker} ended: ${describeCause(error)}${hint === undefined ? '' : `; ${hint}`}`
  return new ConnectionError(message, { phase: 'open', cause: error, context: { broker } })
}
