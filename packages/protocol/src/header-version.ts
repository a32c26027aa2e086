import { InvalidArgumentError } from './errors/invalid-argument-error.ts'
import { ApiKey, apis } from './gen/api-keys.ts'

/** What decides the version of a header: every codec of a request or response has it. */
export interface HeaderSubject {
  /** The key of the API. */
  readonly apiKey: number | undefined
  /** The first version with compact lengths and tagged fields; undefined when none has them. */
  readonly firstFlexibleVersion: number | undefined
}

function isFlexible({ apiKey, firstFlexibleVersion }: HeaderSubject, version: number): boolean {
  const api = apiKey === undefined ? undefined : apis[apiKey]
  if (api !== undefined && api.minVersion === undefined) {
    throw new InvalidArgumentError(
      'apiKey',
      `got ${apiKey}, ${api.name}, must be the key of an API that still has versions`,
    )
  }
  return firstFlexibleVersion !== undefined && version >= firstFlexibleVersion
}

/**
 * The version of the header before a request: 2 before a flexible one, else 1 (KIP-482).
 *
 * @throws InvalidArgumentError for an API that is no more, of which it is not known.
 */
export function requestHeaderVersion(request: HeaderSubject, version: number): number {
  return isFlexible(request, version) ? 2 : 1
}

/**
 * The version of the header before a response: 1 before a flexible one, else 0 (KIP-482). ApiVersions has 0 always, because whoever asks does
 * not yet know what the broker can do (KIP-511).
 *
 * @throws InvalidArgumentError for an API that is no more, of which it is not known.
 */
export function responseHeaderVersion(response: HeaderSubject, version: number): number {
  return response.apiKey !== ApiKey.ApiVersions && isFlexible(response, version) ? 1 : 0
}
