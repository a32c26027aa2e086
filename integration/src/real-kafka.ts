import {
  type CommandResult,
  type KafkaClusterDescription,
  type KafkaListenerName,
  type KafkaToolOptions,
  runKafkaTool,
} from '@k/testing'
import { expect } from 'vitest'

/** `--bootstrap-server` for one listener of a cluster, with the configuration of a client if one is given. */
export function at(
  cluster: KafkaClusterDescription,
  listener: KafkaListenerName = 'PLAINTEXT',
  configurationFile?: string,
): string[] {
  const servers = ['--bootstrap-server', (cluster.listeners[listener] ?? []).join(',')]
  return configurationFile === undefined ? servers : [...servers, '--command-config', configurationFile]
}

/** Runs a tool that is expected to succeed, and returns what it printed on its standard output. */
export async function toolOutput(
  cluster: KafkaClusterDescription,
  tool: string,
  args: readonly string[],
  options?: KafkaToolOptions,
): Promise<string> {
  const result: CommandResult = await runKafkaTool(cluster.installation, tool, args, options)
  expect(result, `${tool} ${args.join(' ')}`).toMatchObject({ exitCode: 0 })
  return result.stdout
}
