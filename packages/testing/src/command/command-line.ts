import { parseArgs } from 'node:util'
import { InvalidArgumentError } from '@k/protocol'
import { type KafkaNodeCommand, nodeCommands } from '../launcher/cluster-command.ts'
import type { LaunchKafkaOptions } from '../launcher/launch-options.ts'

/** What the command line asks for. */
export type KafkaCommand =
  | { readonly command: 'help' }
  | UpCommand
  | { readonly command: 'status'; readonly name: string; readonly json: boolean }
  | { readonly command: 'down'; readonly name: string }
  | { readonly command: 'node'; readonly name: string; readonly action: KafkaNodeCommand; readonly node: number }
  | ToolCommand

/** `up`, and the supervisor that `up --detach` starts. */
export interface UpCommand {
  readonly command: 'up' | 'supervise'
  readonly name: string
  readonly detach: boolean
  readonly ttlMinutes: number
  readonly launch: LaunchKafkaOptions
}

/** `tool`. */
export interface ToolCommand {
  readonly command: 'tool'
  readonly version: string | undefined
  readonly tool: string
  readonly args: readonly string[]
}

/** What `help` prints. */
export const usage = `k-kafka up [--nodes 1|3] [--version 4.3.1] [--secure] [--port 9092] [--config key=value]...
           [--detach [--ttl minutes] [--name name]]
                       brings a Kafka up, in the foreground until Ctrl-C;
                       with --detach in the background until "down", or for --ttl minutes (60)
k-kafka status [--json] [--name name]
                       what the detached cluster's nodes do, and how to reach them
k-kafka node start|stop|kill|restart|pause|resume 1|2|3 [--name name]
                       does that to a node of the detached cluster
k-kafka down [--name name]
                       stops the detached cluster
k-kafka tool [--version 4.3.1] <class> [argument]...
                       runs one of Kafka's own tools: TopicCommand, consumer.ConsoleConsumer, ...`

const launchFlags = { nodes: 'string', version: 'string', secure: 'boolean', port: 'string', config: 'string' } as const
const upFlags = { ...launchFlags, detach: 'boolean', ttl: 'string', name: 'string' } as const
const commands = ['up', 'status', 'node', 'down', 'tool', 'help'] as const

/**
 * Reads the command line.
 *
 * @throws InvalidArgumentError that names the flag, what it got and what it takes.
 */
export function parseCommandLine(args: readonly string[]): KafkaCommand {
  const [command = 'help', ...rest] = args
  // Behind the class of a tool, --help is the tool's.
  if (command !== 'tool' && rest.includes('--help')) return { command: 'help' }
  switch (command) {
    case 'up':
    case 'supervise':
      return parseUp(command, rest)
    case 'status': {
      const { flags } = parseFlags(rest, { json: 'boolean', name: 'string' }, 0)
      return { command, name: nameOf(flags), json: flags.json === true }
    }
    case 'down':
      return { command, name: nameOf(parseFlags(rest, { name: 'string' }, 0).flags) }
    case 'node':
      return parseNode(rest)
    case 'tool':
      return parseTool(rest)
    case 'help':
    case '--help':
      return { command: 'help' }
    default:
      throw InvalidArgumentError.unknownValue('command', command, commands)
  }
}

type Flags = Readonly<Record<string, string | boolean | string[] | undefined>>

function parseUp(command: 'up' | 'supervise', args: readonly string[]): UpCommand {
  const { flags } = parseFlags(args, upFlags, 0)
  const { config, nodes, port, secure, ttl, version } = flags
  const launch: LaunchKafkaOptions = {
    ...(nodes === undefined ? {} : { nodes: wholeNumber('--nodes', nodes) as 1 | 3 }),
    ...(port === undefined ? {} : { port: wholeNumber('--port', port) }),
    ...(typeof version === 'string' ? { version } : {}),
    ...(secure === true ? { secure } : {}),
    ...(Array.isArray(config) ? { config: Object.fromEntries(config.map(keyAndValue)) } : {}),
  }
  const ttlMinutes = ttl === undefined ? 60 : decimalNumber(ttl)
  const longest = Math.floor((2 ** 31 - 1) / 60_000)
  if (!(ttlMinutes > 0 && ttlMinutes <= longest)) {
    throw new InvalidArgumentError('--ttl', `got ${ttl}, must be more than 0 and at most ${longest} minutes`)
  }
  for (const flag of ['ttl', 'name'].filter(each => flags[each] !== undefined && flags.detach !== true)) {
    throw new InvalidArgumentError(`--${flag}`, 'is for --detach: without it the cluster runs until Ctrl-C')
  }
  return { command, name: nameOf(flags), detach: flags.detach === true, ttlMinutes, launch }
}

