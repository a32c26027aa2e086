import { type Channel, channel } from 'node:diagnostics_channel'

/** What is published on {@link diagnosticChannels.connectionOpen}. */
export interface ConnectionOpenEvent {
  /** The broker, as `host:port`. */
  readonly broker: string
  /** How long it took to connect, with TLS, SASL and ApiVersions, in milliseconds. */
  readonly durationMs: number
}

/** What is published on {@link diagnosticChannels.connectionClose}. */
export interface ConnectionCloseEvent {
  /** The broker, as `host:port`. */
  readonly broker: string
  /** Why it ended; `undefined` when it was closed in order, as when it was idle. */
  readonly error: Error | undefined
}

/** What is published on {@link diagnosticChannels.requestEnd}. */
export interface RequestEndEvent {
  /** The broker, as `host:port`. */
  readonly broker: string
  /** The name of the API: `Produce`. */
  readonly api: string
  /** The version of the request. */
  readonly version: number
  /** The number that the response carried. */
  readonly correlationId: number
  /** From when it was written to when its response was read, in milliseconds. */
  readonly durationMs: number
  /** For how long the broker asks to send nothing more, in milliseconds. */
  readonly throttleTimeMs: number
}

/** What is published on {@link diagnosticChannels.metadataRefresh}. */
export interface MetadataRefreshEvent {
  /** The cluster's id; `undefined` when it has none. */
  readonly clusterId: string | undefined
  /** How many brokers there are. */
  readonly brokerCount: number
  /** How many topics are known. */
  readonly topicCount: number
}

/**
 * The names of all channels of `node:diagnostics_channel` on which this package publishes. Nothing is made to be published while nobody listens:
 *
 * ```ts
 * import { subscribe } from 'node:diagnostics_channel'
 * import { diagnosticChannels, type RequestEndEvent } from '@k/network'
 *
 * subscribe(diagnosticChannels.requestEnd, event => {
 *   const { api, durationMs } = event as RequestEndEvent
 *   if (durationMs > 1000) console.warn(api, durationMs)
 * })
 * ```
 */
export const diagnosticChannels = {
  /** A connection is ready: {@link ConnectionOpenEvent}. */
  connectionOpen: 'k:network:connection:open',
  /** A connection has ended: {@link ConnectionCloseEvent}. */
  connectionClose: 'k:network:connection:close',
  /** A response was read: {@link RequestEndEvent}. */
  requestEnd: 'k:network:request:end',
  /** Metadata was refreshed: {@link MetadataRefreshEvent}. */
  metadataRefresh: 'k:network:metadata:refresh',
} as const

/** Where {@link ConnectionOpenEvent} is published. */
export const connectionOpenChannel: Channel = channel(diagnosticChannels.connectionOpen)
/** Where {@link ConnectionCloseEvent} is published. */
export const connectionCloseChannel: Channel = channel(diagnosticChannels.connectionClose)
/** Where {@link RequestEndEvent} is published. */
export const requestEndChannel: Channel = channel(diagnosticChannels.requestEnd)
/** Where {@link MetadataRefreshEvent} is published. */
export const metadataRefreshChannel: Channel = channel(diagnosticChannels.metadataRefresh)
