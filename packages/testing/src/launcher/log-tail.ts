import { statSync } from 'node:fs'
import { open } from 'node:fs/promises'

// What is read of a log to explain a failure: a broker that fails to start writes a few hundred kilobytes at most.
const mostBytes = 4 * 1024 * 1024
const firstLines = 5
const lastLines = 4

/** The size of a log now; 0 when there is none yet. What is written from here on belongs to the next start. */
export function logSize(logFile: string): number {
  try {
    return statSync(logFile).size
  } catch (error) {
    // Not throwIfNoEntry: what else counts as no entry differs between releases of Node.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 0
    throw error
  }
}

/** What was written to a log from a position on; empty when there is no log. */
export async function readLog(logFile: string, from = 0): Promise<string> {
  const size = logSize(logFile) - from
  if (size <= 0) return ''
  const file = await open(logFile)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(Math.min(size, mostBytes)), { position: from })
    return buffer.toString('utf8', 0, bytesRead)
  } finally {
    await file.close()
  }
}

/**
 * The lines of a log that explain a failure: the first error with the exceptions behind it, and the last lines. A broker that gives up
 * logs much about its shutdown after the reason for it. Stack frames are left out.
 */
export function explainingLines(log: string): string[] {
  const isStackFrame = /^\s+(at |\.\.\. \d+ more)/
  const lines = log.split('\n').filter(line => line.trim() !== '' && !isStackFrame.test(line))
  const firstError = lines.findIndex(line => /\b(ERROR|FATAL)\b|^Error\b|Exception\b/.test(line))
  const tailStart = Math.max(0, lines.length - lastLines)
  if (firstError < 0 || firstError >= tailStart) return lines.slice(-firstLines - lastLines)
  const head = lines.slice(firstError, Math.min(firstError + firstLines, tailStart))
  return [...head, ...lines.slice(tailStart)]
}
