import { InvalidArgumentError } from '@k/protocol'

/** Which way bytes go through a proxy: from the client to the broker, or back. */
export type FlowDirection = 'toBroker' | 'toClient'

/** How a connection is cut: `reset` sends a RST to both sides, `end` a FIN after what was already forwarded. */
export type CutManner = 'reset' | 'end'

/** Cuts a connection by the number of bytes that it forwarded. */
export interface CutFault {
  /** How. Default: `reset`. */
  readonly manner?: CutManner
  /** After how many more bytes in this direction, counted from when the fault was set or, for a later connection, from its beginning. Default: 0, at once. */
  readonly afterBytes?: number
}

/** Puts bytes that nobody sent into a direction, once. */
export interface GarbageFault {
  /** The bytes. */
  readonly bytes: Uint8Array
  /** `inject` puts them before the next byte, `replace` puts them in the place of as many. Default: `inject`. */
  readonly manner?: 'inject' | 'replace'
  /** After how many more bytes, as of {@link CutFault.afterBytes}; in the middle of a write, if there. Default: 0, at the next write. */
  readonly afterBytes?: number
}

/** What happens to the bytes of one direction. Several at once are possible; none of them changes the order of bytes. */
export interface ByteFaults {
  /** How long every byte stays in the proxy. Milliseconds. Default: 0. */
  readonly delayMs?: number
  /** How many bytes are forwarded in a second. Default: no limit. */
  readonly bytesPerSecond?: number
  /** The most bytes that are written at a time; each write is in a turn of the event loop of its own. Default: no limit. */
  readonly chunkBytes?: number
  /** Reads and forgets all bytes, and the end of the connection too: the silence of a network that is gone. Default: false. */
  readonly drop?: boolean
  /** Stops reading, so that what the sender writes backs up to it; what is in the proxy stays there. Default: false. */
  readonly stall?: boolean
  /** Cuts the connection. Default: never. */
  readonly cut?: CutFault
  /** Puts garbage in. Default: none. */
  readonly garbage?: GarbageFault
}

const knownFaults: Readonly<Record<keyof ByteFaults, true>> = {
  delayMs: true,
  bytesPerSecond: true,
  chunkBytes: true,
  drop: true,
  stall: true,
  cut: true,
  garbage: true,
}

/**
 * Checks faults before they take effect.
 *
 * @param path Where the caller wrote them: `faults.toClient`.
 * @throws InvalidArgumentError for a fault that does not exist or a value that it cannot have.
 */
export function assertByteFaults(path: string, faults: ByteFaults): void {
  assertFields(path, faults, Object.keys(knownFaults))
  assertNumber(`${path}.delayMs`, faults.delayMs, { minimum: 0 })
  assertNumber(`${path}.bytesPerSecond`, faults.bytesPerSecond, { minimum: 1 })
  assertNumber(`${path}.chunkBytes`, faults.chunkBytes, { minimum: 1, isWhole: true })
  assertFlag(`${path}.drop`, faults.drop)
  assertFlag(`${path}.stall`, faults.stall)
  if (faults.cut !== undefined) assertCut(`${path}.cut`, faults.cut)
  if (faults.garbage !== undefined) assertGarbage(`${path}.garbage`, faults.garbage)
}

/** @throws InvalidArgumentError when it is no {@link CutManner}. */
export function assertCutManner(path: string, manner: CutManner): void {
  const known = ['reset', 'end']
  if (!known.includes(manner)) throw InvalidArgumentError.unknownValue(path, manner, known)
}

/** @throws InvalidArgumentError when it is no {@link FlowDirection}. */
export function assertDirection(direction: FlowDirection): void {
  const known = ['toBroker', 'toClient']
  if (!known.includes(direction)) throw InvalidArgumentError.unknownValue('direction', direction, known)
}

/** @throws InvalidArgumentError when it is not an object, or has a field that there is not. */
export function assertFields(path: string, value: object, known: readonly string[]): void {
  if (typeof value !== 'object' || value === null) {
    throw new InvalidArgumentError(path, `got ${String(value)}, must be an object with any of ${known.join(', ')}`)
  }
  for (const name of Object.keys(value)) {
    if (!known.includes(name)) throw InvalidArgumentError.unknownOption(name, known)
  }
}

function assertCut(path: string, cut: CutFault): void {
  assertFields(path, cut, ['manner', 'afterBytes'])
  if (cut.manner !== undefined) assertCutManner(`${path}.manner`, cut.manner)
  assertNumber(`${path}.afterBytes`, cut.afterBytes, { minimum: 0, isWhole: true })
}

function assertGarbage(path: string, garbage: GarbageFault): void {
  assertFields(path, garbage, ['bytes', 'manner', 'afterBytes'])
  const { bytes, manner = 'inject' } = garbage
  if (!(bytes instanceof Uint8Array) || bytes.length === 0) {
    throw new InvalidArgumentError(`${path}.bytes`, 'must be a Uint8Array of at least one byte')
  }
  const known = ['inject', 'replace']
  if (!known.includes(manner)) throw InvalidArgumentError.unknownValue(`${path}.manner`, manner, known)
  assertNumber(`${path}.afterBytes`, garbage.afterBytes, { minimum: 0, isWhole: true })
}

interface NumberRange {
  readonly minimum: number
  readonly isWhole?: boolean
}

function assertNumber(path: string, value: number | undefined, { minimum, isWhole = false }: NumberRange): void {
  if (value === undefined) return
  if (isWhole ? Number.isInteger(value) && value >= minimum : Number.isFinite(value) && value >= minimum) return
  const kind = isWhole ? 'a whole number' : 'a number'
  throw new InvalidArgumentError(path, `got ${String(value)}, must be ${kind} of at least ${minimum}`)
}

function assertFlag(path: string, value: boolean | undefined): void {
  if (value === undefined || typeof value === 'boolean') return
  throw new InvalidArgumentError(path, `got ${String(value)}, must be true or false`)
}
