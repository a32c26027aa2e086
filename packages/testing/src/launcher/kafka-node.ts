import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { InvalidStateError, TimeoutError } from '@k/protocol'
import { withDeadline } from './deadline.ts'
import { killGroup, spawnGuarded } from './guarded-process.ts'
import { javaArguments, type KafkaInstallation } from './kafka-installation.ts'
import { KafkaLaunchError } from './kafka-launch-error.ts'
import { explainingLines, logSize, readLog } from './log-tail.ts'
import type { ProbedCluster } from './metadata-probe.ts'
import { waitForCluster } from './readiness.ts'
import type { KafkaListenerName, NodeLayout } from './server-properties.ts'

/** `starting` lasts from the process's start until it is alive in its own metadata, `stopping` from SIGTERM to its end. */
export type KafkaNodeState = 'stopped' | 'starting' | 'running' | 'paused' | 'stopping'

/** What a node's process is started with; the same for all nodes of a cluster. */
export interface NodeProcessSettings {
  readonly installation: KafkaInstallation
  /** What the node must answer with: another cluster may have taken its port. */
  readonly clusterId: string
  readonly environment: NodeJS.ProcessEnv
  readonly jvmOptions: readonly string[]
  readonly startTimeoutMs: number
  readonly stopTimeoutMs: number
  /** The cluster's directory: it holds the logs. */
  readonly clusterDirectory: string
  /** Told in one line when a running node's process ends unasked. */
  readonly onProgress: (line: string) => void
}

/** One node of a launched cluster, a broker and a controller in one process, and the means to hurt it. */
export class KafkaNode {
  /** `node.id`: 1, 2, 3. */
  readonly id: number
  /** `broker.rack`, if it has one. */
  readonly rack: string | undefined
  /** `host:port` of each listener. */
  readonly addresses: Readonly<Partial<Record<KafkaListenerName, string>>>
  /** What the broker logs. A restarted node goes on in the same file. */
  readonly logFile: string

  readonly #layout: NodeLayout
  readonly #settings: NodeProcessSettings
  #state: KafkaNodeState = 'stopped'
  #process: ChildProcess | undefined
  #isClosed = false

  /** @internal */
  constructor(layout: NodeLayout, settings: NodeProcessSettings) {
    this.id = layout.id
    this.rack = layout.rack
    this.logFile = join(settings.clusterDirectory, 'logs', `node-${layout.id}.log`)
    this.addresses = Object.fromEntries(Object.entries(layout.ports).map(([name, port]) => [name, `127.0.0.1:${port}`]))
    this.#layout = layout
    this.#settings = settings
  }

  /** What the node does now. */
  get state(): KafkaNodeState {
    return this.#state
  }

  /** The broker's process id, unless it is stopped. */
  get pid(): number | undefined {
    return this.#process?.pid
  }

