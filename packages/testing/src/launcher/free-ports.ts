import { createServer } from 'node:net'
import { KafkaLaunchError } from './kafka-launch-error.ts'

// Below the range from which Linux (32768) and macOS (49152) take ports for outgoing connections: a port from there
// could be lost to a connection between the moment it is chosen and the moment a broker binds it.
const lowest = 20_000
const highest = 32_000

/**
 * Ports on the loopback address that nothing listens on, all different and none of those `taken`.
 *
 * Another process can still take one before it is used: whoever binds them must be ready to ask again.
 *
 * @throws KafkaLaunchError `port-in-use` when there are not so many.
 */
export async function chooseFreePorts(count: number, taken: readonly number[] = []): Promise<number[]> {
  const chosen = new Set<number>()
  for (let attempt = 0; chosen.size < count; attempt++) {
    if (attempt > 50 * count) {
      const message = `there are no ${count} free ports from ${lowest} to ${highest} on 127.0.0.1: end what listens there`
      throw new KafkaLaunchError('port-in-use', message)
    }
    const port = lowest + Math.floor(Math.random() * (highest - lowest))
    if (chosen.has(port) || taken.includes(port)) continue
    if ((await portRefusal(port)) === undefined) chosen.add(port)
  }
  return [...chosen]
}

/** Why a port of the loopback address cannot be listened on (`EADDRINUSE`, `EACCES`); undefined when it can. */
export function portRefusal(port: number): Promise<string | undefined> {
  return new Promise(resolve => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => resolve(undefined)))
  })
}
