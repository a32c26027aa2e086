import { KafkaError, type KafkaErrorOptions } from '@k/protocol'

/** Why a Kafka could not be launched; a program can switch on it. */
export type KafkaLaunchFailure =
  /** The launcher needs a POSIX shell: Linux or macOS. */
  | 'unsupported-platform'
  /** There is no `java` in `JAVA_HOME` or on `PATH`. */
  | 'java-missing'
  /** The `java` found is older than this Kafka needs. */
  | 'java-too-old'
  /** The jars are not in the cache and there is no `mvn` on `PATH` to get them. */
  | 'maven-missing'
  /** Maven could not get the jars: no network, or no such version. */
  | 'jars-unresolved'
  /** Certificates were asked for and there is no `openssl` on `PATH`. */
  | 'openssl-missing'
  /** `openssl` refused to make a certificate. */
  | 'certificates-failed'
  /** A port that was asked for is taken. */
  | 'port-in-use'
  /** Kafka's `StorageTool` refused the configuration. */
  | 'format-failed'
  /** A broker's process ended while it was starting. */
  | 'broker-exited'
  /** The cluster did not answer in time. */
  | 'not-ready'

/** What a {@link KafkaLaunchError} is given besides its reason and message. */
export interface KafkaLaunchErrorOptions extends KafkaErrorOptions {
  /** The log of the broker that failed; it stays on disk. */
  readonly logFile?: string
  /** The last lines of that log. */
  readonly logTail?: readonly string[]
}

/**
 * A real Kafka could not be brought up. The first line of the message says what is wrong and what to do;
 * where a broker failed, its log's path and last lines follow.
 */
export class KafkaLaunchError extends KafkaError {
  static override readonly kind: string = 'KafkaLaunch'

  /** Why, for a program to switch on. */
  readonly reason: KafkaLaunchFailure
  /** The log of the broker that failed, if one did; it stays on disk. */
  readonly logFile: string | undefined

  /**
   * Makes the error for one failure.
   *
   * @param reason Why, for a program to switch on.
   * @param message What is wrong and what to do, in one line.
   * @param options The cause, and the log of the broker that failed.
   */
  constructor(reason: KafkaLaunchFailure, message: string, options: KafkaLaunchErrorOptions = {}) {
    super([message, ...logLines(options)].join('\n'), options)
    this.reason = reason
    this.logFile = options.logFile
  }
}

function logLines({ logFile, logTail = [] }: KafkaLaunchErrorOptions): string[] {
  if (logFile === undefined) return []
  return [`  log: ${logFile}`, ...logTail.map(line => `  | ${line}`)]
}
