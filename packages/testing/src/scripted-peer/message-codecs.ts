import { apis, InvalidArgumentError, type MessageCodec, type VersionRange } from '@k/protocol'

/** The codecs of requests and responses by API, and the version ranges that are told to clients. */
export class MessageCodecs {
  readonly #requests = new Map<number, MessageCodec<unknown>>()
  readonly #responses = new Map<number, MessageCodec<unknown>>()
  readonly #overrides: Readonly<Record<number, VersionRange | null>>

  /**
   * @param codecs The codecs; those of headers and data are passed over.
   * @param overrides Other ranges than the codecs', by API key; null hides an API.
   */
  constructor(codecs: Iterable<MessageCodec<unknown>>, overrides: Readonly<Record<number, VersionRange | null>> = {}) {
    this.#overrides = overrides
    for (const codec of codecs) {
      if (codec.apiKey === undefined) continue
      if (codec.type === 'request') this.#requests.set(codec.apiKey, codec)
      if (codec.type === 'response') this.#responses.set(codec.apiKey, codec)
    }
  }

  /** The codec of an API's request; undefined when there is none. */
  request(apiKey: number): MessageCodec<unknown> | undefined {
    return this.#requests.get(apiKey)
  }

  /**
   * The codec of an API's response.
   *
   * @throws InvalidArgumentError when there is none.
   */
  response(apiKey: number): MessageCodec<unknown> {
    const codec = this.#responses.get(apiKey)
    if (codec !== undefined) return codec
    const name = `${apiName(apiKey)}Response`
    throw new InvalidArgumentError(
      'codecs',
      `there is none of ${name}: add it, or leave the option out for all of them`,
    )
  }

  /** The versions in which an API may be asked; undefined when it may not be asked at all. */
  range(apiKey: number): VersionRange | undefined {
    const override = this.#overrides[apiKey]
    if (override !== undefined) return override ?? undefined
    const codec = this.#requests.get(apiKey)
    const isServed = apis[apiKey]?.listeners.includes('broker') === true
    return codec === undefined || !isServed
      ? undefined
      : { minVersion: codec.minVersion, maxVersion: codec.latestStableVersion }
  }

  /** The ranges of all APIs that may be asked, by key in ascending order. */
  ranges(): { apiKey: number; minVersion: number; maxVersion: number }[] {
    const keys = [...new Set([...this.#requests.keys(), ...Object.keys(this.#overrides).map(Number)])]
    return keys
      .sort((one, other) => one - other)
      .flatMap(apiKey => {
        const range = this.range(apiKey)
        return range === undefined ? [] : [{ apiKey, minVersion: range.minVersion, maxVersion: range.maxVersion }]
      })
  }
}

/** The name of an API: `Fetch`; for a key that no API has, `API 4711`. */
export function apiName(apiKey: number): string {
  return apis[apiKey]?.name ?? `API ${apiKey}`
}

/** Every codec of `@k/protocol/all`, which is loaded when this is called and not before. */
export async function loadAllCodecs(): Promise<MessageCodec<unknown>[]> {
  const { messages } = await import('@k/protocol/all')
  return Object.values(messages)
}
