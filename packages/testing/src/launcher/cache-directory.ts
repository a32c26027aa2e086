import { homedir } from 'node:os'
import { join, resolve } from 'node:path'

/** Where the launcher keeps jars and the state of detached clusters: `K_KAFKA_CACHE`, by default `~/.cache/k-kafka`. */
export function cacheDirectory(environment: NodeJS.ProcessEnv): string {
  return resolve(environment.K_KAFKA_CACHE || join(homedir(), '.cache', 'k-kafka'))
}
