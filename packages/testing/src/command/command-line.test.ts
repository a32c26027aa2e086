import { InvalidArgumentError } from '@k/protocol'
import { describe, expect, it } from 'vitest'
import { nodeCommands } from '../launcher/cluster-command.ts'
import { defaultKafkaVersion } from '../launcher/maven-project.ts'
import { type KafkaCommand, parseCommandLine, usage } from './command-line.ts'

const up = { command: 'up', name: 'kafka', detach: false, ttlMinutes: 60, launch: {} } as const

describe('parseCommandLine', () => {
  it.each<[string, KafkaCommand]>([
    ['', { command: 'help' }],
    ['help', { command: 'help' }],
    ['--help', { command: 'help' }],
    ['up --help', { command: 'help' }],
    ['up --nodes 3 --help', { command: 'help' }],
    ['up --no-such-flag --help', { command: 'help' }],
    ['status --help', { command: 'help' }],
    ['node --help', { command: 'help' }],
    ['node stop 1 --help', { command: 'help' }],
    ['down --help', { command: 'help' }],
    ['up', up],
    ['up --nodes 3', { ...up, launch: { nodes: 3 } }],
    ['up --nodes=3', { ...up, launch: { nodes: 3 } }],
    ['up --version 3.9.1', { ...up, launch: { version: '3.9.1' } }],
    ['up --secure', { ...up, launch: { secure: true } }],
    ['up --port 9092', { ...up, launch: { port: 9092 } }],
    ['up --config log.retention.ms=1000', { ...up, launch: { config: { 'log.retention.ms': '1000' } } }],
    ['up --config a=1 --config b=2=3 --config=c=', { ...up, launch: { config: { a: '1', b: '2=3', c: '' } } }],
    ['up --config a=1 --config a=2', { ...up, launch: { config: { a: '2' } } }],
    ['up --config=-a=b', { ...up, launch: { config: { '-a': 'b' } } }],
    ['up --detach', { ...up, detach: true }],
    ['up --detach --name=-x', { ...up, detach: true, name: '-x' }],
    ['up --detach --ttl 5', { ...up, detach: true, ttlMinutes: 5 }],
    ['up --ttl 0.05 --detach', { ...up, detach: true, ttlMinutes: 0.05 }],
    ['up --detach --ttl 35791', { ...up, detach: true, ttlMinutes: 35_791 }],
    ['up --detach --name my_kafka-2', { ...up, detach: true, name: 'my_kafka-2' }],
    [`up --detach --name ${'n'.repeat(64)}`, { ...up, detach: true, name: 'n'.repeat(64) }],
    [
      'up --nodes 3 --version 4.3.1 --secure --port 9092 --config a=b --detach --ttl 2 --name x',
      {
        command: 'up',
        name: 'x',
        detach: true,
        ttlMinutes: 2,
        launch: { nodes: 3, port: 9092, version: '4.3.1', secure: true, config: { a: 'b' } },
      },
    ],
    [
      'supervise --detach --ttl 5 --nodes 1',
      { ...up, command: 'supervise', detach: true, ttlMinutes: 5, launch: { nodes: 1 } },
    ],
    ['status', { command: 'status', name: 'kafka', json: false }],
    ['status --json --name x', { command: 'status', name: 'x', json: true }],
    ['down', { command: 'down', name: 'kafka' }],
    ['down --name x', { command: 'down', name: 'x' }],
    ['node start 1', { command: 'node', name: 'kafka', action: 'start', node: 1 }],
    ['node stop 2', { command: 'node', name: 'kafka', action: 'stop', node: 2 }],
    ['node kill 3', { command: 'node', name: 'kafka', action: 'kill', node: 3 }],
    ['node restart 1', { command: 'node', name: 'kafka', action: 'restart', node: 1 }],
    ['node pause 1', { command: 'node', name: 'kafka', action: 'pause', node: 1 }],
    ['node resume 1 --name x', { command: 'node', name: 'x', action: 'resume', node: 1 }],
    ['node --name x resume 1', { command: 'node', name: 'x', action: 'resume', node: 1 }],
    ['tool TopicCommand', { command: 'tool', version: undefined, tool: 'TopicCommand', args: [] }],
    [
      'tool --version 3.9.1 TopicCommand --list',
      { command: 'tool', version: '3.9.1', tool: 'TopicCommand', args: ['--list'] },
    ],
    [
      'tool --version=4.3.1 TopicCommand --version=1',
      { command: 'tool', version: '4.3.1', tool: 'TopicCommand', args: ['--version=1'] },
    ],
    ['tool TopicCommand --help', { command: 'tool', version: undefined, tool: 'TopicCommand', args: ['--help'] }],
    [
      'tool GetOffsetShell --version --name x -- --help',
      {
        command: 'tool',
        version: undefined,
        tool: 'GetOffsetShell',
        args: ['--version', '--name', 'x', '--', '--help'],
      },
    ],
  ])('reads "%s"', (line, command) => {
    expect(parseCommandLine(line === '' ? [] : line.split(' '))).toEqual(command)
  })

  it('keeps blanks inside a value', () => {
    const command = parseCommandLine(['up', '--config', 'ssl.principal.mapping.rules=RULE: a/ b'])
    expect(command).toEqual({ ...up, launch: { config: { 'ssl.principal.mapping.rules': 'RULE: a/ b' } } })
  })

  const flagsOfUp = '--nodes, --version, --secure, --port, --config, --detach, --ttl, --name'
  const ttlRange = 'must be more than 0 and at most 35791 minutes'
  const nameRule = 'must be 1 to 64 letters, digits, dashes and underscores'

  it.each([
    ['upp', 'command', 'got "upp"; did you mean up? It must be one of up, status, node, down, tool, help'],
    ['launch', 'command', 'got "launch"; must be one of up, status, node, down, tool, help'],
    ['up --node 3', '--node', 'there is no such option; did you mean --nodes?'],
    ['up --image kafka', '--image', `there is no such option; the options are ${flagsOfUp}`],
    ['up -n 3', '-n', `there is no such option; the options are ${flagsOfUp}`],
    ['up --no-secure', '--no-secure', 'there is no such option; did you mean --secure?'],
    ['status --jsn', '--jsn', 'there is no such option; did you mean --json?'],
    ['down --nam x', '--nam', 'there is no such option; did you mean --name?'],
    ['node stop 1 --nme x', '--nme', 'there is no such option; did you mean --name?'],
    ['up --nodes three', '--nodes', 'got "three", must be a whole number'],
    ['down --toString', '--toString', 'there is no such option; the options are --name'],
    ['up --nodes=-3', '--nodes', 'got "-3", must be a whole number'],
    ['up --nodes -3', '--nodes', 'needs a value'],
    ['up --version --secure', '--version', 'needs a value'],
    ['up --config --detach', '--config', 'needs a value'],
    ['status --name --json', '--name', 'needs a value'],
    ['up --detach --ttl -5', '--ttl', 'needs a value'],
    ['up --port 9092.5', '--port', 'got "9092.5", must be a whole number'],
    ['up --port 0x10', '--port', 'got "0x10", must be a whole number'],
    ['up --nodes', '--nodes', 'needs a value'],
    ['up --version=', '--version', 'needs a value'],
    ['up --port', '--port', 'needs a value'],
    ['up --config', '--config', 'needs a value'],
    ['up --detach --ttl', '--ttl', 'needs a value'],
    ['status --name', '--name', 'needs a value'],
    ['up --secure=yes', '--secure', 'got yes, takes no value'],
    ['up --detach=no', '--detach', 'got no, takes no value'],
    ['status --json=1', '--json', 'got 1, takes no value'],
    [
      'up --config log.retention.ms',
      '--config',
      'got "log.retention.ms", must be key=value, as in log.retention.ms=1000',
    ],
    ['up --config =1000', '--config', 'got "=1000", must be key=value, as in log.retention.ms=1000'],
    ['up --ttl 5', '--ttl', 'is for --detach: without it the cluster runs until Ctrl-C'],
    ['up --detach --ttl 0', '--ttl', `got 0, ${ttlRange}`],
    ['up --name x', '--name', 'is for --detach: without it the cluster runs until Ctrl-C'],
    ['up --detach --ttl=-5', '--ttl', `got -5, ${ttlRange}`],
    ['up --detach --ttl 0x10', '--ttl', `got 0x10, ${ttlRange}`],
    ['up --detach --ttl 1e1', '--ttl', `got 1e1, ${ttlRange}`],
    ['up --detach --ttl soon', '--ttl', `got soon, ${ttlRange}`],
    ['up --detach --ttl 35792', '--ttl', `got 35792, ${ttlRange}`],
    ['up --detach --name a/b', '--name', `got a/b, ${nameRule}`],
    ['status --name ..', '--name', `got .., ${nameRule}`],
    ['down --name é', '--name', `got é, ${nameRule}`],
    [`node stop 1 --name ${'n'.repeat(65)}`, '--name', `got ${'n'.repeat(65)}, ${nameRule}`],
    ['up now', 'now', 'nothing was expected here; see k-kafka help'],
    ['status all', 'all', 'nothing was expected here; see k-kafka help'],
    ['down kafka', 'kafka', 'nothing was expected here; see k-kafka help'],
    ['node stop 1 2', '2', 'nothing was expected here; see k-kafka help'],
    ['node stop', 'the id of the node', 'got "", must be a whole number'],
    ['node stop one', 'the id of the node', 'got "one", must be a whole number'],
    ['node', 'action', 'got ""; must be one of start, stop, kill, restart, pause, resume'],
    ['node destroy 1', 'action', 'got "destroy"; must be one of start, stop, kill, restart, pause, resume'],
    [
      'node stp 1',
      'action',
      'got "stp"; did you mean stop? It must be one of start, stop, kill, restart, pause, resume',
    ],
    ['tool', 'tool', 'got "", needs the class of a tool, such as TopicCommand'],
    ['tool --version 4.3.1', 'tool', 'got "", needs the class of a tool, such as TopicCommand'],
    ['tool --version=4.3.1', 'tool', 'got "", needs the class of a tool, such as TopicCommand'],
    ['tool --version', 'tool', 'got "", needs the class of a tool, such as TopicCommand'],
    ['tool --version TopicCommand --list', 'tool', 'got "--list", needs the class of a tool, such as TopicCommand'],
    ['tool --help', 'tool', 'got "--help", needs the class of a tool, such as TopicCommand'],
  ])('refuses "%s" for %s', (line, argument, message) => {
    const parse = () => parseCommandLine(line.split(' '))
    expect(parse).toThrow(InvalidArgumentError)
    expect(parse).toThrow(
      expect.objectContaining({ argument, message: `[K_INVALID_ARGUMENT] ${argument}: ${message}` }),
    )
  })
})

describe('usage', () => {
  it.each(['up', 'status', 'node', 'down', 'tool'])('tells of %s', command => {
    expect(usage).toMatch(new RegExp(`^k-kafka ${command} `, 'm'))
  })

  it.each(['--nodes', '--version', '--secure', '--port', '--config', '--detach', '--ttl', '--name', '--json'])(
    'tells of %s',
    flag => {
      expect(usage).toContain(`[${flag}`)
    },
  )

  it('names the defaults and the actions that there are', () => {
    expect(usage).toContain(`k-kafka up [--nodes 1|3] [--version ${defaultKafkaVersion}] `)
    expect(usage).toContain(`for --ttl minutes (${up.ttlMinutes})`)
    expect(usage).toContain(`k-kafka node ${nodeCommands.join('|')} 1|2|3 [--name name]`)
    expect(usage).toContain(`k-kafka tool [--version ${defaultKafkaVersion}] <class>`)
  })
})
