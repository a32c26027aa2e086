import { ApiKey, BrokerError, BrokerErrorCode, type VersionRange } from '@k/protocol'
import { ApiVersionsRequest } from '@k/protocol/messages/api-versions-request'
import { ApiVersionsResponse } from '@k/protocol/messages/api-versions-response'
import type { Api } from './pending-request.ts'

/** Sends a request of the connection's own, before all others. */
export type SendFirst = <Request, Response>(
  api: Api<Request, Response>,
  body: Request,
  version: number,
) => Promise<Response>

/** A feature of the cluster at its finalized level (KIP-584). */
export interface FinalizedFeatures {
  /** Grows with every change; features of a lower epoch are older. */
  readonly epoch: bigint
  /** The level of each feature by its name: `transaction.version`. */
  readonly levels: ReadonlyMap<string, number>
}

/** What a broker says of itself when a connection begins. */
export interface BrokerVersions {
  /** The versions of each API by its key. */
  readonly apis: ReadonlyMap<number, VersionRange>
  /** The finalized features; `undefined` when the broker does not know them. */
  readonly features: FinalizedFeatures | undefined
}

/** The name and version by which brokers know the client (KIP-511). */
export interface ClientSoftware {
  /** The name: letters, digits, dots and dashes. */
  readonly name: string
  /** The version, of the same characters. */
  readonly version: string
}

const apiVersionsApi: Api<ApiVersionsRequest, ApiVersionsResponse> = {
  request: ApiVersionsRequest,
  response: ApiVersionsResponse,
}

/**
 * Asks a broker for its versions: in the highest version of the question that both sides have, which an old broker tells when it refuses a newer
 * one (KIP-511).
 *
 * @param sendFirst Sends the request.
 * @param software The client.
 * @param broker The broker's address, for errors.
 * @throws BrokerError when the broker answers with another error.
 */
export async function exchangeApiVersions(
  sendFirst: SendFirst,
  software: ClientSoftware,
  broker: string,
): Promise<BrokerVersions> {
  const body = { clientSoftwareName: software.name, clientSoftwareVersion: software.version }
  const newest = ApiVersionsRequest.latestStableVersion
  const first = await sendFirst(apiVersionsApi, { ...ApiVersionsRequest.default(), ...body }, newest)
  if (first.errorCode !== BrokerErrorCode.UNSUPPORTED_VERSION) return versionsOf(first, newest, broker)
  // The refusal says which versions there are; one that says nothing has version 0.
  const highest = first.apiKeys.find(({ apiKey }) => apiKey === ApiKey.ApiVersions)?.maxVersion ?? 0
  const version = Math.max(ApiVersionsRequest.minVersion, Math.min(newest - 1, highest))
  const second = await sendFirst(apiVersionsApi, { ...ApiVersionsRequest.default(), ...body }, version)
  return versionsOf(second, version, broker)
}

function versionsOf(response: ApiVersionsResponse, apiVersion: number, broker: string): BrokerVersions {
  const { apiKeys, errorCode, finalizedFeatures, finalizedFeaturesEpoch } = response
  if (errorCode !== 0) {
    const context = { broker, api: 'ApiVersions' }
    throw new BrokerError(`the versions of ${broker}`, { errorCode, apiVersion, context })
  }
  const levels = new Map(finalizedFeatures.map(({ name, maxVersionLevel }) => [name, maxVersionLevel]))
  return {
    apis: new Map(apiKeys.map(({ apiKey, minVersion, maxVersion }) => [apiKey, { minVersion, maxVersion }])),
    features: finalizedFeaturesEpoch < 0n ? undefined : { epoch: finalizedFeaturesEpoch, levels },
  }
}
