/** A field as a definition writes it. */
export interface RawField {
  readonly name: string
  readonly type: string
  readonly versions?: string
  readonly nullableVersions?: string
  readonly taggedVersions?: string
  readonly tag?: number
  readonly flexibleVersions?: string
  readonly ignorable?: boolean
  readonly default?: string | number | boolean
  /** Those of the struct that the field brings with it. */
  readonly fields?: readonly RawField[]
}

/** A struct that several fields of a message may hold, as a definition writes it. */
interface RawStruct {
  readonly name: string
  readonly versions: string
  readonly fields: readonly RawField[]
}

/** A message as a definition writes it, once `assertValid` has passed it. */
export interface RawMessage {
  readonly name: string
  readonly type: 'request' | 'response' | 'header' | 'data'
  readonly apiKey?: number
  readonly validVersions: string
  readonly flexibleVersions?: string
  readonly latestVersionUnstable?: boolean
  readonly listeners?: readonly string[]
  readonly commonStructs?: readonly RawStruct[]
  readonly fields?: readonly RawField[]
}
