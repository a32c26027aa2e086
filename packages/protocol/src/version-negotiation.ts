import { apiRelease } from './api-releases.ts'
import { UnsupportedVersionError, type VersionRange } from './errors/unsupported-version-error.ts'
import { assertObject } from './wire/field-path.ts'
import { refuse } from './wire/refuse.ts'

/** An API as this library knows it; `maxVersion` can be above `latestStableVersion` by a version that Kafka still changes. */
export interface NegotiableApi extends VersionRange {
  /** The name as in Kafka's message definitions without `Request`: `Produce`. */
  readonly name: string
  /** The highest version that Kafka no longer changes. */
  readonly latestStableVersion: number
}

/** What a caller asks of a version, beyond that both sides have it. */
export interface VersionLimits {
  /** The lowest version that can do what the request asks. Default: any. */
  readonly minVersion?: number | undefined
  /** The highest version that the request can have. Default: any. */
  readonly maxVersion?: number | undefined
}

/** Options of {@link negotiateVersion}. */
export interface NegotiationOptions extends VersionLimits {
  /** Whether a version that Kafka still changes may be chosen. Default: `false`. */
  readonly allowUnstable?: boolean | undefined
}

/**
 * The version to send a request with: the highest that this library, the broker and the caller's limits have in common (Java: `NodeApiVersions`).
 *
 * Nothing below the library's own range is chosen, whatever the broker advertises: brokers of 4.x say Produce 0-13 and reject 0-2 (KAFKA-18659).
 *
 * @param api The API as this library knows it.
 * @param broker The range in the broker's answer to ApiVersions, or `undefined` when the API was not in it.
 * @param options The caller's limits.
 * @throws UnsupportedVersionError when there is no such version; it names the ranges and the way out.
 * @throws InvalidArgumentError when a version of the API, the broker or the limits is not an integer; an API that is no more has none.
 */
export function negotiateVersion(
  api: NegotiableApi,
  broker: VersionRange | undefined,
  options: NegotiationOptions = {},
): number {
  assertArguments(api, broker, options)
  const supported = supportedRange(api, options)
  const usable = usableRange(supported, options)
  if (broker !== undefined) {
    const version = Math.min(usable.maxVersion, broker.maxVersion)
    if (version >= Math.max(usable.minVersion, broker.minVersion)) return version
  }
  const reason =
    broker === undefined
      ? missingApi(api, supported)
      : noCommonVersion(api, broker, { supported, usable, limits: options })
  throw new UnsupportedVersionError(api.name, reason, { supported, broker, context: { api: api.name } })
}

function supportedRange(api: NegotiableApi, { allowUnstable = false }: NegotiationOptions): VersionRange {
  const maxVersion = allowUnstable ? api.maxVersion : Math.min(api.latestStableVersion, api.maxVersion)
  return { minVersion: api.minVersion, maxVersion }
}

function usableRange(supported: VersionRange, limits: VersionLimits): VersionRange {
  return {
    minVersion: Math.max(supported.minVersion, limits.minVersion ?? supported.minVersion),
    maxVersion: Math.min(supported.maxVersion, limits.maxVersion ?? supported.maxVersion),
  }
}

function assertArguments(api: NegotiableApi, broker: VersionRange | undefined, options: NegotiationOptions): void {
  assertObject(api, 'api')
  assertVersions('api', api, ['minVersion', 'maxVersion', 'latestStableVersion'])
  if (broker !== undefined) {
    assertObject(broker, 'broker')
    assertVersions('broker', broker, ['minVersion', 'maxVersion'])
  }
  assertObject(options, 'options')
  const { allowUnstable, maxVersion, minVersion } = options
  if (minVersion !== undefined) assertVersions('options', { minVersion }, ['minVersion'])
  if (maxVersion !== undefined) assertVersions('options', { maxVersion }, ['maxVersion'])
  if (allowUnstable !== undefined && typeof allowUnstable !== 'boolean') {
    refuse('options.allowUnstable', allowUnstable, 'must be true or false')
  }
}

function assertVersions<K extends string>(of: string, versions: { readonly [name in K]: number }, names: readonly K[]) {
  for (const name of names) {
    const version = versions[name]
    if (Number.isInteger(version)) continue
    const hint = of === 'api' && version === undefined ? '; an API that is no more has no versions' : ''
    refuse(`${of}.${name}`, version, `must be an integer${hint}`)
  }
}

function missingApi(api: NegotiableApi, supported: VersionRange): string {
  const release = apiRelease(api.name)
  const wayOut =
    release === undefined
      ? 'it is not one that brokers serve to clients: use another'
      : `brokers have it from Kafka ${release} on, unless it is turned off there: upgrade or configure the broker`
  return `this library has ${describe(supported)} and the broker does not offer this API; ${wayOut}`
}

/** The versions from our side. */
interface OurVersions {
  /** What this library has. */
  readonly supported: VersionRange
  /** What of it is within the limits. */
  readonly usable: VersionRange
  /** What the caller asked. */
  readonly limits: VersionLimits
}

function noCommonVersion(api: NegotiableApi, broker: VersionRange, ours: OurVersions): string {
  const { supported, usable } = ours
  const isLimited = usable.minVersion !== supported.minVersion || usable.maxVersion !== supported.maxVersion
  const limited = isLimited ? `, of which this request can use ${describe(usable)},` : ''
  const ranges = `this library has ${describe(supported)}${limited} and the broker has ${describe(broker)}`
  return `${ranges}; ${conflict(ours.limits) ?? wayOut(api, broker, ours)}`
}

/** What there is to say about limits that contradict each other: no library and no broker can help. */
function conflict({ maxVersion, minVersion }: VersionLimits): string | undefined {
  if (minVersion === undefined || maxVersion === undefined || minVersion <= maxVersion) return undefined
  const limits = `the request needs at least version ${minVersion} and can have at most version ${maxVersion}`
  return `${limits}: ask less of it, or give up the condition behind one of the two`
}

function wayOut(api: NegotiableApi, broker: VersionRange, { supported, usable }: OurVersions): string {
  if (broker.maxVersion < supported.minVersion) {
    const release = apiRelease(api.name)
    return release === undefined ? 'upgrade the broker' : `upgrade the broker to Kafka ${release} or newer`
  }
  if (broker.maxVersion < usable.minVersion) return 'upgrade the broker, or do without what this request asks for'
  if (usable.minVersion > usable.maxVersion) {
    const isUnstable = usable.minVersion > supported.maxVersion && usable.minVersion <= api.maxVersion
    const isOffered = broker.minVersion <= api.maxVersion
    return isUnstable && isOffered
      ? 'allow unstable versions for it'
      : 'ask less of one request, or upgrade this library'
  }
  if (broker.minVersion > supported.maxVersion) return 'the broker is newer: upgrade this library'
  return 'the broker no longer has what this request is limited to: lift the limit'
}

function describe({ minVersion, maxVersion }: VersionRange): string {
  if (minVersion > maxVersion) return 'no version'
  return minVersion === maxVersion ? `version ${minVersion}` : `versions ${minVersion}-${maxVersion}`
}
