import { encodeMessage, UnsupportedVersionError } from '@k/protocol'
import type { Message } from '../../../scripts/definitions/message.ts'
import type { AnyCodec } from './compare-message.ts'
import { fieldProbes } from './field-probes.ts'
import type { StructValue } from './message-value.ts'
import type { Oracle } from './oracle.ts'

/** What became of one probe of a field, here and in Kafka: `ok` and the bytes, `unsupported`, or `error` and which; undefined on a side without the field. */
export interface ProbedField {
  /** `FetchRequest v4 rackId=null`. */
  readonly where: string
  readonly ours: string | undefined
  readonly theirs: string | undefined
}

/** Has every probe of a message's fields written in a version, here and by Kafka. */
export async function probeFields(
  oracle: Oracle,
  codec: AnyCodec,
  message: Message,
  version: number,
): Promise<ProbedField[]> {
  const theirs = await oracle.probeFields(message.name, version)
  const ours = new Map(fieldProbes(message).map(({ path, value }) => [path, outcome(codec, value, version)]))
  return [...new Set([...theirs.keys(), ...ours.keys()])].map(path => {
    return { where: `${message.name} v${version} ${path}`, ours: ours.get(path), theirs: theirs.get(path) }
  })
}

function outcome(codec: AnyCodec, value: StructValue, version: number): string {
  try {
    return `ok ${Buffer.from(encodeMessage(codec, value, version)).toString('hex')}`
  } catch (error) {
    return error instanceof UnsupportedVersionError ? 'unsupported' : `error ${error}`
  }
}

/** Whether both sides wrote the same bytes, or both refused for the version, or both for another reason. */
export function agrees({ ours, theirs }: ProbedField): boolean {
  return ours === theirs || (ours?.startsWith('error ') === true && theirs?.startsWith('error ') === true)
}
