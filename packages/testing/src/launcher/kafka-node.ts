import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { InvalidStateError, TimeoutError } from '@k/protocol'
import { spawnGuarded } from './guarded-process.ts'
import { javaArguments, type KafkaInstallation } from './kafka-installation.ts'
import { KafkaLaunchError } from './kafka-launch-error.ts'
import { readLogTail } from './log-tail.ts'
import { waitForBrokers } from './readiness.ts'
import type { KafkaListenerName, NodeLayout } from './server-properties.ts'

/** `starting` lasts from the process's start to its first answer, `stopping` from SIGTERM to its end. */
export type KafkaNodeState = 'stopped' | 'starting' | 'running' | 'paused' | 'stopping'

/** What a node's process is started with; the same for all nodes of a cluster. */
export interface NodeProcessSettings {
  readonly installation: KafkaInstallation
  readonly environment: NodeJS.ProcessEnv
  readonly jvmOptions: readonly string[]
  readonly startTimeoutMs: number
  readonly stopTimeoutMs: number
  /** The cluster's directory, removed when this process dies without closing the cluster. */
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
   * Starts the stopped node and waits until it answers and is alive in its own metadata.
   *
   * @throws InvalidStateError when it is not stopped, or its cluster is closed.
   * @throws KafkaLaunchError `port-in-use`, `broker-exited` or `not-ready` (`startTimeoutMs`); nothing is left running then.
   */
  async start({ signal }: { readonly signal?: AbortSignal } = {}): Promise<void> {
    if (this.#isClosed) throw new InvalidStateError(`cannot start Kafka node ${this.id}: its cluster is closed`)
    this.#expect('start', 'stopped')
    const child = this.#spawn()
    const limit = AbortSignal.timeout(this.#settings.startTimeoutMs)
    const ended = new AbortController()
    child.once('exit', () => ended.abort())
    child.once('error', error => ended.abort(error))
    try {
      const signals = signal ? [limit, ended.signal, signal] : [limit, ended.signal]
      const isAlive = (alive: readonly { id: number }[]) => alive.some(({ id }) => id === this.id)
      await waitForBrokers(this.#layout.ports.PLAINTEXT ?? 0, isAlive, AbortSignal.any(signals))
      // It may have answered and died before this line was reached.
      ended.signal.throwIfAborted()
      this.#state = 'running'
    } catch (error) {
      // Asked before the kill, after which it has ended in any case.
      const hasExited = ended.signal.aborted
      await this.kill()
      signal?.throwIfAborted()
      throw await this.#startFailure(hasExited, error)
    }
  }

  /**
   * Stops the running node as an operator does (SIGTERM): it hands its leaderships over and closes its logs.
   *
   * @throws InvalidStateError when it is not running.
   * @throws TimeoutError when it has not ended within `stopTimeoutMs`; it may still end later, and `kill()` ends it at once.
   */
  async stop(): Promise<void> {
    this.#expect('stop', 'running')
    this.#state = 'stopping'
    this.#process?.kill('SIGTERM')
    const { stopTimeoutMs } = this.#settings
    if (await this.#endedWithin(stopTimeoutMs)) return
    const operation = `Kafka node ${this.id} did not stop (its log is ${this.logFile}; kill() ends it)`
    throw new TimeoutError(operation, { limitMs: stopTimeoutMs, option: 'stopTimeoutMs' })
  }

  /** Ends the node at once (SIGKILL), also while it is paused or starting, and waits until its process is gone. A stopped node stays as it is. */
  async kill(): Promise<void> {
    const child = this.#process
    if (child === undefined) return
    this.#state = 'stopping'
    const ended = once(child, 'exit')
    child.kill('SIGKILL')
    await ended
  }

  /** {@link stop}, then {@link start}, on the same ports and with the same data. Throws what they throw. */
  async restart(): Promise<void> {
    await this.stop()
    await this.start()
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
    if (this.#state === 'stopping' && (await this.#endedWithin(this.#settings.stopTimeoutMs))) return
    await this.kill()
  }

  #expect(operation: string, state: KafkaNodeState): void {
    if (this.#state === state) return
    throw new InvalidStateError(`cannot ${operation} Kafka node ${this.id}: it is ${this.#state}, not ${state}`)
  }

  #spawn(): ChildProcess {
    const { clusterDirectory, environment, installation, jvmOptions } = this.#settings
    const args = javaArguments(installation, { className: 'kafka.Kafka', jvmOptions, logLevel: 'INFO' })
    const log = openSync(this.logFile, 'a')
    const child = spawnGuarded({
      command: installation.java,
      args: [...args, join(this.#layout.directory, 'server.properties')],
      environment,
      stdio: ['ignore', log, log],
      removeWhenOrphaned: clusterDirectory,
    })
    closeSync(log)
    this.#process = child
    this.#state = 'starting'
    child.once('exit', (code, exitSignal) => this.#ended(code, exitSignal))
    // The process could not even be made: it will never exit.
    child.once('error', () => this.#ended(null, null))
    return child
  }

  #ended(code: number | null, exitSignal: NodeJS.Signals | null): void {
    const wasUnasked = this.#state === 'running' || this.#state === 'paused'
    this.#process = undefined
    this.#state = 'stopped'
    if (!wasUnasked) return
    const how = code === null ? `by ${exitSignal}` : `with exit code ${code}`
    this.#settings.onProgress(`node ${this.id} ended unasked ${how}; its log is ${this.logFile}`)
  }

  async #endedWithin(limitMs: number): Promise<boolean> {
    const child = this.#process
    if (child === undefined) return true
    const timer = new AbortController()
    const timedOut = sleep(limitMs, false, { signal: timer.signal }).catch(() => false)
    const ended = await Promise.race([once(child, 'exit').then(() => true), timedOut])
    timer.abort()
    return ended
  }

  async #startFailure(hasExited: boolean, cause: unknown): Promise<KafkaLaunchError> {
    const { logFile } = this
    const logTail = await readLogTail(logFile)
    const options = { logFile, logTail, cause }
    const node = `Kafka node ${this.id}`
    if (!hasExited) {
      const limit = `${this.#settings.startTimeoutMs} ms (startTimeoutMs)`
      const wayOut = 'look into its log, or give it longer on a slow machine'
      return new KafkaLaunchError('not-ready', `${node} did not answer within ${limit}: ${wayOut}`, options)
    }
    if (logTail.some(line => /Address already in use|BindException/.test(line))) {
      const message = `${node} could not bind one of its ports: another process took it; launch again`
      return new KafkaLaunchError('port-in-use', message, options)
    }
    return new KafkaLaunchError('broker-exited', `${node} ended while it was starting: its log says why`, options)
  }
}
