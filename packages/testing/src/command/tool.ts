import { once } from 'node:events'
import { spawnGuarded } from '../launcher/guarded-process.ts'
import { javaArguments, resolveKafkaInstallation } from '../launcher/kafka-installation.ts'
import { toolClassName, toolJvmOptions } from '../launcher/kafka-tool.ts'
import type { ToolCommand } from './command-line.ts'
import type { Print } from './up.ts'

/** `k-kafka tool`: one of Kafka's own tools on this terminal. Returns its exit code. Ctrl-C reaches the tool, as it would had it been started by hand. */
export async function tool({ args, tool, version }: ToolCommand, print: Print): Promise<number> {
  const installation = await resolveKafkaInstallation({ onProgress: print, ...(version && { version }) })
  const program = {
    className: toolClassName(tool, installation.version),
    jvmOptions: toolJvmOptions,
    logLevel: 'WARN',
  } as const
  const child = spawnGuarded({
    command: installation.java,
    args: [...javaArguments(installation, program), ...args],
    environment: process.env,
    // Not the terminal itself: the tool leads a session of its own, which may not read from it.
    stdio: ['pipe', process.stdout.fd, process.stderr.fd],
  })
  process.on('SIGINT', () => child.kill('SIGINT'))
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  if (child.stdin) {
    // A tool that ends before it has read everything closes its input.
    child.stdin.on('error', () => undefined)
    process.stdin.pipe(child.stdin)
  }
  const [exitCode] = await once(child, 'exit')
  process.stdin.destroy()
  return exitCode ?? 1
}
