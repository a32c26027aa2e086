import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'

/** What a command left behind. */
export interface CommandResult {
  ok: boolean
  /** What it printed on both streams, in the order in which it came. */
  output: string
}

/** Runs a command to its end; that it cannot be started is a result as well. */
export function runCommand(command: readonly string[], cwd: string): Promise<CommandResult> {
  const [file = '', ...args] = command
  // Some tools take FORCE_COLOR, whatever its value, as a wish for colours even in a pipe.
  const { FORCE_COLOR: _, ...inherited } = process.env
  const path = [join(cwd, 'node_modules/.bin'), process.env.PATH].join(delimiter)
  const env = { ...inherited, PATH: path, NO_COLOR: '1' }
  return new Promise(resolve => {
    const child = spawn(file, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
    const output = () => Buffer.concat(chunks).toString('utf8').trimEnd()
    child.on('error', error => resolve({ ok: false, output: `${file} does not start: ${error.message}` }))
    child.on('close', code => resolve({ ok: code === 0, output: output() }))
  })
}

/** Does work on each item, on at most `limit` at a time; the results stand in the order of the items. */
export async function mapLimited<Item, Result>(
  items: readonly Item[],
  limit: number,
  work: (item: Item, index: number) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  // One iterator for all workers: each takes the next item that nobody has taken.
  const queue = items.entries()
  const worker = async (): Promise<void> => {
    for (const [index, item] of queue) results[index] = await work(item, index)
  }
  await Promise.all(Array.from({ length: limit }, worker))
  return results
}
