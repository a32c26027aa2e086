import { homedir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { InvalidArgumentError } from '@k/protocol'

/**
 * Where the launcher keeps jars and the state of detached clusters: `K_KAFKA_CACHE`, by default `~/.cache/k-kafka`.
 *
 * @throws InvalidArgumentError when Java could not have jars there, because the path holds what separates the paths of a class path.
 */
export function cacheDirectory(environment: NodeJS.ProcessEnv): string {
  const directory = resolve(environment.K_KAFKA_CACHE || join(homedir(), '.cache', 'k-kafka'))
  if (!directory.includes(delimiter)) return directory
  throw new InvalidArgumentError('K_KAFKA_CACHE', `got "${directory}", must be a path without "${delimiter}"`)
}
