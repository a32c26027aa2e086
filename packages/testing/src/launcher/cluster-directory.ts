import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { formatProperties } from './properties-file.ts'

/** Makes the directory of a new cluster, with room for logs. */
export async function makeClusterDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'k-kafka-'))
  await mkdir(join(directory, 'logs'))
  return directory
}

/** Writes a Java properties file, with the directories above it. */
export async function writeProperties(file: string, entries: Readonly<Record<string, string>>): Promise<void> {
  await mkdir(join(file, '..'), { recursive: true })
  await writeFile(file, formatProperties(entries))
}

/** Removes a cluster's directory and everything in it. */
export async function removeClusterDirectory(directory: string): Promise<void> {
  await rm(directory, { recursive: true, force: true })
}

/** Removes everything of a cluster that failed to start but its logs, to which the error points. Where there are none, nothing stays. */
export async function keepOnlyLogs(directory: string): Promise<void> {
  if ((await readdir(join(directory, 'logs'))).length === 0) return removeClusterDirectory(directory)
  const entries = await readdir(directory)
  const others = entries.filter(entry => entry !== 'logs')
  await Promise.all(others.map(entry => rm(join(directory, entry), { recursive: true, force: true })))
}
