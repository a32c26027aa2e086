import { decodeMessage, encodeMessage, type MessageCodec } from '@k/protocol'
import { arbitraryMessage, type ValueSeed } from './arbitrary-message.ts'
import { toKafkaJson } from './kafka-json.ts'
import { difference, type StructValue } from './message-value.ts'
import type { Oracle } from './oracle.ts'

/** A message's codec, for values of which only the definition is known. */
export type AnyCodec = MessageCodec<StructValue>

/** A value that was compared, and what was wrong: the value's seed, the field, both sides. */
export interface Comparison {
  readonly value: StructValue
  readonly byteLength: number
  readonly fault: string | undefined
}

/**
 * Writes and reads an arbitrary value here and in Kafka. Kafka writes it from JSON, which carries no unknown tagged fields: of a value with
 * some it only writes again what was written here.
 */
export async function compareMessage(oracle: Oracle, codec: AnyCodec, chosen: ValueSeed): Promise<Comparison> {
  const { message, mode, seed, version } = chosen
  const where = `${message.name} v${version}, mode ${mode}, seed ${seed}`
  const value = arbitraryMessage(chosen)
  try {
    const { byteLength, fault } = await compareValue({ oracle, codec, chosen }, value)
    return { value, byteLength, fault: fault && `${where}: ${fault}` }
  } catch (error) {
    return { value, byteLength: 0, fault: `${where}: ${error}` }
  }
}

interface Sides {
  readonly oracle: Oracle
  readonly codec: AnyCodec
  readonly chosen: ValueSeed
}

async function compareValue({ oracle, codec, chosen }: Sides, value: StructValue) {
  const { message, mode, version } = chosen
  const ours = encodeMessage(codec, value, version)
  const again = oracle.reencode(message.name, version, ours)
  const written = mode === 'unknown tags' ? again.then(({ bytes }) => bytes) : kafkaBytes(oracle, chosen, value)
  // Both are awaited whichever fails, so that neither fails unseen.
  const [theirs, rewritten] = await Promise.all([written, again])
  const fault =
    describeBytes('written here and by Kafka', ours, theirs) ??
    describeBytes('written here and then again by Kafka', ours, rewritten.bytes)
  const wrongField = difference(decodeMessage(codec, theirs, version), value)
  const read = wrongField && `read from Kafka's bytes: ${wrongField}`
  return { byteLength: ours.length, fault: fault && read ? `${fault}; ${read}` : (fault ?? read) }
}

function kafkaBytes(oracle: Oracle, { message, version }: ValueSeed, value: StructValue): Promise<Uint8Array> {
  return oracle.encode(message.name, version, toKafkaJson(message, value, version))
}

function describeBytes(what: string, ours: Uint8Array, theirs: Uint8Array): string | undefined {
  if (Buffer.compare(ours, theirs) === 0) return undefined
  const at = ours.findIndex((byte, index) => byte !== theirs[index])
  const place = at < 0 ? ours.length : at
  const around = (bytes: Uint8Array) => Buffer.from(bytes.subarray(Math.max(0, place - 8), place + 24)).toString('hex')
  const lengths = `${ours.length} and ${theirs.length} bytes`
  return `${what} (${lengths}) differ at byte ${place}: …${around(ours)}…, …${around(theirs)}…`
}
