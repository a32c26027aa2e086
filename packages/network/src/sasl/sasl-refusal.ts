import { AuthenticationError } from '../authentication-error.ts'
import { describeAddress } from '../transport/broker-address.ts'
import type { BrokerAddress } from '../transport/transport.ts'

/** Makes an error of one authentication from what was not accepted and the way out, and the cause if there is one: all without a secret in them. */
export type SaslRefusal = (what: string, options?: { readonly cause: unknown }) => AuthenticationError

/**
 * The errors of one authentication: each names the mechanism and the broker.
 *
 * @param mechanism The SASL mechanism's name.
 * @param address The broker.
 */
export function refusalOf(mechanism: string, address: BrokerAddress): SaslRefusal {
  const broker = describeAddress(address)
  return (what, options) =>
    new AuthenticationError(`${mechanism} with ${broker}: ${what}`, { ...options, mechanism, context: { broker } })
}

// So much of a broker's own words says enough, and keeps a log readable when the broker is not one.
const longestQuote = 120

/**
 * A broker's words as an error quotes them: cut, on one line, and with a secret that the broker repeats left out.
 *
 * @param words What the broker sent.
 * @param secret What must not be shown. Default: the broker was told no secret.
 */
export function quoteBroker(words: string, secret?: string): string {
  const hidden = secret === undefined ? words : words.replaceAll(secret, '(hidden)')
  const oneLine = hidden.replace(/[^\x20-\x7e]/g, '?')
  return JSON.stringify(oneLine.length > longestQuote ? `${oneLine.slice(0, longestQuote)}…` : oneLine)
}
