import { InvalidArgumentError, type MessageCodec, type VersionRange } from '@k/protocol'
import { assertFields } from '../proxy/byte-faults.ts'
import { assertPort } from '../proxy/loopback-listener.ts'

/** TLS of a scripted peer. */
export interface PeerTlsOptions {
  /** The private key, PEM. */
  readonly key: string | Uint8Array
  /** The certificate, PEM, with those between it and the CA behind it. */
  readonly cert: string | Uint8Array
  /** The CAs that signed the clients' certificates, PEM. Default: those that Node knows. */
  readonly ca?: string | Uint8Array
  /** Refuses clients without a certificate that `ca` signed. Default: false. */
  readonly requestCert?: boolean
}

/** Options of {@link createScriptedPeer}. */
export interface ScriptedPeerOptions {
  /** How many nodes listen, each on a port of its own; their ids are 1 and so on. Default: 1. */
  readonly nodes?: number
  /** The ports of the nodes, in order. Default: free ones. */
  readonly ports?: readonly number[]
  /** The codecs of the requests and responses that it understands. Default: all of `@k/protocol/all`, loaded with the first peer that needs them. */
  readonly codecs?: readonly MessageCodec<unknown>[]
  /** Other version ranges than those of the codecs by API key; null hides an API. A request outside its range ends the connection, as Kafka does. */
  readonly apiVersions?: Readonly<Record<number, VersionRange | null>>
  /** Whether bodies are decoded before the script sees them. Without, `body` is undefined and `bodyAs` decodes when it is called. Default: true. */
  readonly decodeBodies?: boolean
  /** Whether requests are kept in `requests`. Benchmarks turn it off. Default: true. */
  readonly logRequests?: boolean
  /** The largest request, without its size; a larger one ends the connection (Kafka: `socket.request.max.bytes`). Bytes. Default: 104,857,600. */
  readonly maxRequestBytes?: number
  /** Speaks TLS. Default: plain TCP. */
  readonly tls?: PeerTlsOptions
}

/** {@link ScriptedPeerOptions} with every default filled in and every value checked. */
export interface ResolvedPeerOptions {
  /** The port of each node, or undefined for a free one. */
  readonly ports: readonly (number | undefined)[]
  readonly codecs: readonly MessageCodec<unknown>[] | undefined
  readonly apiVersions: Readonly<Record<number, VersionRange | null>>
  readonly decodeBodies: boolean
  readonly logRequests: boolean
  readonly maxRequestBytes: number
  readonly tls: PeerTlsOptions | undefined
}

const knownOptions: Readonly<Record<keyof ScriptedPeerOptions, true>> = {
  nodes: true,
  ports: true,
  codecs: true,
  apiVersions: true,
  decodeBodies: true,
  logRequests: true,
  maxRequestBytes: true,
  tls: true,
}

const largestFrame = 0x7fffffff

/**
 * Fills in the defaults.
 *
 * @throws InvalidArgumentError for an option that does not exist or a value that it cannot have.
 */
export function resolvePeerOptions(options: ScriptedPeerOptions): ResolvedPeerOptions {
  assertFields('options', options, Object.keys(knownOptions))
  const { nodes = 1, ports = [], codecs, apiVersions = {}, maxRequestBytes = 104_857_600, tls } = options
  assertWhole('nodes', nodes, 100)
  assertPorts(ports, nodes)
  assertApiVersions(apiVersions)
  assertWhole('maxRequestBytes', maxRequestBytes, largestFrame)
  if (tls !== undefined) assertTls(tls)
  return {
    ports: Array.from({ length: nodes }, (_, index) => ports[index]),
    codecs,
    apiVersions,
    decodeBodies: flag('decodeBodies', options.decodeBodies),
    logRequests: flag('logRequests', options.logRequests),
    maxRequestBytes,
    tls,
  }
}

function assertWhole(option: string, value: number, maximum: number): void {
  if (Number.isInteger(value) && value >= 1 && value <= maximum) return
  throw new InvalidArgumentError(option, `got ${String(value)}, must be a whole number from 1 to ${maximum}`)
}

function flag(option: string, value: boolean | undefined): boolean {
  if (value === undefined || typeof value === 'boolean') return value ?? true
  throw new InvalidArgumentError(option, `got ${String(value)}, must be true or false`)
}

function assertPorts(ports: readonly number[], nodes: number): void {
  for (const [index, port] of ports.entries()) assertPort(`ports[${index}]`, port)
  if (ports.length === 0 || ports.length === nodes) return
  throw new InvalidArgumentError('ports', `got ${ports.length} for ${nodes} nodes, must be one for each, or none`)
}

function assertApiVersions(apiVersions: Readonly<Record<number, VersionRange | null>>): void {
  for (const [apiKey, range] of Object.entries(apiVersions)) {
    if (range === null) continue
    const { minVersion, maxVersion } = range
    const areWhole = Number.isInteger(minVersion) && Number.isInteger(maxVersion)
    if (areWhole && minVersion >= 0 && maxVersion >= minVersion && maxVersion <= 32_767) continue
    const constraint = 'must be whole numbers from 0 to 32767, the lower first, or null to hide the API'
    throw new InvalidArgumentError(`apiVersions[${apiKey}]`, `got ${minVersion} to ${maxVersion}, ${constraint}`)
  }
}

function assertTls(tls: PeerTlsOptions): void {
  assertFields('tls', tls, ['key', 'cert', 'ca', 'requestCert'])
  if (tls.key !== undefined && tls.cert !== undefined) return
  throw new InvalidArgumentError('tls', 'must have key and cert, both PEM')
}
