import { quoteBroker, type SaslRefusal } from './sasl-refusal.ts'

/** Fewer iterations let who overhears an exchange try passwords too fast (RFC 7677 §4; Java: `ScramMechanism.minIterations`). */
export const minScramIterations = 4096

/**
 * More iterations are refused: a broker that is not the one it says it is could keep the threads of this process busy for minutes. A million takes
 * up to half a second; Kafka accepts 4096 to 16384 when a user is created (Java: `ScramMechanism.maxIterations`).
 */
export const maxScramIterations = 1_000_000

/** What the client says of channel binding: that it has none. Kafka's brokers accept no other (Java: `ScramMessages.ClientFirstMessage`). */
export const gs2Header = 'n,,'

/** A broker's first message, checked. */
export interface ServerFirstMessage {
  /** The message itself, which the signatures are over. */
  readonly text: string
  /** The client's nonce and the broker's, as one. */
  readonly nonce: string
  /** The salt, in base64. */
  readonly salt: string
  /** How often the password is hashed. */
  readonly iterations: number
}

/** A username as SCRAM sends it: `=` and `,` are escaped (RFC 5802 §5.1; Java: `ScramFormatter.saslName`). */
export function saslNameOf(username: string): string {
  return username.replaceAll('=', '=3D').replaceAll(',', '=2C')
}

/**
 * Reads a broker's first message (RFC 5802 §7: `server-first-message`).
 *
 * @param bytes The message.
 * @param clientNonce The nonce that the client sent.
 * @param refuse Makes the error.
 * @throws AuthenticationError when it is malformed, is an error, does not continue the client's nonce, has a mandatory extension or a number of
 *   iterations that is out of bounds.
 */
export function readServerFirst(bytes: Uint8Array, clientNonce: string, refuse: SaslRefusal): ServerFirstMessage {
  const text = textOf(bytes, refuse)
  const [nonce, salt, iterations] = attributesOf(text, ['r', 's', 'i'], refuse) as [string, string, string]
  // The same nonce, with nothing of the broker's, may be a recorded exchange.
  if (!nonce.startsWith(clientNonce) || nonce.length === clientNonce.length) {
    throw refuse('the broker did not continue the nonce that it was sent: the answer may be to another exchange')
  }
  if (!/^[\x21-\x2b\x2d-\x7e]+$/.test(nonce)) throw refuse('the broker sent a nonce that is not printable')
  decodeBase64(salt, refuse)
  return { text, nonce, salt, iterations: iterationsOf(iterations, refuse) }
}

/**
 * Reads a broker's last message (RFC 5802 §7: `server-final-message`).
 *
 * @param bytes The message.
 * @param refuse Makes the error.
 * @returns The broker's signature.
 * @throws AuthenticationError when it is malformed or an error.
 */
export function readServerFinal(bytes: Uint8Array, refuse: SaslRefusal): Uint8Array {
  const [signature] = attributesOf(textOf(bytes, refuse), ['v'], refuse) as [string]
  return decodeBase64(signature, refuse)
}

function textOf(bytes: Uint8Array, refuse: SaslRefusal): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (cause) {
    throw refuse('the broker sent a message that is not text', { cause })
  }
}

/** The values of the attributes that a message must begin with, in this order. Optional extensions may follow and say nothing to this client. */
function attributesOf(text: string, names: readonly string[], refuse: SaslRefusal): readonly string[] {
  const attributes = text.split(',').map(attribute => attributeOf(attribute, refuse))
  const [first] = attributes
  if (first?.name === 'e') {
    throw refuse(`the broker refused: ${quoteBroker(first.value)}; check the username and the password`)
  }
  // What is mandatory and not understood must end the exchange (RFC 5802 §5.1).
  if (attributes.some(({ name }) => name === 'm')) {
    throw refuse('the broker demands an extension of SCRAM that this client does not have')
  }
  const extensions = attributes.slice(names.length)
  const inOrder = names.every((name, index) => attributes[index]?.name === name)
  if (!inOrder || extensions.some(({ name }) => names.includes(name))) throw malformed(refuse)
  return attributes.slice(0, names.length).map(({ value }) => value)
}

function attributeOf(attribute: string, refuse: SaslRefusal): { readonly name: string; readonly value: string } {
  const equals = attribute.indexOf('=')
  const name = attribute.slice(0, Math.max(0, equals))
  const value = attribute.slice(equals + 1)
  if (!/^[A-Za-z]+$/.test(name) || value === '' || value.includes('\0')) throw malformed(refuse)
  return { name, value }
}

function iterationsOf(digits: string, refuse: SaslRefusal): number {
  if (!/^[1-9][0-9]*$/.test(digits)) throw malformed(refuse)
  const iterations = Number(digits)
  if (iterations < minScramIterations || iterations > maxScramIterations) {
    throw refuse(
      `the broker asks for ${quoteBroker(digits)} iterations; ${minScramIterations} to ${maxScramIterations} are accepted: ` +
        'create the credentials anew with a number between them',
    )
  }
  return iterations
}

/** Accepts the one form that base64 has for given bytes, so that no two messages mean the same. */
function decodeBase64(text: string, refuse: SaslRefusal): Uint8Array {
  const bytes = Buffer.from(text, 'base64')
  if (bytes.length === 0 || bytes.toString('base64') !== text) throw malformed(refuse)
  return bytes
}

function malformed(refuse: SaslRefusal): Error {
  return refuse('the broker sent a message that is not one of SCRAM')
}
