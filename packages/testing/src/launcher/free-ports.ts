import { createServer } from 'node:net'

// Below the range from which Linux (32768) and macOS (49152) take ports for outgoing connections: a port from there
// could be lost to a connection between the moment it is chosen and the moment a broker binds it.
const lowest = 20_000
const highest = 32_000

/**
 * Ports on the loopback address that nothing listens on, all different and none of those `taken`.
 *
 * Another process can still take one before it is used: whoever binds them must be ready to ask again.
 */
export async function chooseFreePorts(count: number, taken: readonly number[] = []): Promise<number[]> {
  const chosen = new Set<number>()
  for (let attempt = 0; chosen.size < count; attempt++) {
    if (attempt > 50 * count) throw new Error(`no ${count} free ports between ${lowest} and ${highest} on 127.0.0.1`)
    const port = lowest + Math.floor(Math.random() * (highest - lowest))
    if (chosen.has(port) || taken.includes(port)) continue
    if (await isPortFree(port)) chosen.add(port)
  }
  return [...chosen]
}

/** Whether nothing listens on a port of the loopback address. */
export function isPortFree(port: number): Promise<boolean> {
  return new Promise(resolve => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => resolve(true)))
  })
}
