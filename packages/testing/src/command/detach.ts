import { spawn } from 'node:child_process'
import { mkdir, open } from 'node:fs/promises'
import { dirname } from 'node:path'
import { liveCluster } from './live-cluster.ts'
import { describeForPerson, titleOf } from './report.ts'
import { type DetachedCluster, nameTakenError, supervisorLogOf } from './state-file.ts'
import type { Print } from './up.ts'

/** What a supervisor tells the process that started it. */
export type SupervisorMessage =
  | { readonly progress: string }
  | { readonly failed: string }
  | { readonly ready: DetachedCluster }

/** A supervisor could not bring its cluster up; the message is its own. */
export class SupervisorError extends Error {
  override readonly name: string = 'SupervisorError'
}

/**
 * `k-kafka up --detach`: starts a supervisor that holds the cluster, and waits until it is ready. If this process ends before that, so does the supervisor.
 *
 * @param args The arguments of `up`, handed to the supervisor as they are.
 * @throws InvalidStateError when a cluster of that name is running.
 */
export async function upDetached(name: string, args: readonly string[], print: Print): Promise<void> {
  const running = await liveCluster(name)
  if (running) throw nameTakenError(name)
  const startedAt = performance.now()
  const state = await startSupervisor(name, args, print)
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  const until = new Date(state.expiresAt).toLocaleString()
  print(`${titleOf(state.cluster)}, ready in ${seconds} s, until "k-kafka down" or ${until}`)
  for (const line of describeForPerson(state.cluster)) print(line)
}

async function startSupervisor(name: string, args: readonly string[], print: Print): Promise<DetachedCluster> {
  const logFile = supervisorLogOf(name, process.env)
  await mkdir(dirname(logFile), { recursive: true })
  const log = await open(logFile, 'a')
  const main = process.argv[1] ?? ''
  const supervisor = spawn(process.execPath, [...process.execArgv, main, 'supervise', ...args], {
    detached: true,
    stdio: ['ignore', log.fd, log.fd, 'ipc'],
  })
  await log.close()
  return new Promise((resolve, reject) => {
    supervisor.on('message', (message: SupervisorMessage) => {
      if ('progress' in message) return print(message.progress)
      if ('failed' in message) return reject(new SupervisorError(message.failed))
      supervisor.disconnect()
      supervisor.unref()
      resolve(message.ready)
    })
    supervisor.once('error', reject)
    supervisor.once('exit', (code, signal) => {
      const how = signal ?? `exit code ${code}`
      reject(new SupervisorError(`the supervisor ended (${how}) before the cluster was ready; see ${logFile}`))
    })
  })
}