function parseNode(args: readonly string[]): KafkaCommand {
  const { flags, positionals } = parseFlags(args, { name: 'string' }, 2)
  const [actionName = '', id = ''] = positionals
  const action = nodeCommands.find(known => known === actionName)
  if (action === undefined) throw InvalidArgumentError.unknownValue('action', actionName, nodeCommands)
  return { command: 'node', name: nameOf(flags), action, node: wholeNumber('the id of the node', id) }
}

function parseTool(args: readonly string[]): ToolCommand {
  const [, inline] = /^--version=(.*)$/.exec(args[0] ?? '') ?? []
  const isSeparate = args[0] === '--version'
  const version = isSeparate ? args[1] : inline
  const [tool = '', ...toolArgs] = args.slice(isSeparate ? 2 : inline === undefined ? 0 : 1)
  if (version === '') throw new InvalidArgumentError('--version', 'needs a value')
  if (tool !== '' && !tool.startsWith('-')) return { command: 'tool', version, tool, args: toolArgs }
  throw new InvalidArgumentError('tool', `got "${tool}", needs the class of a tool, such as TopicCommand`)
}

function parseFlags(
  args: readonly string[],
  known: Readonly<Record<string, 'string' | 'boolean'>>,
  positionalCount: number,
): { flags: Flags; positionals: readonly string[] } {
  const options = Object.fromEntries(
    Object.entries(known).map(([name, type]) => [name, { type, multiple: name === 'config' }]),
  )
  const { tokens, values, positionals } = parseArgs({ args: [...args], options, strict: false, tokens: true })
  for (const token of tokens) {
    if (token.kind === 'option') assertFlag(token, known)
  }
  const surplus = positionals[positionalCount]
  if (surplus !== undefined) throw new InvalidArgumentError(surplus, 'nothing was expected here; see k-kafka help')
  return { flags: values as Flags, positionals }
}

/** What `parseArgs` says of a flag. */
interface Flag {
  readonly name: string
  readonly rawName: string
  readonly value: string | undefined
  readonly inlineValue: boolean | undefined
}

function assertFlag(flag: Flag, known: Readonly<Record<string, 'string' | 'boolean'>>): void {
  const { inlineValue, name, rawName, value } = flag
  const names = Object.keys(known)
  if (!names.includes(name)) {
    throw InvalidArgumentError.unknownOption(
      rawName,
      names.map(each => `--${each}`),
    )
  }
  // A value that looks like a flag is one whose own value was forgotten; --flag=-value says that it is meant.
  const isForgotten = !value || (!inlineValue && value.startsWith('-'))
  if (known[name] === 'string' && isForgotten) throw new InvalidArgumentError(rawName, 'needs a value')
  if (known[name] === 'boolean' && value !== undefined) {
    throw new InvalidArgumentError(rawName, `got ${value}, takes no value`)
  }
}

function nameOf({ name = 'kafka' }: Flags): string {
  if (typeof name === 'string' && /^[\w-]{1,64}$/.test(name)) return name
  throw new InvalidArgumentError('--name', `got ${name}, must be 1 to 64 letters, digits, dashes and underscores`)
}

function decimalNumber(value: unknown): number {
  return typeof value === 'string' && /^\d+(\.\d+)?$/.test(value) ? Number(value) : Number.NaN
}

function wholeNumber(flag: string, value: unknown): number {
  if (typeof value === 'string' && /^\d+$/.test(value)) return Number(value)
  throw new InvalidArgumentError(flag, `got "${value}", must be a whole number`)
}

function keyAndValue(entry: string): [string, string] {
  const at = entry.indexOf('=')
  if (at > 0) return [entry.slice(0, at), entry.slice(at + 1)]
  throw new InvalidArgumentError('--config', `got "${entry}", must be key=value, as in log.retention.ms=1000`)
}