  /**
   * Starts the stopped node and waits until it answers and is alive in its own metadata. After a kill that is not before the broker's last
   * session is over (`broker.session.timeout.ms`); when most nodes are down it needs another one, started at the same time, for a quorum.
   *
   * @throws InvalidStateError when it is not stopped, or its cluster is closed.
   * @throws KafkaLaunchError `port-in-use`, `broker-exited` or `not-ready` (`startTimeoutMs`); nothing is left running then.
   */
  async start({ signal }: { readonly signal?: AbortSignal } = {}): Promise<void> {
    if (this.#isClosed) throw new InvalidStateError(`cannot start Kafka node ${this.id}: its cluster is closed`)
    this.#expect('start', 'stopped')
    const logStart = logSize(this.logFile)
    const child = this.#spawn()
    try {
      await this.#answers(child, signal)
      this.#state = 'running'
    } catch (error) {
      // Asked before the kill, after which it has ended in any case.
      const howItEnded = child.signalCode ?? child.exitCode
      await this.#kill(child)
      signal?.throwIfAborted()
      throw await this.#startFailure(howItEnded, await readLog(this.logFile, logStart), error)
    }
  }

  /**
   * Stops the running node as an operator does (SIGTERM): it hands its leaderships over and closes its logs.
   *
   * @throws InvalidStateError when it is not running.
   * @throws TimeoutError when it has not ended within `stopTimeoutMs`; it may still end later, as when the signal gives up, and `kill()` ends it at once.
   */
  async stop({ signal }: { readonly signal?: AbortSignal } = {}): Promise<void> {
    this.#expect('stop', 'running')
    this.#state = 'stopping'
    this.#process?.kill('SIGTERM')
    const { stopTimeoutMs } = this.#settings
    if (await this.#endsWithin(stopTimeoutMs, signal)) return
    const operation = `Kafka node ${this.id} did not stop (its log is ${this.logFile}; kill() ends it)`
    throw new TimeoutError(operation, { limitMs: stopTimeoutMs, option: 'stopTimeoutMs' })
  }

  /**
   * Ends the node at once (SIGKILL to its process group), also while it is paused or starting, and waits until its process is gone.
   * A stopped node stays as it is.
   */
  async kill(): Promise<void> {
    if (this.#process) await this.#kill(this.#process)
  }

  /** {@link stop}, then {@link start}, on the same ports and with the same data. Throws what they throw. */
  async restart(options: { readonly signal?: AbortSignal } = {}): Promise<void> {
    await this.stop(options)
    await this.start(options)
  }

  /**
   * Freezes the running node (SIGSTOP): its connections stay open and nobody answers on them.
   *
   * @throws InvalidStateError when it is not running.
   */
  pause(): void {
    this.#expect('pause', 'running')
    this.#process?.kill('SIGSTOP')
    this.#state = 'paused'
  }

  /**
   * Lets the paused node go on (SIGCONT).
   *
   * @throws InvalidStateError when it is not paused.
   */
  resume(): void {
    this.#expect('resume', 'paused')
    this.#process?.kill('SIGCONT')
    this.#state = 'running'
  }

  /** Ends the node for good, whatever it does: cleanly if it runs and can within `stopTimeoutMs`, else by force. @internal */
  async end({ force }: { readonly force: boolean }): Promise<void> {
    this.#isClosed = true
    if (force) return this.kill()
    if (this.#state === 'running') {
      this.#state = 'stopping'
      this.#process?.kill('SIGTERM')
    }
    if (this.#state === 'stopping' && (await this.#endsWithin(this.#settings.stopTimeoutMs))) return
    await this.kill()
  }

  #expect(operation: string, state: KafkaNodeState): void {
    if (this.#state === state) return
    throw new InvalidStateError(`cannot ${operation} Kafka node ${this.id}: it is ${this.#state}, not ${state}`)
  }

  #spawn(): ChildProcess {
    const { environment, installation, jvmOptions } = this.#settings
    const args = javaArguments(installation, { className: 'kafka.Kafka', jvmOptions, logLevel: 'INFO' })
    const log = openSync(this.logFile, 'a')
    try {
      const child = spawnGuarded({
        command: installation.java,
        args: [...args, join(this.#layout.directory, 'server.properties')],
        environment,
        stdio: ['ignore', log, log],
      })
      this.#process = child
      this.#state = 'starting'
      child.once('exit', (code, exitSignal) => this.#ended(child, code, exitSignal))
      // The process could not even be made: it will never exit.
      child.once('error', () => this.#ended(child, null, null))
      return child
    } finally {
      closeSync(log)
    }
  }

  /** Waits until the broker is alive in its own metadata, and rejects when it ends before that or takes too long. */
  async #answers(child: ChildProcess, signal: AbortSignal | undefined): Promise<void> {
    const { clusterId, startTimeoutMs } = this.#settings
    await withDeadline({ limitMs: startTimeoutMs, signal }, async (deadline, end) => {
      child.once('exit', () => end(new Error('the process ended')))
      child.once('error', end)
      const port = this.#layout.ports.PLAINTEXT ?? 0
      const isAlive = ({ brokers, clusterId: answered }: ProbedCluster) =>
        answered === clusterId && brokers.some(({ id }) => id === this.id)
      await waitForCluster(port, isAlive, deadline)
      // It may have answered and died before this line was reached.
      deadline.throwIfAborted()
    })
  }

  async #kill(child: ChildProcess): Promise<void> {
    if (this.#process !== child) return
    this.#state = 'stopping'
    const ended = once(child, 'exit')
    killGroup(child.pid)
    await ended
  }

  #ended(child: ChildProcess, code: number | null, exitSignal: NodeJS.Signals | null): void {
    if (this.#process !== child) return
    const wasUnasked = this.#state === 'running' || this.#state === 'paused'
    this.#process = undefined
    this.#state = 'stopped'
    if (!wasUnasked) return
    const how = code === null ? `by ${exitSignal}` : `with exit code ${code}`
    this.#settings.onProgress(`node ${this.id} ended unasked ${how}; its log is ${this.logFile}`)
  }

  async #endsWithin(limitMs: number, signal?: AbortSignal): Promise<boolean> {
    const child = this.#process
    if (child === undefined) return true
    try {
      await withDeadline({ limitMs, signal }, deadline => once(child, 'exit', { signal: deadline }))
      return true
    } catch {
      signal?.throwIfAborted()
      return false
    }
  }

  async #startFailure(howItEnded: string | number | null, log: string, cause: unknown): Promise<KafkaLaunchError> {
    const options = { logFile: this.logFile, logTail: explainingLines(log), cause }
    const node = `Kafka node ${this.id}`
    if (howItEnded === null) {
      const limit = `${this.#settings.startTimeoutMs} ms (startTimeoutMs)`
      const wayOut = 'look into its log, or give it longer on a slow machine'
      return new KafkaLaunchError('not-ready', `${node} did not answer within ${limit}: ${wayOut}`, options)
    }
    if (/Address already in use|BindException/.test(log)) {
      const message = `${node} could not bind one of its ports: another process took it; launch again`
      return new KafkaLaunchError('port-in-use', message, options)
    }
    const how = typeof howItEnded === 'number' ? `with exit code ${howItEnded}` : `by ${howItEnded}`
    const message = `${node} ended ${how} while it was starting: its log says what it was doing`
    return new KafkaLaunchError('broker-exited', message, options)
  }
}
