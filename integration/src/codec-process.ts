import { type ChildProcess, type ForkOptions, fork } from 'node:child_process'
import { pathOf } from './child-process.ts'

type Operation = 'compress' | 'decompress'

interface Answer {
  readonly id: number
  readonly bytes?: Uint8Array
  readonly error?: string
}

/** A codec in a process of its own: how a test uses what its Node does not have. */
export class CodecProcess {
  readonly #child: ChildProcess
  readonly #waiting = new Map<number, (answer: Answer) => void>()
  #lastId = 0

  /**
   * Starts the process.
   *
   * @param node The Node to run.
   * @param name The codec.
   * @param engine Its engine.
   */
  constructor(node: string, name: string, engine: string) {
    const options: ForkOptions = { execPath: node, execArgv: [], serialization: 'advanced' }
    this.#child = fork(pathOf('fixtures/codec-server.mjs'), [name, engine], options)
    this.#child.on('message', (answer: Answer) => this.#settle(answer.id, answer))
    this.#child.on('exit', code => {
      for (const id of this.#waiting.keys()) this.#settle(id, { id, error: `the process ended with ${code}` })
    })
  }

  /** Compresses. */
  compress(bytes: Uint8Array): Promise<Uint8Array> {
    return this.#ask('compress', bytes)
  }

  /** Decompresses to at most so many bytes. */
  decompress(bytes: Uint8Array, maximumBytes: number): Promise<Uint8Array> {
    return this.#ask('decompress', bytes, maximumBytes)
  }

  /** Ends the process. */
  close(): void {
    this.#child.kill()
  }

  #settle(id: number, answer: Answer): void {
    this.#waiting.get(id)?.(answer)
    this.#waiting.delete(id)
  }

  #ask(operation: Operation, bytes: Uint8Array, argument?: number): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      const id = ++this.#lastId
      this.#waiting.set(id, answer => {
        if (answer.bytes === undefined) reject(new Error(answer.error))
        else resolve(answer.bytes)
      })
      this.#child.send({ id, operation, bytes, argument })
    })
  }
}
