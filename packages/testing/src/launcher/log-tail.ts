import { readFile } from 'node:fs/promises'

const tailLines = 8

/** The last lines of a broker's log that say something: stack frames are left out. Empty when there is no log yet. */
export async function readLogTail(logFile: string): Promise<string[]> {
  try {
    return lastLines(await readFile(logFile, 'utf8'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

/** The last lines of a text but for stack frames and blank lines; a configuration dump counts as no more than its lines. */
export function lastLines(text: string): string[] {
  const isStackFrame = /^\s+(at |\.\.\. \d+ more)/
  return text
    .split('\n')
    .filter(line => line.trim() !== '' && !isStackFrame.test(line))
    .slice(-tailLines)
}
