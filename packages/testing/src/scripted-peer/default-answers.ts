import { ApiKey, BrokerErrorCode, type VersionRange } from '@k/protocol'
import type { MessageCodecs } from './message-codecs.ts'
import type { ScriptedRequest } from './scripted-request.ts'

/** What replies are made with. */
export interface ReplyContext {
  /** The codecs, and the ranges that clients are told. */
  readonly codecs: MessageCodecs
  /** Where the nodes listen. */
  readonly nodes: readonly { readonly nodeId: number; readonly host: string; readonly port: number }[]
}

/** The id of the cluster that the nodes of a scripted peer say they are. */
const clusterId = 'scripted-peer'

/** The fields of the response that is given when the script gives none: those that are not at their defaults. */
export function defaultBody(request: ScriptedRequest, { codecs, nodes }: ReplyContext): object {
  if (request.apiKey === ApiKey.ApiVersions) return { apiKeys: codecs.ranges() }
  if (request.apiKey !== ApiKey.Metadata) return {}
  const brokers = nodes.map(({ nodeId, host, port }) => ({ nodeId, host, port, rack: null }))
  return { brokers, clusterId, controllerId: nodes[0]?.nodeId ?? -1 }
}

/** The fields of the response to ApiVersions in a version that is not there: the error, and the versions of ApiVersions that are (KIP-511). */
export function refusedApiVersions(range: VersionRange | undefined): object {
  const apiKeys = range === undefined ? [] : [{ ...range, apiKey: ApiKey.ApiVersions }]
  return { errorCode: BrokerErrorCode.UNSUPPORTED_VERSION, apiKeys }
}
