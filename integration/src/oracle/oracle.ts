import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { resolveKafkaInstallation } from '@k/testing'
import { kafkaClientsJar, kafkaClientsVersion } from '../../../scripts/definitions/kafka-clients-jar.ts'
import {
  type DescribedRecordBatch,
  parseRecordBatches,
  type RecordBatchDescription,
  recordBatchJson,
} from './record-batch-json.ts'

type OracleProcess = ChildProcessByStdio<Writable, Readable, Readable>

interface Waiting {
  readonly question: string
  readonly resolve: (answer: string) => void
  readonly reject: (error: Error) => void
}

const program = fileURLToPath(new URL('Oracle.java', import.meta.url))
// It lives for seconds: what it would win by optimizing it would lose by waiting for it.
const jvmOptions = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Xmx1g']

/**
 * Kafka's own reading and writing of its wire format, asked of its classes in a Java process. Questions may be asked at once; they are answered
 * in order. The process ends at `close()`, and when this process ends, however it does: its standard input ends then.
 */
export class Oracle {
  readonly #process: OracleProcess
  readonly #waiting: Waiting[] = []
  readonly #ended: Promise<void>
  // Resolves when the process takes more.
  #writable: Promise<unknown> = Promise.resolve()
  #incomplete: string[] = []
  #complaints = ''

  private constructor(child: OracleProcess) {
    this.#process = child
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => this.#take(chunk))
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      this.#complaints = (this.#complaints + chunk).slice(-4000)
    })
    // What could not be written is answered when the process has ended.
    child.stdin.on('error', () => undefined)
    this.#ended = new Promise(resolve => {
      child.once('error', error => this.#fail(error.message, resolve))
      child.once('close', () => this.#fail('it has ended', resolve))
    })
  }

  /**
   * Starts it.
   *
   * @throws Error when its classes are not those of {@link kafkaClientsVersion}.
   */
  static async start(): Promise<Oracle> {
    const [{ java, jarsDirectory }, jar] = await Promise.all([resolveKafkaInstallation(), kafkaClientsJar()])
    // The first jar wins: the other release's classes stay hidden, but not what they need.
    const args = [...jvmOptions, '-cp', `${jar}:${jarsDirectory}/*`, program]
    const oracle = new Oracle(spawn(java, args, { stdio: ['pipe', 'pipe', 'pipe'] }))
    const version = await oracle.#answer('its version')
    if (version === kafkaClientsVersion) return oracle
    await oracle.close()
    throw new Error(`the oracle's classes are of Kafka ${version}, expected ${kafkaClientsVersion}: look at ${jar}`)
  }

  /** The bytes of a message, given as JSON: see `toKafkaJson`. */
  async encode(name: string, version: number, json: string): Promise<Uint8Array> {
    return Buffer.from(await this.#ask(`message ${name} ${version} json ${json}`), 'hex')
  }

  /** The bytes of a message, read and written again, and what was read as JSON. Records are not in the JSON. */
  async reencode(name: string, version: number, bytes: Uint8Array): Promise<{ bytes: Uint8Array; json: string }> {
    const answer = await this.#ask(`message ${name} ${version} hex ${hex(bytes)}`)
    const space = answer.indexOf(' ')
    return { bytes: Buffer.from(answer.slice(0, space), 'hex'), json: answer.slice(space + 1) }
  }

  /**
   * What becomes of a message of which one field is off its default, for each field: `ok` and the bytes, `unsupported`, or `error` and the
   * exception, by the paths that `fieldProbes` gives.
   */
  async probeFields(name: string, version: number): Promise<Map<string, string>> {
    return new Map(Object.entries(JSON.parse(await this.#ask(`message ${name} ${version} fields`))))
  }

  /** The bytes of a record batch v2. */
  async writeRecordBatch(description: RecordBatchDescription): Promise<Uint8Array> {
    return Buffer.from(await this.#ask(`records write ${recordBatchJson(description)}`), 'hex')
  }

  /** What record batches v2 say; their checksums were compared. */
  async readRecordBatches(bytes: Uint8Array): Promise<DescribedRecordBatch[]> {
    return parseRecordBatches(await this.#ask(`records read ${hex(bytes)}`))
  }

  /** Ends it; what was not answered never is. */
  async close(): Promise<void> {
    this.#process.kill('SIGKILL')
    await this.#ended
  }

  async #ask(question: string): Promise<string> {
    const turn = this.#writable.then(() => {
      const answer = this.#answer(question)
      const isFull = !this.#process.stdin.write(`${question}\n`)
      const room = isFull
        ? Promise.race([once(this.#process.stdin, 'drain').catch(() => undefined), this.#ended])
        : undefined
      return { answer, room }
    })
    this.#writable = turn.then(({ room }) => room)
    const answer = await (await turn).answer
    if (!answer.startsWith('error ')) return answer
    throw new Error(`${brief(question)}: ${answer.slice('error '.length)}`)
  }

  /** The next line that is not somebody else's. */
  #answer(question: string): Promise<string> {
    return new Promise((resolve, reject) => {
      const { exitCode, signalCode } = this.#process
      if (exitCode !== null || signalCode !== null) reject(new Error(`the oracle has ended: ${this.#complaints}`))
      else this.#waiting.push({ question, resolve, reject })
    })
  }

  #take(chunk: string): void {
    const lines = chunk.split('\n')
    const rest = lines.pop() as string
    for (const line of lines) {
      const whole = this.#incomplete.join('') + line
      this.#incomplete = []
      this.#waiting.shift()?.resolve(whole)
    }
    if (rest !== '') this.#incomplete.push(rest)
  }

  #fail(reason: string, ended: () => void): void {
    for (const { question, reject } of this.#waiting.splice(0)) {
      reject(new Error(`the oracle did not answer ${brief(question)}: ${reason}. ${this.#complaints}`))
    }
    ended()
  }
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex')
}

function brief(question: string): string {
  return question.length > 300 ? `${question.slice(0, 300)}…` : question
}
