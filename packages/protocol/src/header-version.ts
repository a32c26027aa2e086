import { ApiKey } from './gen/api-keys.ts'

/** What decides the version of a header: every codec of a request or response has it. */
export interface HeaderSubject {
  /** The key of the API. */
  readonly apiKey: number | undefined
  /** The first version with compact lengths and tagged fields; undefined when none has them. */
  readonly firstFlexibleVersion: number | undefined
}

function isFlexible({ firstFlexibleVersion }: HeaderSubject, version: number): boolean {
  return firstFlexibleVersion !== undefined && version >= firstFlexibleVersion
}

/** The version of the header before a request: 2 before a flexible one, else 1 (KIP-482). */
export function requestHeaderVersion(request: HeaderSubject, version: number): number {
  return isFlexible(request, version) ? 2 : 1
}

/**
 * The version of the header before a response: 1 before a flexible one, else 0 (KIP-482). ApiVersions has 0 always, because whoever asks does
 * not yet know what the broker can do (KIP-511).
 */
export function responseHeaderVersion(response: HeaderSubject, version: number): number {
  return response.apiKey !== ApiKey.ApiVersions && isFlexible(response, version) ? 1 : 0
}
