import { InvalidStateError } from '@k/protocol'
import { assertCount, type Waiting, type WaitOptions } from '../proxy/waiting.ts'
import { apiName } from './message-codecs.ts'
import type { ScriptedRequest } from './scripted-request.ts'

/** Options of a {@link RequestLog}. */
export interface RequestLogOptions {
  /** False to keep nothing. */
  readonly isKept: boolean
  /** What is put behind the counts in an error. Default: nothing. */
  readonly remark?: () => string
}

/** The requests that arrived, in order. */
export class RequestLog {
  readonly #waiting: Waiting
  readonly #isKept: boolean
  readonly #remark: () => string
  readonly #requests: ScriptedRequest[] = []
  readonly #byApi = new Map<number, ScriptedRequest[]>()

  /**
   * @param waiting Those who wait for requests, among others; whoever made it closes it.
   * @param options What is kept, and what else is to be said when requests are waited for in vain.
   */
  constructor(waiting: Waiting, { isKept, remark = () => '' }: RequestLogOptions) {
    this.#waiting = waiting
    this.#isKept = isKept
    this.#remark = remark
  }

  /** All requests. */
  get requests(): readonly ScriptedRequest[] {
    return this.#requests
  }

  /** The requests of one API. */
  of(apiKey: number): readonly ScriptedRequest[] {
    return this.#byApi.get(apiKey) ?? []
  }

  /** Adds a request. */
  add(request: ScriptedRequest): void {
    if (!this.#isKept) return
    this.#requests.push(request)
    const ofApi = this.#byApi.get(request.apiKey)
    if (ofApi === undefined) this.#byApi.set(request.apiKey, [request])
    else ofApi.push(request)
    this.#waiting.check()
  }

  /**
   * Waits until so many requests of an API are there.
   *
   * @returns The first `count` of them.
   * @throws InvalidStateError when nothing is kept.
   * @throws What {@link Waiting.until} does.
   */
  async waitFor(apiKey: number, count = 1, options?: WaitOptions): Promise<readonly ScriptedRequest[]> {
    assertCount('count', count)
    if (!this.#isKept)
      throw new InvalidStateError('requests are not kept: leave out logRequests: false to wait for them')
    const condition = {
      failure: `${count} ${apiName(apiKey)} requests did not arrive`,
      found: () => `${this.of(apiKey).length} did; all: ${this.#summary()}${this.#remark()}`,
      isMet: () => this.of(apiKey).length >= count,
    }
    await this.#waiting.until(condition, options)
    return this.of(apiKey).slice(0, count)
  }

  /** How many of each API, for errors. */
  #summary(): string {
    const counts = [...this.#byApi].map(([apiKey, requests]) => `${requests.length} ${apiName(apiKey)}`)
    return counts.length === 0 ? 'none' : counts.join(', ')
  }
}
