/** What is known of an API apart from its messages. */
export interface ApiDescription {
  /** The key that stands in a request's header. */
  readonly key: number
  /** The name, as in Kafka's definitions without `Request`: `Produce`. */
  readonly name: string
  /** The lowest version; undefined for an API that is no more. */
  readonly minVersion: number | undefined
  /** The highest version; undefined for an API that is no more. */
  readonly maxVersion: number | undefined
  /** The highest version that is not still being developed; undefined for an API that is no more. */
  readonly latestStableVersion: number | undefined
  /** The first version with compact lengths and tagged fields; undefined when none has them. */
  readonly firstFlexibleVersion: number | undefined
  /** The kinds of listeners that serve it. */
  readonly listeners: readonly ('broker' | 'controller')[]
}
