import { apiRelease } from './api-releases.ts'
import { UnsupportedVersionError, type VersionRange } from './errors/unsupported-version-error.ts'

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
 */
export function negotiateVersion(
  api: NegotiableApi,
  broker: VersionRange | undefined,
  options: NegotiationOptions = {},
): number {
  const supported = supportedRange(api, options)
  const usable = usableRange(supported, options)
  if (broker !== undefined) {
    const version = Math.min(usable.maxVersion, broker.maxVersion)
    if (version >= Math.max(usable.minVersion, broker.minVersion)) return version
  }
  const reason = broker === undefined ? missingApi(api, supported) : noCommonVersion(api, broker, { supported, usable })
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

function missingApi(api: NegotiableApi, supported: VersionRange): string {
  const wayOut = `brokers have it from Kafka ${apiRelease(api.name)} on, unless it is turned off there: upgrade or configure the broker`
  return `this library has ${describe(supported)} and the broker does not offer this API; ${wayOut}`
}

function noCommonVersion(
  api: NegotiableApi,
  broker: VersionRange,
  ours: { readonly supported: VersionRange; readonly usable: VersionRange },
): string {
  const { supported, usable } = ours
  const isLimited = usable.minVersion !== supported.minVersion || usable.maxVersion !== supported.maxVersion
  const limited = isLimited ? `, of which this request can use ${describe(usable)},` : ''
  const ranges = `this library has ${describe(supported)}${limited} and the broker has ${describe(broker)}`
  return `${ranges}; ${wayOut(api, broker, ours)}`
}

function wayOut(
  api: NegotiableApi,
  broker: VersionRange,
  { supported, usable }: { readonly supported: VersionRange; readonly usable: VersionRange },
): string {
  if (usable.minVersion > usable.maxVersion) {
    const isUnstable = usable.minVersion > supported.maxVersion && usable.minVersion <= api.maxVersion
    return isUnstable ? 'allow unstable versions for it' : 'ask less of one request, or upgrade this library'
  }
  if (broker.maxVersion < supported.minVersion) return `upgrade the broker to Kafka ${apiRelease(api.name)} or newer`
  if (broker.maxVersion < usable.minVersion) return 'upgrade the broker, or do without what this request asks for'
  if (broker.minVersion > supported.maxVersion) return 'the broker is newer: upgrade this library'
  return 'the broker no longer has what this request is limited to: lift the limit'
}

function describe({ minVersion, maxVersion }: VersionRange): string {
  if (minVersion > maxVersion) return 'no version'
  return minVersion === maxVersion ? `version ${minVersion}` : `versions ${minVersion}-${maxVersion}`
}
